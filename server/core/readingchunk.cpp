#include "readingchunk.h"

#include "columns.h"

#include <limits>

namespace hems {

namespace {

constexpr quint8 kVersion = 1;
constexpr quint64 kMost = kChunkMs; // one a millisecond
constexpr qint64 kStateBits = 3;
constexpr qint64 kClockWrongBit = 4;

std::optional<Reading> readingOf(qint64 utcMs, qint64 milliwatts, qint64 status)
{
    const qint64 state = status & kStateBits;
    if (status < 0 || status > (kStateBits | kClockWrongBit) || state > qint64(ReportedState::On) ||
        milliwatts < std::numeric_limits<qint32>::min() || milliwatts > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return Reading{utcMs, static_cast<qint32>(milliwatts), static_cast<ReportedState>(state),
                   (status & kClockWrongBit) != 0};
}

} // namespace

QByteArray encodeChunk(const QList<Reading>& readings)
{
    QList<qint64> times;
    QList<qint64> powers;
    QList<qint64> states;
    for (QList<qint64>* column : {&times, &powers, &states})
        column->reserve(readings.size());
    for (const Reading& reading : readings) {
        times.append(reading.utcMs);
        powers.append(reading.milliwatts);
        states.append(qint64(reading.state) | (reading.clockWrong ? kClockWrongBit : 0));
    }
    ColumnWriter writer;
    writer.addByte(kVersion);
    writer.addNumber(static_cast<quint64>(readings.size()));
    for (const QList<qint64>* column : {&times, &powers, &states})
        writer.addColumn(*column);
    return writer.bytes();
}

std::optional<QList<Reading>> decodeChunk(QByteArrayView bytes)
{
    ColumnReader reader(bytes);
    const auto version = reader.byte();
    const auto count = reader.number();
    if (version != kVersion || !count || *count > kMost)
        return std::nullopt;
    const auto size = static_cast<qsizetype>(*count);
    const auto times = reader.column(size);
    const auto powers = times ? reader.column(size) : std::nullopt;
    const auto states = powers ? reader.column(size) : std::nullopt;
    if (!states || !reader.atEnd())
        return std::nullopt;
    QList<Reading> readings;
    readings.reserve(size);
    for (qsizetype i = 0; i < size; ++i) {
        const auto reading = readingOf((*times)[i], (*powers)[i], (*states)[i]);
        if (!reading || (i > 0 && reading->utcMs <= readings.last().utcMs))
            return std::nullopt;
        readings.append(*reading);
    }
    return readings;
}

} // namespace hems
