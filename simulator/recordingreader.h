#pragma once

#include "sensortypes.h"

#include <QString>

#include <optional>

namespace hems {

/// A sensor in a recording.
struct RecordedSensor {
    SensorId id = 0;
    QString sn;
};

/// One recorded reading of one of them.
struct RecordedReading {
    std::size_t sensor = 0; ///< its number in the recording
    qint64 utcMs = 0;
    qint32 milliwatts = 0;
    ReportedState state = ReportedState::On;
};

/// A recording of sensors, reading by reading.
class RecordingReader {
public:
    virtual ~RecordingReader() = default;

    /// The next reading, never earlier than the one before; nothing at the end, and where the file could not
    /// be read any further (error() says so).
    virtual std::optional<RecordedReading> next() = 0;
    /// n: as a reading has named it.
    virtual RecordedSensor sensor(std::size_t n) const = 0;

    virtual QString error() const = 0;
    /// Lines that were left out because they could not be understood.
    virtual qint64 badLines() const = 0;
    /// Where the first of them is and why it was left out; empty: none.
    virtual QString firstBadLine() const = 0;
    /// How much of the recording has been read, 0 … 1.
    virtual double part() const = 0;
};

} // namespace hems
