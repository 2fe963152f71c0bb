#pragma once

#include "historyfigures.h"

#include <QCoreApplication>
#include <QLocale>

namespace hems {

/// The history in words, in the owner's language.
class HistoryTexts {
    Q_DECLARE_TR_FUNCTIONS(hems::HistoryTexts)

public:
    HistoryTexts(const QTimeZone& zone, const QLocale& locale)
        : m_zone(zone)
        , m_locale(locale)
    {
    }

    /// "Sunday, 22 November 2026", "November 2026", "22 Nov 2026, 13:05 – 14:10".
    QString title(Period period, TimeRange range) const;
    /// A stretch whose ends are known to be a bar's.
    QString row(TimeRange row, RowLength length) const;
    static QString barCaption(RowLength length);
    QString energy(const EnergySum& sum) const;
    QString kiloWattHours(double value) const;
    QString watts(double value) const;
    /// "98 % measured"; empty where all was.
    QString measured(double share) const;
    /// "+1.20 kWh", "−0.30 kWh".
    QString signedEnergy(double kiloWattHours) const;
    /// "+1.20 kWh (+9 %)"; the share where there is something to take it from.
    QString difference(double kiloWattHours, double otherKiloWattHours) const;
    /// "13:05", with seconds or the date where the columns are so short or long.
    QString moment(TimeRange slot) const;

private:
    QString date(QDate date) const;
    QString dayAndMonth(QDate date) const;
    QString ends(TimeRange range) const;

    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace hems
