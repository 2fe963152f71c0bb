#pragma once

#include <QImage>

namespace hems::bench {

/// What a wall of that size shows, painted by hand with QPainter and nothing kept: panels, a line of 300
/// points over its area, a ring, bars, and a tile with text and a line of 60 points for each sensor. What a
/// wall costs at least.
void paintPlainWall(QImage& image, int sensors);

} // namespace hems::bench
