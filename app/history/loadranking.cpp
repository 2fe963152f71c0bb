#include "loadranking.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hems {

namespace {

/// One load's energy where it is measured against.
struct Base {
    double kiloWattHours = 0;
    double measuredMs = 0;
    double ms = 0;
    int measured = 0; // in so many of the stretches

    void add(const EnergySum& sum, TimeRange stretch)
    {
        ms += static_cast<double>(stretch.ms());
        if (sum.coveredMs == 0)
            return; // unknown, not zero
        kiloWattHours += sum.netWattHours() / 1000;
        measuredMs += static_cast<double>(sum.coveredMs);
        ++measured;
    }
};

bool hasEnergy(const LoadDifference& load)
{
    return std::abs(load.kiloWattHours) > 0 || std::abs(load.baseKiloWattHours) > 0;
}

} // namespace

LoadRanking LoadRanking::of(const Reasons& reasons)
{
    std::map<SensorId, Base> bases;
    for (qsizetype i = 0; i < reasons.bases.size(); ++i) {
        for (const auto& [id, sum] : reasons.bases[i])
            bases[id].add(sum, reasons.order.bases.value(i));
    }
    const double elapsedMs =
        static_cast<double>(history::elapsed(reasons.order.row, reasons.order.nowMs).ms());
    LoadRanking ranking;
    double changed = 0;
    for (const auto& [id, sum] : reasons.now) {
        const Base& base = bases[id];
        LoadDifference load{id, sum.netWattHours() / 1000};
        load.baseKiloWattHours = base.measured > 0 ? base.kiloWattHours / base.measured : 0;
        load.measured = elapsedMs > 0 ? static_cast<double>(sum.coveredMs) / elapsedMs : 0;
        load.baseMeasured = base.ms > 0 ? base.measuredMs / base.ms : 0;
        ranking.kiloWattHours += load.kiloWattHours;
        ranking.baseKiloWattHours += load.baseKiloWattHours;
        changed += std::abs(load.difference());
        if (hasEnergy(load))
            ranking.loads.append(load);
    }
    const double direction = ranking.difference() < 0 ? -1 : 1;
    std::ranges::stable_sort(ranking.loads, std::greater(), [direction](const LoadDifference& load) {
        return direction * load.difference();
    });
    for (LoadDifference& load : ranking.loads)
        load.share = changed > 0 ? std::abs(load.difference()) / changed : 0;
    return ranking;
}

} // namespace hems
