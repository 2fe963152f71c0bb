#include "truthtally.h"

#include <algorithm>

namespace hems {

namespace {

constexpr double kMsInAnHour = 3'600'000;

void addWatts(double watts, double ms, double* drawnWh, double* fedInWh)
{
    const double wattHours = watts * ms / kMsInAnHour;
    (wattHours >= 0 ? *drawnWh : *fedInWh) += std::abs(wattHours);
}

qint64 slotStart(qint64 utcMs, qint64 slotMs)
{
    const qint64 rest = utcMs % slotMs;
    return utcMs - (rest < 0 ? rest + slotMs : rest);
}

// The midpoints of equal parts, a tenth of a second long; a computer that has slept costs no more than a
// thousand of them.
void integrate(const Appliance& appliance, qint64 fromMs, qint64 toMs, TruthRow* row)
{
    constexpr qint64 kPartMs = 100;
    constexpr qint64 kMostParts = 1000;
    const qint64 parts = std::clamp((toMs - fromMs) / kPartMs, qint64{1}, kMostParts);
    const double partMs = static_cast<double>(toMs - fromMs) / static_cast<double>(parts);
    for (qint64 n = 0; n < parts; ++n) {
        const auto into = static_cast<qint64>((static_cast<double>(n) + 0.5) * partMs);
        addWatts(appliance.watts(fromMs + into), partMs, &row->drawnWh, &row->fedInWh);
    }
}

} // namespace

void TruthRow::add(const TruthRow& other)
{
    heldMs += other.heldMs;
    drawnWh += other.drawnWh;
    fedInWh += other.fedInWh;
    readDrawnWh += other.readDrawnWh;
    readFedInWh += other.readFedInWh;
    faults |= other.faults;
}

void TruthTally::add(const Appliance& appliance, const Stretch& stretch)
{
    for (Stretch part = stretch; part.fromMs < stretch.toMs; part.fromMs = part.toMs) {
        part.toMs = std::min(stretch.toMs, slotStart(part.fromMs, m_slotMs) + m_slotMs);
        addWithinSlot(appliance, part);
    }
}

void TruthTally::addWithinSlot(const Appliance& appliance, const Stretch& stretch)
{
    const qint64 slot = slotStart(stretch.fromMs, m_slotMs);
    if (m_rows.empty() || m_rows.back().fromMs != slot)
        m_rows.push_back({.fromMs = slot});
    TruthRow& row = m_rows.back();
    row.heldMs += stretch.toMs - stretch.fromMs;
    row.faults |= stretch.faults;
    if (stretch.runs)
        integrate(appliance, stretch.fromMs, stretch.toMs, &row);
    addWatts(stretch.reportedMilliwatts / 1000.0, static_cast<double>(stretch.toMs - stretch.fromMs),
             &row.readDrawnWh, &row.readFedInWh);
}

TruthRow TruthTally::since(qint64 fromMs) const
{
    TruthRow sum{.fromMs = fromMs};
    for (auto row = m_rows.rbegin(); row != m_rows.rend() && row->fromMs >= fromMs; ++row)
        sum.add(*row);
    return sum;
}

} // namespace hems
