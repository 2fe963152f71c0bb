#pragma once

#include "energymeter.h"
#include "timerange.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hems {

/// What held over one slot of time (a minute, a quarter of an hour, a point of a chart), in exact integers.
struct RollupRow {
    EnergySum energy;         ///< of the home: the sums over its sensors, of the covered times too
    qint64 onMs = 0;          ///< how long a sensor said that it was on
    qint64 minMilliwatts = 0; ///< of the home: of its one-minute means; both 0 where nothing held
    qint64 maxMilliwatts = 0;

    bool isEmpty() const { return energy.coveredMs == 0; }
    /// Takes a span in that lies within the slot.
    void add(const HeldSpan& span);
    /// Takes a part of the slot in, of the same sensor or of the home.
    void add(const RollupRow& part);
    /// The mean power over the covered time, mW.
    qint64 meanMilliwatts() const;

    bool operator==(const RollupRow&) const = default;
};

using RollupRows = QList<RollupRow>;

namespace rollup {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kQuarterMs = 15 * kMinuteMs;
constexpr qsizetype kMinutesAnHour = 60;
constexpr qsizetype kQuartersAnHour = 4;
constexpr qsizetype kQuartersADay = 96;

/// Home's minute as its sensors' minutes change: takes away what one had and adds what it has. Its power is
/// known as the mean over the minute only.
void changeHomeMinute(RollupRow* home, const RollupRow& had, const RollupRow& has);

/// The four quarters of an hour of 60 minutes.
RollupRows quartersOf(const RollupRows& minutes);

/// Rows as columns of bytes, and back; nothing where bytes are no count rows.
QByteArray encode(const RollupRows& rows);
std::optional<RollupRows> decode(QByteArrayView bytes, qsizetype count);

} // namespace rollup
} // namespace hems
