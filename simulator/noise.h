#pragma once

#include <QtGlobal>

namespace hems {

/// Chance that repeats: every figure is a pure function of its arguments, so that the same seed gives the
/// same household on every machine and at every restart.
namespace noise {

/// Spreads seed and n over all 64 bits (SplitMix64, Steele, Lea & Flood 2014).
quint64 mix(quint64 seed, quint64 n);
/// Evenly in [0, 1).
double uniform(quint64 seed, qint64 n);
/// Evenly in [low, high).
double between(quint64 seed, qint64 n, double low, double high);
/// A curve in [−1, 1] that wanders without steps, with a new direction every `step` seconds (> 0).
double wander(quint64 seed, double seconds, double step);

} // namespace noise

/// Where time stands in an endless row of cycles of one length.
struct CyclePosition {
    qint64 number = 0;  ///< which cycle: the seed of what differs from one to the next
    double seconds = 0; ///< since its start
    double length = 0;  ///< seconds of the whole

    double part() const { return seconds / length; }
};

/// The position in cycles of about length seconds (> 0), shifted by the seed, and a hundredth longer or
/// shorter, so that no two appliances keep step: neither with each other nor with the seconds at which their
/// sensors poll, which would see every cycle begin equally late.
CyclePosition cycleAt(quint64 seed, qint64 utcMs, double length);

} // namespace hems
