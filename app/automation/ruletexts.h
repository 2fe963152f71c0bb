#pragma once

#include "schedule.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace hems {

/// What the sensors are called.
using SensorTitles = QHash<SensorId, QString>;

/// Rules and what they will do, in words.
class RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(hems::RuleTexts)

public:
    RuleTexts(const SensorTitles& titles, const QLocale& locale)
        : m_titles(titles)
        , m_locale(locale)
    {
    }

    /// "Everything", "Kitchen", "Oven".
    QString target(RuleTarget target, SensorId sensor, const QString& room) const;
    /// "Oven off".
    QString act(const ScheduleRule& rule) const;
    /// "At 22:30", "30 min before sunset", "After 60 min on".
    QString moment(const ScheduleRule& rule) const;
    /// "Every day", "On weekdays", "Mon, Wed".
    QString days(quint8 days) const;
    /// "Today 22:30 Oven off, by “Night”".
    QString planned(const PlannedSwitch& planned, const ScheduleBook& book, const QDateTime& now) const;
    /// A rule's name, or what it does.
    QString title(const ScheduleRule& rule) const;

private:
    QString switched(const QString& target, Wanted wanted) const;

    const SensorTitles& m_titles;
    const QLocale& m_locale;
};

} // namespace hems
