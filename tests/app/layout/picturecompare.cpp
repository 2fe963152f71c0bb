#include "picturecompare.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace hems {

namespace {

int distance(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QRgb dimmed(QRgb colour)
{
    const int grey = qGray(colour) / 3;
    return qRgb(grey, grey, grey);
}

/// How many pixels differ, field by field.
class Fields {
public:
    explicit Fields(const QSize& size)
        : m_columns((size.width() + PictureDifference::kField - 1) / PictureDifference::kField)
        , m_counts(static_cast<std::size_t>(
              m_columns * ((size.height() + PictureDifference::kField - 1) / PictureDifference::kField)))
    {
    }

    void add(int x, int y)
    {
        ++m_counts[static_cast<std::size_t>(y / PictureDifference::kField * m_columns +
                                            x / PictureDifference::kField)];
        ++m_all;
    }
    int all() const { return m_all; }
    int most() const { return *std::max_element(m_counts.begin(), m_counts.end()); }

private:
    int m_columns;
    int m_all = 0;
    std::vector<int> m_counts;
};

} // namespace

PictureDifference comparePictures(const QImage& picture, const QImage& reference)
{
    PictureDifference difference;
    difference.picture = picture.convertToFormat(QImage::Format_RGB32);
    difference.sizesDiffer = picture.isNull() || picture.size() != reference.size();
    if (difference.sizesDiffer)
        return difference;
    const QImage wanted = reference.convertToFormat(QImage::Format_RGB32);
    Fields fields(picture.size());
    for (int y = 0; y < picture.height(); ++y) {
        auto* shown = reinterpret_cast<QRgb*>(difference.picture.scanLine(y));
        const auto* known = reinterpret_cast<const QRgb*>(wanted.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const bool differs = distance(shown[x], known[x]) > PictureDifference::kTolerance;
            shown[x] = differs ? qRgb(255, 0, 0) : dimmed(shown[x]);
            if (differs)
                fields.add(x, y);
        }
    }
    const double pixels = double(picture.width()) * picture.height();
    difference.share = fields.all() / pixels;
    difference.densestShare = fields.most() / double(PictureDifference::kField * PictureDifference::kField);
    return difference;
}

} // namespace hems
