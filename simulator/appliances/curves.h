#pragma once

#include "moment.h"

/// What each kind of appliance draws, in watts, negative where it feeds in: pure functions of a moment. Where
/// no source is named the figures are typical nameplates of European household appliances. Standby draws keep
/// to the 0.5 W of Commission Regulation (EC) No 1275/2008, a little more where there is a display or
/// network. The simulated home has neither summer nor winter: every day is a day in May.
namespace hems::appliances {

/// An 80-litre tank: 1,500 W behind a thermostat, by night, after showers, and shortly every few hours for
/// what the tank loses.
double waterHeater(const Moment& moment);
/// Heats up with 2,000 W, then holds its temperature in pulses; 35 W of lamp and fan.
double oven(const Moment& moment);
/// 2,200 W until the water boils: a litre from 15 °C needs 356 kJ (4.186 kJ for a kilogram and a kelvin), so
/// some 160 s.
double kettle(const Moment& moment);
/// A compressor of some 95 W that runs three tenths of the time, some 0.8 kWh a day; a lamp while the door is
/// open.
double fridge(const Moment& moment);
/// Longer runs than the fridge's, some 1 kWh a day, and 180 W for a quarter of an hour twice a day to melt
/// its ice.
double freezer(const Moment& moment);
/// 80 W idle, up to 260 W while it computes, 2 W asleep.
double desktopPc(const Moment& moment);
/// Follows the brightness of the picture between 80 and 150 W.
double television(const Moment& moment);
/// 9 to 18 W with the traffic, day and night.
double router(const Moment& moment);
/// Four lamps, 73 W in all, each switched by hand.
double kitchenLights(const Moment& moment);
/// Five lamps, 60 W in all.
double livingRoomLights(const Moment& moment);
/// Three lamps, 25 W in all, early and late.
double bedroomLights(const Moment& moment);
/// A 40 °C programme: 1,850 W of heat in its first fifth, the drum to and fro, two short spins and a long
/// one.
double washingMachine(const Moment& moment);
/// A heat-pump dryer: 550 to 750 W, the drum reversing every four minutes.
double dryer(const Moment& moment);
/// A 50 °C programme of some two hours: 1,900 W to wash and again for the last rinse, 60 W of pump between.
double dishwasher(const Moment& moment);
/// An inverter: 250 to 900 W with the heat of the day, never in steps.
double airConditioner(const Moment& moment);
/// A bicycle's charger, a lamp, and the door's motor for 15 s at each end of a visit.
double garage(const Moment& moment);
/// A wall box of 32 A at 230 V (IEC 61851-1, mode 3, one phase), 7.4 kW; less as the battery fills.
double carCharger(const Moment& moment);
/// A roof of 4 kWp: feeds in by the height of the sun and the clouds before it; its inverter draws 3 W at
/// night.
double solarRoof(const Moment& moment);

} // namespace hems::appliances
