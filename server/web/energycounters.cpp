#include "energycounters.h"

#include <algorithm>

namespace hems {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kKeptOpenMs = 2 * kDayMs; // readings may be delivered late, by a gateway for one

} // namespace

// Years are added up once; after that only the last days are read for each answer.
bool EnergyCounters::moveBase(HistoryReader& reader, qint64 toMs)
{
    const qint64 baseMs = (toMs - kKeptOpenMs) / kDayMs * kDayMs;
    if (baseMs <= m_baseMs)
        return true;
    const auto sums = reader.energyBySensor({m_baseMs, baseMs}, toMs);
    if (!sums)
        return false;
    for (const auto& [id, sum] : *sums)
        m_base[id].add(sum);
    m_baseMs = baseMs;
    return true;
}

bool EnergyCounters::read(HistoryReader& reader, qint64 nowMs)
{
    const qint64 toMs = (nowMs - kSettledMs) / kMinuteMs * kMinuteMs;
    if (!moveBase(reader, toMs))
        return false;
    const auto sums = reader.energyBySensor({m_baseMs, toMs}, toMs);
    if (!sums)
        return false;
    for (const auto& [id, sum] : *sums) {
        EnergySum total = m_base.value(id);
        total.add(sum);
        EnergySum& told = m_told[id];
        told.drawnMicrojoules = std::max(told.drawnMicrojoules, total.drawnMicrojoules);
        told.fedInMicrojoules = std::max(told.fedInMicrojoules, total.fedInMicrojoules);
    }
    return true;
}

} // namespace hems
