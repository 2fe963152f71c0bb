#pragma once

#include <QImage>

namespace hems {

/// How two pictures differ. Small differences of single pixels are borne everywhere: the reference has fewer
/// colours, and a smooth edge may round otherwise.
struct PictureDifference {
    bool sizesDiffer = false;
    double share = 0;        ///< of all pixels, those that differ by more than the tolerance
    double densestShare = 0; ///< the same in the field of kField × kField pixels where it is highest
    QImage picture;          ///< the new one, dimmed, with what differs in red

    static constexpr int kTolerance = 40; ///< of 255, in the channel that differs most
    static constexpr int kField = 16;     ///< about as large as a letter of the smallest text
    static constexpr double kBorneShare = 0.001;
    static constexpr double kBorneInField = 0.08;

    bool isBorne() const { return !sizesDiffer && share <= kBorneShare && densestShare <= kBorneInField; }
};

PictureDifference comparePictures(const QImage& picture, const QImage& reference);

} // namespace hems
