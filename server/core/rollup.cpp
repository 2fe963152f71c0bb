#include "rollup.h"

#include "columns.h"

#include <algorithm>
#include <array>

namespace hems {

namespace {

constexpr quint8 kVersion = 1;

// The columns in the order in which they are stored: append only.
constexpr std::size_t kColumns = 7;

std::array<qint64*, kColumns> fieldsOf(RollupRow& row)
{
    return {&row.energy.coveredMs,
            &row.energy.drawnMicrojoules,
            &row.energy.fedInMicrojoules,
            &row.onMs,
            &row.energy.suspectMs,
            &row.minMilliwatts,
            &row.maxMilliwatts};
}

} // namespace

void RollupRow::add(const HeldSpan& span)
{
    const qint64 ms = span.toMs - span.fromMs;
    if (ms <= 0)
        return;
    RollupRow part;
    part.energy.add(span);
    part.onMs = span.state == ReportedState::On ? ms : 0;
    part.minMilliwatts = part.maxMilliwatts = span.milliwatts;
    add(part);
}

void RollupRow::add(const RollupRow& part)
{
    if (part.isEmpty())
        return;
    minMilliwatts = isEmpty() ? part.minMilliwatts : std::min(minMilliwatts, part.minMilliwatts);
    maxMilliwatts = isEmpty() ? part.maxMilliwatts : std::max(maxMilliwatts, part.maxMilliwatts);
    energy.add(part.energy);
    onMs += part.onMs;
}

qint64 RollupRow::meanMilliwatts() const
{
    return isEmpty() ? 0 : (energy.drawnMicrojoules - energy.fedInMicrojoules) / energy.coveredMs;
}

namespace rollup {

void changeHomeMinute(RollupRow* home, const RollupRow& had, const RollupRow& has)
{
    home->energy.drawnMicrojoules += has.energy.drawnMicrojoules - had.energy.drawnMicrojoules;
    home->energy.fedInMicrojoules += has.energy.fedInMicrojoules - had.energy.fedInMicrojoules;
    home->energy.coveredMs += has.energy.coveredMs - had.energy.coveredMs;
    home->onMs += has.onMs - had.onMs;
    home->energy.suspectMs += has.energy.suspectMs - had.energy.suspectMs;
    // As today's peak counts it: all energy of the minute over the whole minute.
    home->minMilliwatts = home->maxMilliwatts =
        (home->energy.drawnMicrojoules - home->energy.fedInMicrojoules) / kMinuteMs;
}

RollupRows quartersOf(const RollupRows& minutes)
{
    RollupRows quarters(kQuartersAnHour);
    for (qsizetype minute = 0; minute < minutes.size(); ++minute)
        quarters[minute * kQuartersAnHour / kMinutesAnHour].add(minutes[minute]);
    return quarters;
}

QByteArray encode(const RollupRows& rows)
{
    ColumnWriter writer;
    writer.addByte(kVersion);
    for (std::size_t column = 0; column < kColumns; ++column) {
        QList<qint64> values;
        values.reserve(rows.size());
        for (RollupRow row : rows)
            values.append(*fieldsOf(row)[column]);
        writer.addColumn(values);
    }
    return writer.bytes();
}

std::optional<RollupRows> decode(QByteArrayView bytes, qsizetype count)
{
    ColumnReader reader(bytes);
    if (reader.byte() != kVersion)
        return std::nullopt;
    RollupRows rows(count);
    for (std::size_t column = 0; column < kColumns; ++column) {
        const auto values = reader.column(count);
        if (!values)
            return std::nullopt;
        for (qsizetype i = 0; i < count; ++i)
            *fieldsOf(rows[i])[column] = (*values)[i];
    }
    return reader.atEnd() ? std::optional(rows) : std::nullopt;
}

} // namespace rollup
} // namespace hems
