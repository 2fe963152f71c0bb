#include "truthcheck.h"

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr double kMicrojoulesPerWattHour = 3.6e9;
constexpr double kLeastWh = 0.001; // below that a share says nothing

struct Sums {
    double drawn = 0;
    double fedIn = 0;

    double flowed() const { return drawn + fedIn; }
    double distance(const Sums& other) const
    {
        return std::abs(drawn - other.drawn) + std::abs(fedIn - other.fedIn);
    }
};

Sums countedIn(const EnergySum& sum)
{
    return {static_cast<double>(sum.drawnMicrojoules) / kMicrojoulesPerWattHour,
            static_cast<double>(sum.fedInMicrojoules) / kMicrojoulesPerWattHour};
}

// How much of an hour could be counted: what is known of the rest is that it is not known.
double coveredShare(const TruthRow& hour, const EnergySum& counted)
{
    return hour.heldMs > 0 ? static_cast<double>(counted.coveredMs) / static_cast<double>(hour.heldMs) : 0;
}

} // namespace

TruthDifference TruthDifference::of(const TruthFile::Sensor& truth,
                                    const std::optional<std::vector<EnergySum>>& counted)
{
    TruthDifference result;
    result.id = truth.id;
    result.sn = truth.sn;
    result.known = counted.has_value();
    Sums real;
    Sums said;
    Sums covered;
    Sums found;
    double heldMs = 0;
    double coveredMs = 0;
    for (std::size_t n = 0; n < truth.hours.size(); ++n) {
        const TruthRow& hour = truth.hours[n];
        const EnergySum sum = counted && n < counted->size() ? (*counted)[n] : EnergySum();
        const double share = coveredShare(hour, sum);
        const Sums one = countedIn(sum);
        real = {real.drawn + hour.drawnWh, real.fedIn + hour.fedInWh};
        said = {said.drawn + hour.readDrawnWh, said.fedIn + hour.readFedInWh};
        covered = {covered.drawn + share * hour.readDrawnWh, covered.fedIn + share * hour.readFedInWh};
        found = {found.drawn + one.drawn, found.fedIn + one.fedIn};
        heldMs += static_cast<double>(hour.heldMs);
        coveredMs += static_cast<double>(sum.coveredMs);
        result.faults |= hour.faults;
    }
    const double whole = std::max(real.flowed(), kLeastWh);
    result.trueWh = real.drawn - real.fedIn;
    result.countedWh = found.drawn - found.fedIn;
    result.difference = found.distance(real) / whole;
    result.uncovered = heldMs > 0 ? 1 - coveredMs / heldMs : 0;
    result.sampling = said.distance(real) / whole;
    // What was unplugged drew nothing over its gap: then there is nothing to allow for.
    result.unexplained = std::min(found.distance(covered), found.distance(said)) / whole;
    return result;
}

} // namespace hems
