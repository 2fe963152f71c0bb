#include "schedule.h"

#include "localtime.h"
#include "utc.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hems {

QString targetName(RuleTarget target)
{
    static const QStringList names{u"all"_s, u"room"_s, u"sensor"_s};
    return names.at(static_cast<int>(target));
}

QString momentName(RuleMoment moment)
{
    static const QStringList names{u"time"_s, u"sunrise"_s, u"sunset"_s, u"after_on"_s};
    return names.at(static_cast<int>(moment));
}

QString dayNames(quint8 days)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QStringList chosen;
    for (int day = 0; day < 7; ++day) {
        if ((days >> day & 1) != 0)
            chosen.append(names.at(day));
    }
    return chosen.join(u' ');
}

} // namespace hems

namespace hems::schedule {

namespace {

constexpr qint64 kMinuteMs = 60'000;

qint64 offsetMs(const QTimeZone& zone, qint64 utcMs)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, kUtc))) * 1'000;
}

QDate localDay(qint64 utcMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs + offsetMs(zone, utcMs), kUtc).date();
}

// The sun's day whose noon is in the local day: where the clocks are far from the sun, that is another date.
std::optional<qint64> sunMoment(QDate day, const ScheduleRule& rule, HomePlace place, const QTimeZone& zone)
{
    for (const int shift : {0, -1, 1}) {
        const SunTimes sun = sunTimes(day.addDays(shift), place);
        if (localDay(sun.noonMs, zone) != day)
            continue;
        const auto moment = rule.moment == RuleMoment::AtSunrise ? sun.sunriseMs : sun.sunsetMs;
        if (!moment)
            return std::nullopt;
        const qint64 toTheMinute = (*moment + kMinuteMs / 2) / kMinuteMs * kMinuteMs;
        return toTheMinute + rule.offsetMinutes * kMinuteMs;
    }
    return std::nullopt;
}

std::optional<qint64> momentOn(QDate day, const ScheduleRule& rule, const ScheduleBook& book,
                               const QTimeZone& zone)
{
    if (!rule.isEnabled || !rule.isOn(day.dayOfWeek()))
        return std::nullopt;
    switch (rule.moment) {
    case RuleMoment::AtTime:
        return utcOf(day, rule.minuteOfDay, zone);
    case RuleMoment::AtSunrise:
    case RuleMoment::AtSunset:
        return book.place ? sunMoment(day, rule, *book.place, zone) : std::nullopt;
    case RuleMoment::AfterOn:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

auto order(const PlannedSwitch& planned)
{
    return std::tuple(planned.utcMs, planned.target, planned.ruleId);
}

} // namespace

qint64 utcOf(QDate day, int minuteOfDay, const QTimeZone& zone)
{
    return firstUtcOf(day, QTime(minuteOfDay / 60, minuteOfDay % 60), zone);
}

SwitchPlan between(const ScheduleBook& book, qint64 fromMs, qint64 toMs, const QTimeZone& zone)
{
    SwitchPlan plan;
    // A rule by the sun may lie an offset away from its day.
    const QDate last = localDay(toMs, zone).addDays(1);
    for (const ScheduleRule& rule : book.rules) {
        qint64 previous = fromMs;
        for (QDate day = localDay(fromMs, zone).addDays(-1); day <= last; day = day.addDays(1)) {
            const auto moment = momentOn(day, rule, book, zone);
            if (!moment || *moment <= previous || *moment > toMs)
                continue;
            previous = *moment;
            plan.append({*moment, rule.id, rule.target, rule.sensor, rule.room, rule.wanted});
        }
    }
    std::sort(plan.begin(), plan.end(), [](const auto& a, const auto& b) { return order(a) < order(b); });
    return plan;
}

} // namespace hems::schedule
