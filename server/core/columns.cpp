#include "columns.h"

#include <bit>
#include <numeric>

namespace hems {

namespace {

constexpr quint64 zigzag(quint64 value)
{
    return (value << 1) ^ (value >> 63 ? ~quint64{0} : 0);
}

constexpr quint64 unzigzag(quint64 value)
{
    return (value >> 1) ^ (value & 1 ? ~quint64{0} : 0);
}

// Differences wrap around, as the sums that undo them do.
quint64 difference(const QList<qint64>& values, qsizetype at)
{
    return static_cast<quint64>(values[at]) - static_cast<quint64>(values[at - 1]);
}

quint64 commonDivisor(const QList<qint64>& values)
{
    quint64 divisor = 0;
    for (qsizetype i = 1; i < values.size() && divisor != 1; ++i) {
        const quint64 step = difference(values, i);
        divisor = std::gcd(divisor, step >> 63 ? ~step + 1 : step);
    }
    return std::max<quint64>(divisor, 1);
}

quint64 divided(quint64 step, quint64 divisor)
{
    return step >> 63 ? ~((~step + 1) / divisor) + 1 : step / divisor;
}

} // namespace

void ColumnWriter::addNumber(quint64 value)
{
    while (value >= 0x80) {
        addByte(static_cast<quint8>(value | 0x80));
        value >>= 7;
    }
    addByte(static_cast<quint8>(value));
}

void ColumnWriter::addSigned(qint64 value)
{
    addNumber(zigzag(static_cast<quint64>(value)));
}

void ColumnWriter::addColumn(const QList<qint64>& values)
{
    if (values.isEmpty())
        return;
    const quint64 divisor = commonDivisor(values);
    const auto steps = static_cast<std::size_t>(values.size() - 1);
    std::vector<quint64> coded(steps);
    quint64 all = 0;
    for (std::size_t i = 0; i < steps; ++i) {
        const quint64 step = difference(values, static_cast<qsizetype>(i) + 1);
        coded[i] = zigzag(divisor == 1 ? step : divided(step, divisor));
        all |= coded[i];
    }
    const int width = (static_cast<int>(std::bit_width(all)) + 7) / 8;
    addSigned(values.first());
    addNumber(divisor);
    addByte(static_cast<quint8>(width));
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + width * static_cast<qsizetype>(steps));
    char* out = m_bytes.data() + start;
    for (int plane = 0; plane < width; ++plane) {
        for (std::size_t i = 0; i < steps; ++i)
            *out++ = static_cast<char>(coded[i] >> (8 * plane));
    }
}

std::optional<quint8> ColumnReader::byte()
{
    if (atEnd())
        return std::nullopt;
    return static_cast<quint8>(m_bytes[m_at++]);
}

std::optional<quint64> ColumnReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const auto next = byte();
        if (!next)
            return std::nullopt;
        value |= quint64{*next & 0x7fU} << shift;
        if (!(*next & 0x80))
            return value;
    }
    return std::nullopt;
}

std::optional<qint64> ColumnReader::signedNumber()
{
    const auto value = number();
    return value ? std::optional(static_cast<qint64>(unzigzag(*value))) : std::nullopt;
}

std::optional<QList<qint64>> ColumnReader::column(qsizetype count)
{
    if (count == 0)
        return QList<qint64>();
    const auto first = signedNumber();
    const auto divisor = number();
    const auto width = byte();
    const qsizetype steps = count - 1;
    if (!first || !divisor || !width || *width > 8 ||
        (*width > 0 && steps > (m_bytes.size() - m_at) / *width))
        return std::nullopt;
    std::vector<quint64> coded(static_cast<std::size_t>(steps));
    const char* in = m_bytes.data() + m_at;
    m_at += *width * steps;
    for (int plane = 0; plane < *width; ++plane) {
        for (quint64& value : coded)
            value |= quint64{static_cast<quint8>(*in++)} << (8 * plane);
    }
    QList<qint64> values;
    values.reserve(count);
    auto value = static_cast<quint64>(*first);
    values.append(*first);
    for (const quint64 step : coded) {
        value += unzigzag(step) * *divisor;
        values.append(static_cast<qint64>(value));
    }
    return values;
}

} // namespace hems
