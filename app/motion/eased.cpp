#include "eased.h"

#include <algorithm>

namespace hems {

void Eased::moveTo(double value, qint64 nowMs, qint64 durationMs)
{
    if (value == m_to)
        return;
    m_from = at(nowMs);
    m_to = value;
    m_startMs = nowMs;
    m_durationMs = std::max<qint64>(1, durationMs);
}

double Eased::at(qint64 nowMs) const
{
    if (!isMoving(nowMs))
        return m_to;
    const double passed =
        std::max(0.0, static_cast<double>(nowMs - m_startMs) / static_cast<double>(m_durationMs));
    const double left = 1 - passed;
    return m_to + (m_from - m_to) * left * left * left;
}

} // namespace hems
