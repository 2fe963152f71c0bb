#include "cardkpis.h"

#include "currencies.h"
#include "figures.h"

#include <QCoreApplication>

namespace hems {

namespace {

constexpr double kMeasuredWell = 0.99;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::CardKpis)
};

QString proof(const HistoryBar& total, const QLocale& locale)
{
    if (total.measured >= kMeasuredWell)
        return {};
    const int percent = static_cast<int>(total.measured * 100);
    return percent < 1 ? Texts::tr("under 1 % measured")
                       : Texts::tr("%1 % measured").arg(locale.toString(percent));
}

Kpi peakKpi(const HistoryPicture& today, const QLocale& locale)
{
    Kpi kpi{Texts::tr("Peak today"), {}, {}};
    const HistoryPoint* peak = nullptr;
    for (const HistoryPoint& point : today.points) {
        const bool isToday =
            point.slot.toMs > today.order.shown.fromMs && point.slot.fromMs < today.order.shown.toMs;
        if (point.isKnown() && isToday && (!peak || point.greatestWatts > peak->greatestWatts))
            peak = &point;
    }
    if (!peak)
        return kpi;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(peak->slot.fromMs, today.order.zone);
    kpi.value = Texts::tr("%1 W").arg(figures::formatWatts(peak->greatestWatts, locale));
    kpi.note = Texts::tr("at %1").arg(figures::formatTime(when.time(), locale));
    return kpi;
}

} // namespace

QList<Kpi> cardKpis(const HistoryPicture& today, const Price& price, const QLocale& locale)
{
    const HistoryBar& total = today.total;
    const bool isKnown = total.measured > 0;
    Kpi energy{Texts::tr("Today"), {}, {}};
    Kpi cost{Texts::tr("Cost today"), {}, {}};
    if (isKnown) {
        energy.value = Texts::tr("%1 kWh").arg(figures::formatKiloWattHours(total.kiloWattHours(), locale));
        energy.note = proof(total, locale);
        cost.value = currencies::format(price.of(total.sum), price.currency, locale);
    }
    QList<Kpi> kpis{energy};
    if (price.isKnown())
        kpis.append(cost);
    kpis.append(peakKpi(today, locale));
    return kpis;
}

} // namespace hems
