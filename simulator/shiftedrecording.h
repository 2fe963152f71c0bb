#pragma once

#include "recordingreader.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace hems {

/// When a recording is to be replayed as, and how often.
struct RecordingPlan {
    int rounds = 1;                        ///< ≥ 1; each begins where the one before has ended
    std::optional<double> shiftToNow = {}; ///< so that a replay at this speed (0: at once) ends now
};

/// A recording, or one round after the other of it, at its own times or at later ones.
class ShiftedRecording : public RecordingReader {
public:
    /// Opens it anew; nullptr with a reason where it can't be.
    using Open = std::function<std::unique_ptr<RecordingReader>(QString* error)>;

    /// nowMs: UTC. Reads the recording once to its end where the plan needs to know when that is.
    ShiftedRecording(Open open, const RecordingPlan& plan, qint64 nowMs);

    /// Opens a recording of any kind that there is. zone: of local times in it.
    static std::unique_ptr<RecordingReader> openFile(const QString& path, const QTimeZone& zone,
                                                     QString* error);

    std::optional<RecordedReading> next() override;
    RecordedSensor sensor(std::size_t n) const override { return m_reader->sensor(n); }
    QString error() const override { return m_reader ? m_reader->error() : m_error; }
    qint64 badLines() const override { return m_reader ? m_reader->badLines() : 0; }
    QString firstBadLine() const override { return m_reader ? m_reader->firstBadLine() : QString(); }
    double part() const override;

    /// Whether it could be opened.
    bool isOpen() const { return m_reader != nullptr; }

private:
    void measure(const RecordingPlan& plan, qint64 nowMs);

    Open m_open;
    std::unique_ptr<RecordingReader> m_reader;
    QString m_error;
    int m_rounds;
    int m_round = 0;
    qint64 m_shiftMs = 0;
    qint64 m_roundMs = 0; // from the start of one to the start of the next
};

} // namespace hems
