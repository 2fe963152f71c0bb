#pragma once

#include "sensortypes.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <array>
#include <deque>
#include <optional>

namespace hems {

/// A sensor in a recording.
struct RecordedSensor {
    SensorId id;
    QString sn;
};

/// One recorded reading of one of them.
struct RecordedReading {
    std::size_t sensor = 0; ///< its place in the list of sensors
    qint64 utcMs = 0;
    qint32 milliwatts = 0;
};

/// Reads a household recorded minute by minute, in the format of the UCI Machine Learning Repository's
/// "Individual household electric power consumption": `;` between the columns, d/m/yyyy, local time, `?` for
/// a value that is missing. It gives four sensors: kitchen, laundry and heater (Sub_metering_N Wh in a minute
/// × 60), and the rest (Global_active_power kW × 1000 less the three). Holds one line at a time, so a file of
/// any length will do.
class HouseholdReader {
    Q_DECLARE_TR_FUNCTIONS(hems::HouseholdReader)

public:
    /// zone: where the recording's local times hold.
    explicit HouseholdReader(const QTimeZone& zone);

    static const std::array<RecordedSensor, 4>& sensors();

    /// Opens a file and checks that it is such a recording; false: error() says what is wrong.
    bool open(const QString& path);
    /// The next reading, never earlier than the one before; nothing at the end, and where the file could not
    /// be read any further (error() says so).
    std::optional<RecordedReading> next();

    QString error() const { return m_error; }
    /// Lines that were left out because they could not be understood.
    qint64 badLines() const { return m_badLines; }
    /// Where the first of them is and why it was left out; empty: none.
    QString firstBadLine() const { return m_firstBadLine; }
    /// Values that the recording itself marks as missing.
    qint64 missingValues() const { return m_missingValues; }
    /// How much of the file has been read, 0 … 1.
    double part() const;

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
