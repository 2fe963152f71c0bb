#pragma once

#include "framepace.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hems {

/// The one clock by which the whole wall moves: a frame now and then while anything moves, and none while
/// nothing does. Who moves asks in each frame for the next.
class FrameClock : public QObject {
    Q_OBJECT

public:
    /// The processor's time that this thread has used, µs.
    using CpuTime = std::function<qint64()>;

    explicit FrameClock(QObject* parent = nullptr);
    FrameClock(CpuTime cpuTime, QObject* parent = nullptr);

    /// Something moves: there will be a frame.
    void ask();
    bool isRunning() const { return m_timer.isActive(); }
    std::chrono::milliseconds period() const { return m_timer.intervalAsDuration(); }

signals:
    void frame();

private:
    void tick();

    CpuTime m_cpuTime;
    QTimer m_timer;
    FramePace m_pace;
    qint64 m_cpuUs = 0;
    bool m_isAsked = false;
};

} // namespace hems
