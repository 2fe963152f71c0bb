#pragma once

#include <QDeadlineTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace hems {

/// A stretch in which nothing can be written: since when, and whether the owner has been told.
class Outage {
public:
    /// Another try failed. mayPass: by itself, and soon, so that it is no news before patience has run out.
    /// Whether the owner is to be told now.
    bool noteFailure(qint64 nowMs, bool mayPass, std::chrono::milliseconds patience)
    {
        if (!m_sinceMs) {
            m_sinceMs = nowMs;
            m_patience.setRemainingTime(patience);
        }
        return !(mayPass && !m_patience.hasExpired()) && !std::exchange(m_isTold, true);
    }
    /// A try succeeded. Whether the owner had been told.
    bool end()
    {
        m_sinceMs.reset();
        return std::exchange(m_isTold, false);
    }
    bool isOn() const { return m_sinceMs.has_value(); }
    qint64 sinceMs() const { return m_sinceMs.value_or(0); }

private:
    std::optional<qint64> m_sinceMs;
    QDeadlineTimer m_patience;
    bool m_isTold = false;
};

} // namespace hems
