#pragma once

#include "recordingreader.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace hems {

/// Readings from a CSV file: `time,id,sn,watts`, or `time,id,sn,state,watts` as HEMS exports them. Time is
/// ISO 8601 with Z or an offset, or Unix seconds. The lines may stand in any order, as in an export sensor by
/// sensor; so it holds them all, 24 bytes each.
class CsvRecording : public RecordingReader {
    Q_DECLARE_TR_FUNCTIONS(hems::CsvRecording)

public:
    /// Whether a file with that first line is one of these.
    static bool isHeader(const QByteArray& firstLine);

    /// Reads the whole file; false: error() says what is wrong.
    bool open(const QString& path);

    std::optional<RecordedReading> next() override;
    RecordedSensor sensor(std::size_t n) const override { return m_sensors[n]; }
    QString error() const override { return m_error; }
    qint64 badLines() const override { return m_badLines; }
    QString firstBadLine() const override { return m_firstBadLine; }
    double part() const override;

private:
    void takeLine(QByteArrayView line, bool hasState);
    std::size_t numberOf(SensorId id, const QString& sn);
    void countBad(const QString& reason);

    QString m_error;
    std::vector<RecordedSensor> m_sensors;
    QHash<std::pair<SensorId, QString>, std::size_t> m_numbers;
    std::vector<RecordedReading> m_readings;
    std::size_t m_next = 0;
    qint64 m_lineNumber = 0;
    qint64 m_badLines = 0;
    QString m_firstBadLine;
};

} // namespace hems
