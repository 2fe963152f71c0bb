#include "daykpis.h"

#include "currencies.h"
#include "figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::DayKpis)
};

// Days that were measured less are not compared.
constexpr double kMeasuredWell = 0.9;
constexpr double kLeastKiloWattHours = 0.05;

struct Then {
    double kiloWattHours = 0;
    int daysAgo = 0;
    QString weekday;
};

double share(qint64 part, qint64 whole)
{
    return static_cast<double>(part) / static_cast<double>(std::max(qint64{1}, whole));
}

double kiloWattHours(const EnergySum& sum)
{
    return sum.netWattHours() / 1'000;
}

QString timeOf(qint64 utcMs, const DayFacts& facts, const QLocale& locale)
{
    return figures::formatTime(QDateTime::fromMSecsSinceEpoch(utcMs, facts.zone).time(), locale);
}

// How much of the day so far is in its figures; nothing where it is all of it, as a whole per cent.
QString measured(const DayFigures& day, const QLocale& locale)
{
    const double part = share(day.home.coveredMs, day.elapsedMs);
    if (part >= 0.995)
        return {};
    if (part < 0.005)
        return Texts::tr("under 1 % measured");
    return Texts::tr("%1 % measured").arg(figures::formatFixed(part * 100, 0, locale));
}

// What a past day had used by this time of the day, where that is known well.
std::optional<Then> byThisTime(const DayCurve& curve, int daysAgo, const DayFacts& facts,
                               const QLocale& locale)
{
    const qint64 thenMs = sameTimeBefore(facts.nowMs, daysAgo, facts.zone);
    const TimeRange& day = curve.day();
    if (thenMs < day.fromMs || thenMs > day.toMs) // of another day: it will be read anew
        return std::nullopt;
    const EnergySum sum = curve.until(thenMs);
    if (share(sum.coveredMs, thenMs - day.fromMs) < kMeasuredWell)
        return std::nullopt;
    const QDate date = QDateTime::fromMSecsSinceEpoch(thenMs, facts.zone).date();
    return Then{kiloWattHours(sum), daysAgo, locale.dayName(date.dayOfWeek())};
}

QString comparison(double now, const Then& then, const QLocale& locale)
{
    const double percent = (now - then.kiloWattHours) / std::abs(then.kiloWattHours) * 100;
    QString written = figures::formatFixed(percent, 0, locale);
    if (percent >= 0.5)
        written.prepend(u'+');
    return then.daysAgo == 1 ? Texts::tr("%1 % vs yesterday").arg(written)
                             : Texts::tr("%1 % vs last %2").arg(written, then.weekday);
}

QString inWords(const Then& then, const QLocale& locale)
{
    const QString amount = figures::formatKiloWattHours(then.kiloWattHours, locale);
    return then.daysAgo == 1 ? Texts::tr("Yesterday by this time: %1 kWh.").arg(amount)
                             : Texts::tr("Last %1 by this time: %2 kWh.").arg(then.weekday, amount);
}

Kpi todayKpi(const DayFacts& facts, const QLocale& locale)
{
    Kpi kpi;
    kpi.label = Texts::tr("Today");
    if (!facts.today || facts.today->home.coveredMs == 0)
        return kpi;
    const DayFigures& day = *facts.today;
    const double now = kiloWattHours(day.home);
    kpi.value = Texts::tr("%1 kWh").arg(figures::formatKiloWattHours(now, locale));
    kpi.proof = measured(day, locale);
    const bool isMeasured = share(day.home.coveredMs, day.elapsedMs) >= kMeasuredWell;
    constexpr int kDaysAWeek = 7;
    for (const auto& then : {byThisTime(facts.past.lastWeek, kDaysAWeek, facts, locale),
                             byThisTime(facts.past.yesterday, 1, facts, locale)}) {
        if (!then)
            continue;
        kpi.more += (kpi.more.isEmpty() ? QString() : u"\n"_s) + inWords(*then, locale);
        if (!isMeasured || !kpi.note.isEmpty() || std::abs(then->kiloWattHours) < kLeastKiloWattHours)
            continue;
        kpi.note = comparison(now, *then, locale);
        kpi.noteTone = kpi.note.startsWith(u'\u2212') ? Tone::Good : Tone::Plain;
    }
    return kpi;
}

Kpi costKpi(const DayFacts& facts, const QLocale& locale)
{
    Kpi kpi;
    kpi.label = Texts::tr("Cost today");
    const Price& price = facts.price;
    kpi.note =
        Texts::tr("%1 a kWh").arg(currencies::formatPrice(price.perKiloWattHour, price.currency, locale));
    if (!facts.today || facts.today->home.coveredMs == 0)
        return kpi;
    kpi.value = currencies::format(price.of(facts.today->home), price.currency, locale);
    kpi.proof = measured(*facts.today, locale);
    return kpi;
}

Kpi powerKpi(const QString& label, double watts, const QString& note, const QLocale& locale)
{
    Kpi kpi;
    kpi.label = label;
    kpi.value = Texts::tr("%1 W").arg(figures::formatWatts(watts, locale));
    kpi.note = note;
    return kpi;
}

Kpi peakKpi(const DayFacts& facts, const QLocale& locale)
{
    const QString label = Texts::tr("Peak today");
    if (!facts.today || !facts.today->peakMilliwatts)
        return {label, {}, {}};
    return powerKpi(label, static_cast<double>(*facts.today->peakMilliwatts) / 1'000,
                    Texts::tr("at %1").arg(timeOf(facts.today->peakUtcMs, facts, locale)), locale);
}

Kpi baseLoadKpi(const BaseLoad& base, const DayFacts& facts, const QLocale& locale)
{
    Kpi kpi = powerKpi(Texts::tr("Base load"), static_cast<double>(base.milliwatts) / 1'000,
                       Texts::tr("from %1").arg(timeOf(base.hour.fromMs, facts, locale)), locale);
    kpi.more = Texts::tr("What the home always draws: the mean of last night's lowest hour.");
    return kpi;
}

Kpi largestKpi(const QList<SensorShare>& powers, const QLocale& locale)
{
    const QString label = Texts::tr("Largest now");
    const auto largest = std::ranges::max_element(powers, {}, &SensorShare::watts);
    if (largest == powers.end() || largest->watts <= 0)
        return {label, {}, {}};
    return powerKpi(label, largest->watts, largest->title, locale);
}

} // namespace

QList<Kpi> dayKpis(const DayFacts& facts, const QList<SensorShare>& powers, const QLocale& locale)
{
    QList<Kpi> kpis{todayKpi(facts, locale)};
    if (facts.price.isKnown())
        kpis.append(costKpi(facts, locale));
    kpis.append(peakKpi(facts, locale));
    const bool knowsNight = facts.today && facts.today->baseLoad;
    kpis.append(knowsNight ? baseLoadKpi(*facts.today->baseLoad, facts, locale) : largestKpi(powers, locale));
    return kpis;
}

} // namespace hems
