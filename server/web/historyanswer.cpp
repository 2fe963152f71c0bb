#include "historyanswer.h"

#include "coverage.h"
#include "jsontext.h"

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr qsizetype kFrameBytes = 200;
constexpr qsizetype kRowBytes = 160; // a little more than most have

qint64 elapsedMs(TimeRange range, qint64 nowMs)
{
    return std::clamp(nowMs, range.fromMs, range.toMs) - range.fromMs;
}

qint64 toThousandths(double value)
{
    return std::llround(value * 1'000);
}

void writeRange(JsonText& json, TimeRange range)
{
    json.key("from");
    json.moment(range.fromMs);
    json.key("to");
    json.moment(range.toMs);
}

void writeFigure(JsonText& json, QByteArrayView name, qint64 thousandths)
{
    json.key(name);
    json.thousandths(thousandths);
}

void writeRow(JsonText& json, const EnergyRow& row, qint64 nowMs)
{
    json.beginObject();
    writeRange(json, row.row);
    writeFigure(json, "energy_wh", toThousandths(row.sum.netWattHours()));
    writeFigure(json, "covered_s", row.sum.coveredMs);
    writeFigure(json, "elapsed_s", elapsedMs(row.row, nowMs));
    json.endObject();
}

void writePoint(JsonText& json, const PowerPoint& point, bool isHome, const Coverage& coverage, qint64 nowMs)
{
    const double share = coverage.share(point.row.energy.coveredMs, point.slot);
    json.beginObject();
    writeRange(json, point.slot);
    writeFigure(json, "min_w", point.row.minMilliwatts);
    writeFigure(json, "mean_w", toThousandths(meanWatts(point, isHome, nowMs)));
    writeFigure(json, "max_w", point.row.maxMilliwatts);
    writeFigure(json, "covered_s", std::llround(share * static_cast<double>(elapsedMs(point.slot, nowMs))));
    json.endObject();
}

/// What was asked, and the beginning of the answer's list.
JsonText begin(const HistoryQuery& query, QByteArrayView list, qsizetype rows)
{
    JsonText json(kFrameBytes + rows * kRowBytes);
    json.beginObject();
    writeRange(json, query.range);
    json.key("sensor");
    if (query.sensor)
        json.number(*query.sensor);
    else
        json.null();
    if (query.kind == HistoryQuery::Kind::Energy) {
        json.key("by");
        json.word(query.byName.toLatin1());
    }
    json.key(list);
    json.beginArray();
    return json;
}

std::optional<QByteArray> end(JsonText& json)
{
    json.endArray();
    json.endObject();
    return json.text();
}

std::optional<QByteArray> energyAnswer(HistoryReader& reader, const HistoryQuery& query,
                                       const QTimeZone& zone, qint64 nowMs)
{
    const auto rows = reader.energy(query.range, query.by, query.sensor, zone, nowMs);
    if (!rows)
        return std::nullopt;
    JsonText json = begin(query, "rows", rows->size());
    for (const EnergyRow& row : *rows)
        writeRow(json, row, nowMs);
    return end(json);
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

std::optional<QByteArray> powerAnswer(HistoryReader& reader, const HistoryQuery& query, qint64 nowMs)
{
    const auto coverage = coverageOf(reader, query.sensor, nowMs);
    const auto points =
        coverage ? reader.power(query.range, query.points, query.sensor, nowMs) : std::nullopt;
    if (!points)
        return std::nullopt;
    JsonText json = begin(query, "points", points->size());
    for (const PowerPoint& point : *points) {
        if (!point.row.isEmpty())
            writePoint(json, point, !query.sensor, *coverage, nowMs);
    }
    return end(json);
}

} // namespace

std::optional<QByteArray> historyAnswer(HistoryReader& reader, const HistoryQuery& query,
                                        const QTimeZone& zone, qint64 nowMs)
{
    return query.kind == HistoryQuery::Kind::Energy ? energyAnswer(reader, query, zone, nowMs)
                                                    : powerAnswer(reader, query, nowMs);
}

} // namespace hems
