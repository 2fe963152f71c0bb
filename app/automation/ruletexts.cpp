#include "ruletexts.h"

#include "figures.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr quint8 kWeekdays = 0x1f;
constexpr quint8 kWeekend = 0x60;

} // namespace

QString RuleTexts::target(RuleTarget target, SensorId sensor, const QString& room) const
{
    switch (target) {
    case RuleTarget::All:
        return tr("Everything");
    case RuleTarget::Room:
        return room;
    case RuleTarget::Sensor:
        return m_titles.value(sensor, tr("A sensor that is gone"));
    }
    Q_UNREACHABLE();
}

QString RuleTexts::switched(const QString& target, Wanted wanted) const
{
    return (wanted == Wanted::On ? tr("%1 on", "what goes on") : tr("%1 off", "what goes off")).arg(target);
}

QString RuleTexts::act(const ScheduleRule& rule) const
{
    const Wanted wanted = rule.moment == RuleMoment::AfterOn ? Wanted::Off : rule.wanted;
    return switched(target(rule.target, rule.sensor, rule.room), wanted);
}

QString RuleTexts::moment(const ScheduleRule& rule) const
{
    const int offset = std::abs(rule.offsetMinutes);
    switch (rule.moment) {
    case RuleMoment::AtTime:
        return tr("At %1", "a time of day")
            .arg(figures::formatTime(QTime(0, 0).addSecs(rule.minuteOfDay * 60), m_locale));
    case RuleMoment::AtSunrise:
        return rule.offsetMinutes == 0  ? tr("At sunrise")
               : rule.offsetMinutes < 0 ? tr("%n min before sunrise", nullptr, offset)
                                        : tr("%n min after sunrise", nullptr, offset);
    case RuleMoment::AtSunset:
        return rule.offsetMinutes == 0  ? tr("At sunset")
               : rule.offsetMinutes < 0 ? tr("%n min before sunset", nullptr, offset)
                                        : tr("%n min after sunset", nullptr, offset);
    case RuleMoment::AfterOn:
        return tr("After %n min on", nullptr, rule.afterMinutes);
    }
    Q_UNREACHABLE();
}

QString RuleTexts::days(quint8 days) const
{
    if (days == ScheduleRule::kEveryDay)
        return tr("Every day");
    if (days == kWeekdays)
        return tr("On weekdays");
    if (days == kWeekend)
        return tr("At weekends");
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (days >> (day - 1) & 1)
            names.append(m_locale.dayName(day, QLocale::ShortFormat));
    }
    return names.isEmpty() ? tr("On no day") : names.join(u", "_s);
}

QString RuleTexts::title(const ScheduleRule& rule) const
{
    return rule.name.isEmpty() ? act(rule) : rule.name;
}

QString RuleTexts::planned(const PlannedSwitch& planned, const ScheduleBook& book, const QDateTime& now) const
{
    QDateTime at = now;
    at.setMSecsSinceEpoch(planned.utcMs);
    const QString day = at.date() == now.date() ? tr("Today") : tr("Tomorrow");
    const QString what = switched(target(planned.target, planned.sensor, planned.room), planned.wanted);
    const QString when = day + u' ' + figures::formatTime(at.time(), m_locale);
    const auto rule = std::find_if(book.rules.begin(), book.rules.end(),
                                   [&](const ScheduleRule& each) { return each.id == planned.ruleId; });
    if (rule == book.rules.end() || rule->name.isEmpty())
        return when + u"   "_s + what;
    return when + u"   "_s + tr("%1, by “%2”", "what is switched, the rule's name").arg(what, rule->name);
}

} // namespace hems
