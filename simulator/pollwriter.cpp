#include "pollwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hems {

namespace {

// A text as a JSON string, quotes included.
QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// Thousandths as a decimal number without needless zeros.
QByteArray decimal(qint64 thousandths)
{
    QByteArray text = QByteArray::number(static_cast<double>(thousandths) / 1000, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

} // namespace

PollWriter::PollWriter(SensorId id, const QString& sn)
    : m_head("{\"type\":\"data\",\"id\":" + QByteArray::number(id) + ",\"sn\":" + quoted(sn) +
             ",\"power\":\"")
{
}

QByteArray PollWriter::line(ReportedState state, qint32 milliwatts, qint64 utcMs) const
{
    return m_head + decimal(milliwatts) + "\",\"state\":\"" + stateName(state).toLatin1() +
           "\",\"time\":" + decimal(utcMs) + "}\n";
}

} // namespace hems
