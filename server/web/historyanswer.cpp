#include "historyanswer.h"

#include "coverage.h"
#include "homejson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

double rounded(double value)
{
    return std::round(value * 1'000) / 1'000;
}

double elapsedSeconds(TimeRange range, qint64 nowMs)
{
    return static_cast<double>(std::clamp(nowMs, range.fromMs, range.toMs) - range.fromMs) / 1'000;
}

QJsonObject frame(const HistoryQuery& query)
{
    return {{u"from"_s, homejson::moment(query.range.fromMs)},
            {u"to"_s, homejson::moment(query.range.toMs)},
            {u"sensor"_s, query.sensor ? QJsonValue(*query.sensor) : QJsonValue()}};
}

std::optional<QJsonArray> energyRows(HistoryReader& reader, const HistoryQuery& query, const QTimeZone& zone,
                                     qint64 nowMs)
{
    const auto rows = reader.energy(query.range, query.by, query.sensor, zone, nowMs);
    if (!rows)
        return std::nullopt;
    QJsonArray array;
    for (const EnergyRow& row : *rows) {
        array.append(QJsonObject{{u"from"_s, homejson::moment(row.row.fromMs)},
                                 {u"to"_s, homejson::moment(row.row.toMs)},
                                 {u"energy_wh"_s, rounded(row.sum.netWattHours())},
                                 {u"covered_s"_s, static_cast<double>(row.sum.coveredMs) / 1'000},
                                 {u"elapsed_s"_s, elapsedSeconds(row.row, nowMs)}});
    }
    return array;
}

std::optional<Coverage> coverageOf(HistoryReader& reader, std::optional<SensorId> sensor, qint64 nowMs)
{
    const auto sensors = reader.sensors();
    if (!sensors)
        return std::nullopt;
    QList<SensorRecord> records;
    for (const SensorSummary& each : *sensors) {
        if (!sensor || each.record.id == *sensor)
            records.append(each.record);
    }
    return Coverage(records, nowMs);
}

std::optional<QJsonArray> powerPoints(HistoryReader& reader, const HistoryQuery& query, qint64 nowMs)
{
    const auto coverage = coverageOf(reader, query.sensor, nowMs);
    const auto points =
        coverage ? reader.power(query.range, query.points, query.sensor, nowMs) : std::nullopt;
    if (!points)
        return std::nullopt;
    QJsonArray array;
    for (const PowerPoint& point : *points) {
        if (point.row.isEmpty())
            continue;
        const double share = coverage->share(point.row.energy.coveredMs, point.slot);
        array.append(QJsonObject{{u"from"_s, homejson::moment(point.slot.fromMs)},
                                 {u"to"_s, homejson::moment(point.slot.toMs)},
                                 {u"min_w"_s, homejson::watts(point.row.minMilliwatts)},
                                 {u"mean_w"_s, rounded(meanWatts(point, !query.sensor, nowMs))},
                                 {u"max_w"_s, homejson::watts(point.row.maxMilliwatts)},
                                 {u"covered_s"_s, rounded(share * elapsedSeconds(point.slot, nowMs))}});
    }
    return array;
}

} // namespace

std::optional<QJsonObject> historyAnswer(HistoryReader& reader, const HistoryQuery& query,
                                         const QTimeZone& zone, qint64 nowMs)
{
    const bool isEnergy = query.kind == HistoryQuery::Kind::Energy;
    const auto list = isEnergy ? energyRows(reader, query, zone, nowMs) : powerPoints(reader, query, nowMs);
    if (!list)
        return std::nullopt;
    QJsonObject answer = frame(query);
    if (isEnergy)
        answer.insert(u"by"_s, query.byName);
    answer.insert(isEnergy ? u"rows"_s : u"points"_s, *list);
    return answer;
}

} // namespace hems
