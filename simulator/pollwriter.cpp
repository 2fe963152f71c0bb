#include "pollwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <charconv>

namespace hems {

namespace {

// A text as a JSON string, quotes included.
QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// Thousandths as a decimal number without needless zeros.
void appendDecimal(QByteArray* out, qint64 thousandths)
{
    std::array<char, 24> digits;
    const quint64 whole = static_cast<quint64>(std::abs(thousandths));
    if (thousandths < 0)
        out->append('-');
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), whole / 1000).ptr;
    out->append(digits.data(), end - digits.data());
    quint64 rest = whole % 1000;
    if (rest == 0)
        return;
    out->append('.');
    for (quint64 place = 100; rest > 0; place /= 10) {
        out->append(static_cast<char>('0' + rest / place));
        rest %= place;
    }
}

QByteArrayView nameOf(ReportedState state)
{
    switch (state) {
    case ReportedState::On:
        return "on";
    case ReportedState::Suspend:
        return "suspend";
    case ReportedState::Off:
        return "off";
    }
    Q_UNREACHABLE();
}

} // namespace

PollWriter::PollWriter(SensorId id, const QString& sn)
    : m_head("{\"type\":\"data\",\"id\":" + QByteArray::number(id) + ",\"sn\":" + quoted(sn) +
             ",\"power\":\"")
{
}

QByteArray PollWriter::line(ReportedState state, qint32 milliwatts, qint64 utcMs) const
{
    QByteArray line;
    append(&line, state, milliwatts, utcMs);
    return line;
}

// Without an allocation of its own: ten thousand sensors write ten thousand of these a second.
void PollWriter::append(QByteArray* out, ReportedState state, qint32 milliwatts, qint64 utcMs) const
{
    out->append(m_head);
    appendDecimal(out, milliwatts);
    out->append("\",\"state\":\"");
    out->append(nameOf(state));
    out->append("\",\"time\":");
    appendDecimal(out, utcMs);
    out->append("}\n");
}

} // namespace hems
