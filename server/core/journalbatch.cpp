#include "journalbatch.h"

#include "columns.h"

#include <QHash>

#include <limits>

namespace hems {

namespace {

constexpr quint8 kVersion = 1;
constexpr quint64 kMost = 10'000'000;
constexpr int kStatusBits = 3; // two of the state, one of the clock
constexpr quint64 kClockWrong = 4;

bool fits(qint64 value)
{
    return value >= std::numeric_limits<qint32>::min() && value <= std::numeric_limits<qint32>::max();
}

// Differences from the reading before, and of a power from the same sensor's before.
struct Last {
    qint64 id = 0;
    qint64 utcMs = 0;
    QHash<qint64, qint64> milliwatts;
};

std::optional<SensorReading> decodeOne(ColumnReader* reader, Last* last)
{
    const auto head = reader->number();
    const auto time = reader->signedNumber();
    const auto power = reader->signedNumber();
    if (!head || !time || !power)
        return std::nullopt;
    const quint64 status = *head & ((1U << kStatusBits) - 1);
    const quint64 step = *head >> kStatusBits;
    const quint64 state = status & ~kClockWrong;
    if (state > quint64(ReportedState::On) || step > std::numeric_limits<quint32>::max() * quint64{2})
        return std::nullopt;
    last->id += step & 1 ? -static_cast<qint64>((step + 1) / 2) : static_cast<qint64>(step / 2);
    qint64& milliwatts = last->milliwatts[last->id];
    if (__builtin_add_overflow(last->utcMs, *time, &last->utcMs) ||
        __builtin_add_overflow(milliwatts, *power, &milliwatts) || !fits(last->id) || !fits(milliwatts))
        return std::nullopt;
    return SensorReading{static_cast<SensorId>(last->id),
                         {last->utcMs, static_cast<qint32>(milliwatts), static_cast<ReportedState>(state),
                          (status & kClockWrong) != 0}};
}

} // namespace

QByteArray encodeJournalBatch(const QList<SensorReading>& readings)
{
    ColumnWriter writer;
    writer.addByte(kVersion);
    writer.addNumber(static_cast<quint64>(readings.size()));
    Last last;
    for (const auto& [id, reading] : readings) {
        const qint64 step = id - last.id;
        const auto zigzag = static_cast<quint64>(step < 0 ? -2 * step - 1 : 2 * step);
        writer.addNumber(zigzag << kStatusBits | quint64(reading.state) |
                         (reading.clockWrong ? kClockWrong : 0));
        writer.addSigned(reading.utcMs - last.utcMs);
        qint64& milliwatts = last.milliwatts[id];
        writer.addSigned(reading.milliwatts - milliwatts);
        milliwatts = reading.milliwatts;
        last.id = id;
        last.utcMs = reading.utcMs;
    }
    return writer.bytes();
}

std::optional<QList<SensorReading>> decodeJournalBatch(QByteArrayView bytes)
{
    ColumnReader reader(bytes);
    const auto version = reader.byte();
    const auto count = reader.number();
    if (version != kVersion || !count || *count > kMost || *count > static_cast<quint64>(bytes.size()))
        return std::nullopt;
    QList<SensorReading> readings;
    readings.reserve(static_cast<qsizetype>(*count));
    Last last;
    for (quint64 i = 0; i < *count; ++i) {
        const auto reading = decodeOne(&reader, &last);
        if (!reading)
            return std::nullopt;
        readings.append(*reading);
    }
    return reader.atEnd() ? std::optional(readings) : std::nullopt;
}

} // namespace hems
