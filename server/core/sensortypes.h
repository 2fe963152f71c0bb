#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace hems {

/// A sensor's number in the home: 0 … 2 147 483 647.
using SensorId = qint32;

/// What a sensor says of itself. The values are stored in the database.
enum class ReportedState : quint8 { Off = 0, Suspend = 1, On = 2 };

/// What the home's owner wants a sensor to be. The values are stored in the database.
enum class Wanted : quint8 { Off = 0, On = 1 };

/// "on", "suspend" or "off", as on the wire and in exports.
QString stateName(ReportedState state);
/// "on" or "off".
QString wantedName(Wanted wanted);

/// A new sensor's wanted state is the one it first reports.
constexpr Wanted firstWanted(ReportedState reported)
{
    return reported == ReportedState::On ? Wanted::On : Wanted::Off;
}

/// A sensor as the home knows it. Times are UTC ms.
struct SensorRecord {
    SensorId id = 0;
    QString sn;
    QString name; ///< empty: the owner has not named it
    Wanted wanted = Wanted::On;
    qint64 firstSeenMs = 0;
    qint64 lastSeenMs = 0;

    bool operator==(const SensorRecord&) const = default;
};

/// One stored reading: the power from utcMs on, in exact integers.
struct Reading {
    qint64 utcMs = 0;
    qint32 milliwatts = 0; ///< −1e9 … 1e9; negative: feeding in; 0 unless the state is On
    ReportedState state = ReportedState::Off;
    bool clockWrong = false; ///< the sensor's own time was unusable: utcMs is the arrival's

    bool operator==(const Reading&) const = default;
};

/// A reading and whose it is.
struct SensorReading {
    SensorId id = 0;
    Reading reading;

    bool operator==(const SensorReading&) const = default;
};

/// One answered message of a known sensor. A small value: it crosses threads in lists.
struct Poll {
    SensorId id = 0;
    Reading reading;            ///< the time in it is the one that the reading is kept at
    qint64 arrivedUtcMs = 0;    ///< the server's clock
    qint64 arrivedSteadyMs = 0; ///< a monotonic clock's; only differences mean something
    Wanted reply = Wanted::On;  ///< what the sensor was told
    bool hasReading = false;    ///< false: the state counts, the power or time was refused
    bool clockWrong = false;    ///< the sensor's time was unusable and the arrival's stands in
    /// The power in the message whatever the state; nothing: none that can be used. Only On draws it.
    std::optional<qint32> saidMilliwatts = {};
};

using Polls = QList<Poll>;

} // namespace hems

Q_DECLARE_METATYPE(hems::SensorRecord)
Q_DECLARE_METATYPE(hems::Poll)
