#include "bytes.h"

#include "figures.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hems::bytes {

QString about(double bytes, const QLocale& locale)
{
    constexpr std::array<const char16_t*, 4> kUnits{u"kB", u"MB", u"GB", u"TB"};
    constexpr double kStep = 1'000;
    constexpr double kNextUnit = 500; // 0.7 GB rather than 700 MB
    std::size_t unit = 0;
    double size = bytes / kStep;
    for (; size >= kNextUnit && unit + 1 < kUnits.size(); size /= kStep)
        ++unit;
    const int decimals = size < 9.95 && unit > 0 ? 1 : 0;
    return figures::formatFixed(size, decimals, locale) + u' ' + QString::fromUtf16(kUnits[unit]);
}

} // namespace hems::bytes
