#include "truthfile.h"

#include "timerange.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qsizetype kFields = 9;
constexpr qint64 kMaxLineBytes = 4096;

QByteArray wattHours(double value)
{
    return QByteArray::number(value, 'f', 6);
}

QByteArray faultNames(quint32 faults)
{
    QByteArray names;
    for (const FaultKind& kind : faultKinds()) {
        if (faults & 1U << static_cast<unsigned>(kind.fault))
            names += (names.isEmpty() ? "" : " ") + QByteArray(kind.key);
    }
    return names;
}

quint32 faultsNamed(const QString& names)
{
    quint32 faults = 0;
    for (const QString& name : names.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto fault = faultFromKey(name))
            faults |= 1U << static_cast<unsigned>(*fault);
    }
    return faults;
}

} // namespace

void TruthFile::write(QIODevice& file, SensorId id, const QString& sn, const std::vector<TruthRow>& hours)
{
    for (const TruthRow& row : hours) {
        const QByteArray fields[] = {formatMoment(row.fromMs, QTimeZone("UTC")).toLatin1(),
                                     QByteArray::number(id),
                                     sn.toUtf8(),
                                     QByteArray::number(static_cast<double>(row.heldMs) / 1000, 'f', 3),
                                     wattHours(row.drawnWh),
                                     wattHours(row.fedInWh),
                                     wattHours(row.readDrawnWh),
                                     wattHours(row.readFedInWh),
                                     faultNames(row.faults)};
        file.write(QByteArrayList(std::begin(fields), std::end(fields)).join(',') + '\n');
    }
}

bool TruthFile::read(QIODevice& file)
{
    if (file.readLine(kMaxLineBytes).trimmed() != kHeader) {
        m_error = tr("its first line should be \"%1\"").arg(QLatin1StringView(kHeader));
        return false;
    }
    for (qint64 number = 2; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(kMaxLineBytes).trimmed();
        if (line.isEmpty() || takeLine(line))
            continue;
        m_error = tr("line %1 can't be understood").arg(number);
        return false;
    }
    return true;
}

bool TruthFile::takeLine(const QByteArray& line)
{
    const QStringList fields = QString::fromUtf8(line).split(u',');
    if (fields.size() != kFields)
        return false;
    const auto hour = parseMoment(fields[0], QTimeZone("UTC"));
    bool isId = false;
    const SensorId id = fields[1].toInt(&isId);
    double figures[5] = {};
    for (int n = 0; n < 5; ++n) {
        bool isNumber = false;
        figures[n] = fields[3 + n].toDouble(&isNumber);
        if (!isNumber || !(figures[n] >= 0))
            return false;
    }
    if (!hour || !isId)
        return false;
    if (m_sensors.empty() || m_sensors.back().id != id)
        m_sensors.push_back({id, fields[2], {}});
    m_sensors.back().hours.push_back({*hour, qRound64(figures[0] * 1000), figures[1], figures[2], figures[3],
                                      figures[4], faultsNamed(fields[8])});
    return true;
}

} // namespace hems
