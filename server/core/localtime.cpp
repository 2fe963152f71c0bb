#include "localtime.h"

#include "utc.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <limits>
#include <optional>

namespace hems {

namespace {

constexpr qint64 kReachMs = 86'400'000; // no clock is further from UTC, and none is set further

/// A stretch of one offset, half open in UTC ms.
struct Stretch {
    qint64 fromMs = std::numeric_limits<qint64>::min();
    qint64 toMs = std::numeric_limits<qint64>::max();
    qint64 offsetMs = 0;
};

qint64 asUtc(QDate date, QTime time)
{
    return QDateTime(date, time, kUtc).toMSecsSinceEpoch();
}

/// The stretches around what would be localMs if it were UTC, in their order.
QList<Stretch> stretchesAround(qint64 localMs, const QTimeZone& zone)
{
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(localMs - kReachMs, kUtc);
    const QDateTime after = QDateTime::fromMSecsSinceEpoch(localMs + kReachMs, kUtc);
    QList<Stretch> stretches{{.offsetMs = qint64{1'000} * zone.offsetFromUtc(before)}};
    for (const QTimeZone::OffsetData& change : zone.transitions(before, after)) {
        const qint64 changedMs = change.atUtc.toMSecsSinceEpoch();
        stretches.last().toMs = changedMs;
        stretches.append({.fromMs = changedMs, .offsetMs = qint64{1'000} * change.offsetFromUtc});
    }
    return stretches;
}

} // namespace

qint64 utcOf(QDate date, QTime time, const QTimeZone& zone, Pass pass)
{
    const qint64 localMs = asUtc(date, time);
    std::optional<qint64> shown;
    qint64 skipped = localMs;
    for (const Stretch& stretch : stretchesAround(localMs, zone)) {
        const qint64 utcMs = localMs - stretch.offsetMs;
        if (utcMs >= stretch.toMs)
            skipped = utcMs;
        else if (utcMs >= stretch.fromMs && (!shown || pass == Pass::Second))
            shown = utcMs;
    }
    return shown.value_or(skipped);
}

qint64 firstUtcOf(QDate date, QTime time, const QTimeZone& zone)
{
    const qint64 localMs = asUtc(date, time);
    for (const Stretch& stretch : stretchesAround(localMs, zone)) {
        const qint64 utcMs = std::max(stretch.fromMs, localMs - stretch.offsetMs);
        if (utcMs < stretch.toMs)
            return utcMs;
    }
    Q_UNREACHABLE(); // the last stretch has no end
}

} // namespace hems
