#pragma once

#include <QtGlobal>

namespace hems {

/// A number on its way to another, quick at first and slow at the end. It knows no clock: the time is passed
/// in, of any monotonic one.
class Eased {
public:
    explicit Eased(double value = 0)
        : m_from(value)
        , m_to(value)
    {
    }

    static constexpr qint64 kUsualMs = 300;

    /// Is there at once.
    void set(double value) { m_from = m_to = value; }
    /// Sets out for value from where it stands at nowMs; on its way there already, it goes on.
    void moveTo(double value, qint64 nowMs, qint64 durationMs = kUsualMs);
    double at(qint64 nowMs) const;
    double target() const { return m_to; }
    bool isMoving(qint64 nowMs) const { return m_from != m_to && nowMs < m_startMs + m_durationMs; }

private:
    double m_from;
    double m_to;
    qint64 m_startMs = 0;
    qint64 m_durationMs = kUsualMs;
};

} // namespace hems
