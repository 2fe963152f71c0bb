#pragma once

#include "sensortypes.h"

#include <QByteArray>

namespace hems {

/// Writes one sensor's polls as the protocol wants them: compact JSON, ended by a newline so that a recording
/// of the wire reads line by line.
class PollWriter {
public:
    PollWriter(SensorId id, const QString& sn);

    /// milliwatts: written in watts, exactly. utcMs: the sensor's clock.
    QByteArray line(ReportedState state, qint32 milliwatts, qint64 utcMs) const;
    /// Adds the same to out.
    void append(QByteArray* out, ReportedState state, qint32 milliwatts, qint64 utcMs) const;

private:
    QByteArray m_head; // all up to the figure, the same in every poll
};

} // namespace hems
