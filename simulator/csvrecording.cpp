#include "csvrecording.h"

#include "readingcsv.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr QByteArrayView kPlainHeader = "time,id,sn,watts";
constexpr qint64 kMaxLineBytes = 4096;
constexpr std::size_t kMostReadings = 50'000'000; // 1.2 GB

} // namespace

bool CsvRecording::isHeader(const QByteArray& firstLine)
{
    return firstLine == kPlainHeader || firstLine == ReadingCsv::kHeader;
}

bool CsvRecording::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = tr("The recording %1 can't be read: %2. Name a file that is there and may be read.")
                      .arg(path, file.errorString());
        return false;
    }
    const QByteArray header = file.readLine(kMaxLineBytes).trimmed();
    const bool hasState = header == ReadingCsv::kHeader;
    for (m_lineNumber = 2; !file.atEnd() && m_readings.size() < kMostReadings; ++m_lineNumber) {
        const QByteArray line = file.readLine(kMaxLineBytes).trimmed();
        if (!line.isEmpty())
            takeLine(line, hasState);
    }
    if (!file.atEnd()) {
        m_error =
            tr("The recording %1 has more than %2 readings. Cut it into parts and replay them one after "
               "the other.")
                .arg(path)
                .arg(kMostReadings);
        return false;
    }
    std::stable_sort(m_readings.begin(), m_readings.end(),
                     [](const RecordedReading& a, const RecordedReading& b) { return a.utcMs < b.utcMs; });
    return true;
}

// A line without a state is one of a sensor that is on.
void CsvRecording::takeLine(QByteArrayView text, bool hasState)
{
    QByteArray whole;
    if (!hasState) {
        if (text.count(',') < 3)
            return countBad(tr("there are %1 fields rather than time,id,sn,watts").arg(text.count(',') + 1));
        const qsizetype watts = text.lastIndexOf(',');
        whole = text.first(watts).toByteArray() + ",on" + text.sliced(watts).toByteArray();
        text = whole;
    }
    const auto parsed = ReadingCsv::parse(text);
    if (const auto* const reason = std::get_if<QString>(&parsed))
        return countBad(*reason);
    const auto& line = std::get<ReadingCsv::Line>(parsed);
    const Reading& reading = line.reading.reading;
    m_readings.push_back(
        {numberOf(line.reading.id, line.sn), reading.utcMs, reading.milliwatts, reading.state});
}

std::size_t CsvRecording::numberOf(SensorId id, const QString& sn)
{
    const auto known = m_numbers.constFind({id, sn});
    if (known != m_numbers.constEnd())
        return *known;
    m_sensors.push_back({id, sn});
    m_numbers.insert({id, sn}, m_sensors.size() - 1);
    return m_sensors.size() - 1;
}

std::optional<RecordedReading> CsvRecording::next()
{
    return m_next < m_readings.size() ? std::optional(m_readings[m_next++]) : std::nullopt;
}

double CsvRecording::part() const
{
    return m_readings.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_readings.size());
}

void CsvRecording::countBad(const QString& reason)
{
    if (m_badLines++ == 0)
        m_firstBadLine = tr("line %1: %2").arg(m_lineNumber).arg(reason);
}

} // namespace hems
