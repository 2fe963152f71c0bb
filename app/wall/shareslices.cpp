#include "shareslices.h"

#include "theme.h"

#include <algorithm>

namespace hems {

QList<ShareSlice> shareSlices(const QList<SensorShare>& shares, int most)
{
    QList<SensorShare> drawing;
    std::copy_if(shares.begin(), shares.end(), std::back_inserter(drawing),
                 [](const SensorShare& share) { return share.watts > 0; });
    const auto greaterFirst = [](const SensorShare& a, const SensorShare& b) {
        return a.watts != b.watts ? a.watts > b.watts : a.id < b.id;
    };
    const bool all = drawing.size() <= most;
    const auto named = drawing.begin() + (all ? drawing.size() : std::max(0, most - 1));
    std::partial_sort(drawing.begin(), named, drawing.end(), greaterFirst);
    std::sort(drawing.begin(), named, [](const SensorShare& a, const SensorShare& b) { return a.id < b.id; });

    QList<ShareSlice> slices;
    std::transform(drawing.begin(), named, std::back_inserter(slices), [](const SensorShare& share) {
        return ShareSlice{share.id, share.title, share.watts, 1};
    });
    if (!all) {
        ShareSlice others;
        others.sensors = static_cast<int>(drawing.end() - named);
        std::for_each(named, drawing.end(), [&](const SensorShare& share) { others.watts += share.watts; });
        slices.append(others);
    }
    return slices;
}

double sumWatts(const QList<ShareSlice>& slices)
{
    double sum = 0;
    for (const ShareSlice& slice : slices)
        sum += slice.watts;
    return sum;
}

QColor sliceColour(const ShareSlice& slice)
{
    return slice.id ? theme::sensorColour(*slice.id) : theme::Idle;
}

theme::Filling sliceFilling(const ShareSlice& slice)
{
    return slice.id ? theme::sensorFilling(*slice.id) : theme::Filling::Full;
}

} // namespace hems
