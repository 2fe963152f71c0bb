#pragma once

#include "controlbook.h"
#include "price.h"
#include "sensorfaults.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

/// How the made-up family of the demo has settled in: what an owner would choose in the program's windows.
namespace hems::demofamily {

/// The home's rooms, for sensors 1 … N as the simulator numbers them, in the language of the moment.
SensorProfiles profiles(int sensors);
/// The limit of its main fuse.
GuardSettings guard();
/// Its one schedule: the television rests at night.
ScheduleBook schedules();
/// What its sensors do wrong, so that there is something to notice: the garage's clock is wrong.
QHash<SensorId, SensorFaults> faults();
/// What a kWh costs where locale's people live; in euros where we do not know.
Price price(const QLocale& locale);

} // namespace hems::demofamily
