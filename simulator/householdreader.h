#pragma once

#include "recordingreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <array>
#include <deque>
#include <optional>

namespace hems {

/// Reads a household recorded minute by minute, in the format of the UCI Machine Learning Repository's
/// "Individual household electric power consumption": `;` between the columns, d/m/yyyy, local time, `?` for
/// a value that is missing. It gives four sensors: kitchen, laundry and heater (Sub_metering_N Wh in a minute
/// × 60), and the rest (Global_active_power kW × 1000 less the three). Holds one line at a time, so a file of
/// any length will do.
class HouseholdReader : public RecordingReader {
    Q_DECLARE_TR_FUNCTIONS(hems::HouseholdReader)

public:
    /// zone: where the recording's local times hold.
    explicit HouseholdReader(const QTimeZone& zone);

    static const std::array<RecordedSensor, 4>& sensors();

    /// Opens a file and checks that it is such a recording; false: error() says what is wrong.
    bool open(const QString& path);
    std::optional<RecordedReading> next() override;
    RecordedSensor sensor(std::size_t n) const override { return sensors()[n]; }

    QString error() const override { return m_error; }
    qint64 badLines() const override { return m_badLines; }
    QString firstBadLine() const override { return m_firstBadLine; }
    /// Values that the recording itself marks as missing.
    qint64 missingValues() const { return m_missingValues; }
    double part() const override;

private:
    QByteArray readLine();
    void takeRow(const QByteArray& line);
    std::optional<qint64> toUtc(const QByteArray& date, const QByteArray& time, QString& reason) const;
    void countBad(const QString& reason);

    QTimeZone m_zone;
    QFile m_file;
    QString m_error;
    std::deque<RecordedReading> m_row; // what the last line gave and next() has not handed out
    std::optional<qint64> m_lastMs;
    qint64 m_lineNumber = 0;
    qint64 m_badLines = 0;
    qint64 m_missingValues = 0;
    QString m_firstBadLine;
};

} // namespace hems
