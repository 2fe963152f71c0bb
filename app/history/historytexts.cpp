#include "historytexts.h"

#include "dates.h"
#include "figures.h"

#include <QDateTime>

#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 86'400'000;

} // namespace

QString HistoryTexts::date(QDate date) const
{
    return dates::full(date, m_locale);
}

QString HistoryTexts::dayAndMonth(QDate date) const
{
    return dates::dayAndMonth(date, m_locale);
}

// From one end to the other; a date, or its year, once where it is the same at both.
QString HistoryTexts::ends(TimeRange range) const
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.fromMs, m_zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.toMs, m_zone);
    const bool isDays =
        range.fromMs == startOfDate(from.date(), m_zone) && range.toMs == startOfDate(to.date(), m_zone);
    if (isDays || range.ms() > 60 * kDayMs) {
        const QDate last = QDateTime::fromMSecsSinceEpoch(range.toMs - 1, m_zone).date();
        const bool isSameYear = from.date().year() == last.year();
        const QString start = isSameYear ? dayAndMonth(from.date()) : date(from.date());
        return from.date() == last ? date(last) : tr("%1 – %2").arg(start, date(last));
    }
    const auto time = [&](const QDateTime& moment) {
        return range.ms() < 10 * kMinuteMs ? figures::formatClock(moment.time(), m_locale)
                                           : figures::formatTime(moment.time(), m_locale);
    };
    const bool isShort = from.date() != to.date() && from.date().year() == to.date().year();
    const QString start = isShort ? dayAndMonth(from.date()) : date(from.date());
    const QString first = tr("%1, %2", "date, time").arg(start, time(from));
    const QString second =
        from.date() == to.date() ? time(to) : tr("%1, %2", "date, time").arg(date(to.date()), time(to));
    return tr("%1 – %2").arg(first, second);
}

QString HistoryTexts::title(Period period, TimeRange range) const
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(range.fromMs, m_zone).date();
    switch (period) {
    case Period::Day:
        return m_locale.toString(first, QLocale::LongFormat);
    case Period::Month:
        return dates::monthAndYear(first, m_locale);
    case Period::Year:
        return dates::year(first, m_locale);
    case Period::Hour:
    case Period::Week:
    case Period::Free:
        break;
    }
    return ends(range);
}

QString HistoryTexts::row(TimeRange row, RowLength length) const
{
    if (length == RowLength::Day)
        return title(Period::Day, row);
    return length == RowLength::Month ? title(Period::Month, row) : ends(row);
}

QString HistoryTexts::barCaption(RowLength length)
{
    switch (length) {
    case RowLength::QuarterHour:
        return tr("Energy, kWh every quarter of an hour");
    case RowLength::Hour:
        return tr("Energy, kWh every hour");
    case RowLength::Day:
        return tr("Energy, kWh every day");
    case RowLength::Month:
        return tr("Energy, kWh every month");
    case RowLength::Total:
        break;
    }
    return tr("Energy, kWh");
}

QString HistoryTexts::kiloWattHours(double value) const
{
    return figures::formatKiloWattHours(value, m_locale) + u" kWh"_s;
}

QString HistoryTexts::energy(const EnergySum& sum) const
{
    return kiloWattHours(sum.netWattHours() / 1000);
}

QString HistoryTexts::watts(double value) const
{
    return figures::formatWatts(value, m_locale) + u" W"_s;
}

// 99.9 % are not 100: what is missing shows until nothing is.
QString HistoryTexts::measured(double share) const
{
    if (share >= 0.99995)
        return {};
    const double percent = share * 100;
    const int decimals = percent > 99 ? 2 : 0;
    const double shown = decimals == 0 ? std::floor(percent) : std::floor(percent * 100) / 100;
    return tr("%1 % measured").arg(figures::formatFixed(shown, decimals, m_locale));
}

QString HistoryTexts::signedEnergy(double value) const
{
    const QString text = kiloWattHours(value);
    return value >= 0.005 ? u'+' + text : text;
}

QString HistoryTexts::difference(double value, double other) const
{
    QString text = signedEnergy(value - other);
    if (std::abs(other) < 0.01)
        return text;
    const double percent = (value - other) / std::abs(other) * 100;
    const QString share = figures::formatFixed(percent, 0, m_locale);
    return tr("%1 (%2 %)", "energy, percent").arg(text, percent >= 0.5 ? u'+' + share : share);
}

QString HistoryTexts::moment(TimeRange slot) const
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(slot.fromMs, m_zone);
    if (slot.ms() >= kDayMs)
        return ends(slot);
    const QString time = slot.ms() < kMinuteMs ? figures::formatClock(from.time(), m_locale)
                                               : figures::formatTime(from.time(), m_locale);
    return tr("%1, %2", "date, time").arg(date(from.date()), time);
}

} // namespace hems
