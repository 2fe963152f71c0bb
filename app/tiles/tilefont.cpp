#include "tilefont.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

QFont tileFont(double px, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(static_cast<int>(std::lround(std::max(px, kLeastFontPx))));
    font.setWeight(weight);
    return font;
}

} // namespace hems
