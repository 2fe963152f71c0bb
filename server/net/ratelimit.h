#pragma once

#include <QtGlobal>

namespace hems {

/// How many messages one connection may still send now: a bucket that holds one second's worth and fills
/// steadily.
class RateLimit {
public:
    /// perSecond: 0 is no limit.
    explicit RateLimit(int perSecond)
        : m_perSecond(perSecond)
        , m_left(perSecond)
    {
    }

    /// Whole messages, ≥ 0.
    int allowance(qint64 steadyMs);
    /// messages: at most what allowance() gave.
    void spend(int messages);

private:
    int m_perSecond;
    double m_left;
    qint64 m_filledAt = 0;
};

} // namespace hems
