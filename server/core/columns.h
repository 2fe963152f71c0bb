#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace hems {

/// Writes integers so that a general compressor finds little left to say: varints, and whole columns as
/// differences, divided by what divides them all, in planes of bytes (all lowest bytes, then all second
/// ones).
class ColumnWriter {
public:
    void addByte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    /// LEB128: seven bits a byte, the lowest first.
    void addNumber(quint64 value);
    /// Zigzag: a small number of either sign is short.
    void addSigned(qint64 value);
    /// All values; their number is not written.
    void addColumn(const QList<qint64>& values);

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what a ColumnWriter wrote. Bytes that are anything else are refused, never trusted.
class ColumnReader {
public:
    explicit ColumnReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<quint8> byte();
    std::optional<quint64> number();
    std::optional<qint64> signedNumber();
    /// The next count values, count ≥ 0.
    std::optional<QList<qint64>> column(qsizetype count);
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace hems
