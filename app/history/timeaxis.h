#pragma once

#include "timerange.h"

#include <QLocale>
#include <QRectF>

#include <algorithm>
#include <utility>

namespace hems {

/// A stretch of time across a plot: from moments to pixels and back.
struct TimeAxis {
    TimeRange range{0, 1};
    double left = 0;
    double width = 1;

    double x(qint64 utcMs) const;
    qint64 utcMs(double x) const;
    /// Of items in the order of their rows (slots) the first that ends after from, and one beyond the last
    /// that begins before to.
    template <typename Item>
    static std::pair<qsizetype, qsizetype> within(const QList<Item>& items, TimeRange Item::*slot,
                                                  TimeRange range)
    {
        const auto first = std::partition_point(
            items.begin(), items.end(), [&](const Item& item) { return (item.*slot).toMs <= range.fromMs; });
        const auto last = std::partition_point(
            first, items.end(), [&](const Item& item) { return (item.*slot).fromMs < range.toMs; });
        return {first - items.begin(), last - items.begin()};
    }
};

/// A mark below the axis.
struct TimeMark {
    qint64 utcMs = 0;
    qint64 unitMs = 0; ///< the label means so much from there on (a day, a month); 0: the moment
    QString label;
    bool isMajor = false; ///< a new day among hours, a new year among months

    bool operator==(const TimeMark&) const = default;
};

/// At most about `most` marks at round local times, days, months or years.
QList<TimeMark> timeMarks(TimeRange range, int most, const QTimeZone& zone, const QLocale& locale);

} // namespace hems
