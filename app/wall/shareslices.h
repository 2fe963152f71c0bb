#pragma once

#include "filling.h"
#include "wallfigures.h"

#include <QColor>

namespace hems {

/// A part of the power that the home draws: one sensor's, or that of all others together.
struct ShareSlice {
    std::optional<SensorId> id; ///< nothing: the others
    QString title;
    double watts = 0;
    int sensors = 1; ///< so many are in it
    bool operator==(const ShareSlice&) const = default;
};

/// The sensors that draw power, by rising id: all, or where there are more than `most` the greatest and,
/// last, the sum of the others. What feeds in or draws nothing has no share. most ≥ 1.
QList<ShareSlice> shareSlices(const QList<SensorShare>& shares, int most);

double sumWatts(const QList<ShareSlice>& slices);
QColor sliceColour(const ShareSlice& slice);
theme::Filling sliceFilling(const ShareSlice& slice);

} // namespace hems
