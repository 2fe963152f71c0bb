#include "shiftedrecording.h"

#include "csvrecording.h"
#include "householdreader.h"

#include <QFile>

#include <cmath>

namespace hems {

ShiftedRecording::ShiftedRecording(Open open, const RecordingPlan& plan, qint64 nowMs)
    : m_open(std::move(open))
    , m_rounds(plan.rounds)
{
    if (plan.rounds > 1 || plan.shiftToNow)
        measure(plan, nowMs);
    m_reader = m_open(&m_error);
}

std::unique_ptr<RecordingReader> ShiftedRecording::openFile(const QString& path, const QTimeZone& zone,
                                                            QString* error)
{
    QFile file(path);
    const bool isCsv = file.open(QIODevice::ReadOnly) && CsvRecording::isHeader(file.readLine(100).trimmed());
    const auto open = [path, error](auto reader) -> std::unique_ptr<RecordingReader> {
        if (reader->open(path))
            return reader;
        *error = reader->error();
        return nullptr;
    };
    if (isCsv)
        return open(std::make_unique<CsvRecording>());
    return open(std::make_unique<HouseholdReader>(zone));
}

// The next round begins as long after the last reading as readings are apart.
void ShiftedRecording::measure(const RecordingPlan& plan, qint64 nowMs)
{
    const auto reader = m_open(&m_error);
    const std::optional<RecordedReading> first = reader ? reader->next() : std::nullopt;
    if (!first)
        return;
    qint64 lastMs = first->utcMs;
    qint64 moments = 1;
    while (const auto reading = reader->next()) {
        moments += reading->utcMs > lastMs ? 1 : 0;
        lastMs = reading->utcMs;
    }
    const qint64 lengthMs = lastMs - first->utcMs;
    m_roundMs = lengthMs + (moments > 1 ? lengthMs / (moments - 1) : 1000);
    if (!plan.shiftToNow)
        return;
    const qint64 wholeMs = lengthMs + (m_rounds - 1) * m_roundMs;
    const double takesMs = *plan.shiftToNow > 0 ? static_cast<double>(wholeMs) / *plan.shiftToNow : 0;
    m_shiftMs = nowMs - wholeMs + std::llround(takesMs) - first->utcMs;
}

std::optional<RecordedReading> ShiftedRecording::next()
{
    std::optional<RecordedReading> reading = m_reader->next();
    while (!reading && m_reader->error().isEmpty() && ++m_round < m_rounds) {
        auto again = m_open(&m_error);
        if (!again)
            return std::nullopt;
        m_reader = std::move(again);
        reading = m_reader->next();
    }
    if (reading)
        reading->utcMs += m_shiftMs + m_round * m_roundMs;
    return reading;
}

double ShiftedRecording::part() const
{
    return std::min(1.0, (m_round + m_reader->part()) / m_rounds);
}

} // namespace hems
