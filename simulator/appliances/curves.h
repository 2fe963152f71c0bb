#pragma once

#include <QtGlobal>

/// What each kind of appliance draws, in watts: pure functions of the seed (which appliance) and the time
/// (UTC ms). They are busy by design, with short pauses, so that a wall is alive at any hour. Figures are
/// typical nameplates of European household appliances.
namespace hems::appliances {

/// 1,500 W element behind a thermostat.
double waterHeater(quint64 seed, qint64 utcMs);
/// 2,000 W of heat, pulsed by its thermostat; 35 W of lamp and fan.
double oven(quint64 seed, qint64 utcMs);
/// A compressor of some 95 W that runs about two fifths of the time; a lamp while the door is open.
double fridge(quint64 seed, qint64 utcMs);
/// A stronger compressor with longer runs than the fridge's.
double freezer(quint64 seed, qint64 utcMs);
/// 70 W idle, up to 260 W while it computes.
double desktopPc(quint64 seed, qint64 utcMs);
/// Follows the brightness of the picture between 80 and 150 W.
double television(quint64 seed, qint64 utcMs);
/// Four lamps, each switched by hand now and then.
double kitchenLights(quint64 seed, qint64 utcMs);
/// 9 to 18 W with the traffic.
double router(quint64 seed, qint64 utcMs);
/// A 40-minute programme, heats, turns the drum to and fro, spins; then a pause in standby.
double washingMachine(quint64 seed, qint64 utcMs);
/// A heat-pump dryer: 550 to 750 W, the drum reversing every few minutes; then a pause.
double dryer(quint64 seed, qint64 utcMs);
/// Inverter: 250 to 900 W, never in steps.
double airConditioner(quint64 seed, qint64 utcMs);
/// A charger in standby, a lamp, and the door's motor for 15 s.
double garage(quint64 seed, qint64 utcMs);

} // namespace hems::appliances
