#include "historytable.h"

#include "csv.h"
#include "timeaxis.h"

namespace hems::historytable {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

} // namespace

QByteArray csv(const HistoryPicture& picture, const QString& title)
{
    QString table = csv::line(
        {u"from"_s, u"to"_s, u"of"_s, u"mean_watts"_s, u"least_watts"_s, u"greatest_watts"_s, u"measured"_s});
    const QTimeZone& zone = picture.order.zone;
    const QString of = csv::text(title);
    const auto [first, last] = TimeAxis::within(picture.points, &HistoryPoint::slot, picture.order.shown);
    for (const HistoryPoint& point : picture.points.sliced(first, last - first)) {
        QStringList fields{formatMoment(point.slot.fromMs, zone), formatMoment(point.slot.toMs, zone), of};
        if (point.isKnown())
            fields += {number(point.meanWatts), number(point.leastWatts), number(point.greatestWatts)};
        else
            fields += {QString(), QString(), QString()};
        table += csv::line(fields + QStringList{number(point.measured)});
    }
    return table.toUtf8();
}

} // namespace hems::historytable
