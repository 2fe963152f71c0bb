#pragma once

#include "daycurve.h"
#include "daytally.h"
#include "price.h"
#include "wallfigures.h"

#include <QLocale>
#include <QTimeZone>

namespace hems {

/// What the figures beside the total are made of.
struct DayFacts {
    std::optional<DayFigures> today;
    PastDays past;
    Price price;
    QTimeZone zone;
    qint64 nowMs = 0;
};

/// The day so far: its energy against the same day of last week (where that is unknown, against yesterday),
/// what it costs where a price is known, its peak and the night's base load; before the first measured night
/// what draws the most now. Days are compared by what they had used by the same time, where both were
/// measured well.
QList<Kpi> dayKpis(const DayFacts& facts, const QList<SensorShare>& powers, const QLocale& locale);

} // namespace hems
