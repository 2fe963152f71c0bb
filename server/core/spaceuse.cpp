#include "spaceuse.h"

namespace hems {

namespace {

constexpr double kDaysAYear = 365.25;

} // namespace

double SpaceUse::readingBytes(KeptDays days) const
{
    return readingBytesADay * (days == kForEver ? kDaysAYear : days);
}

double SpaceUse::rollupBytesAYear() const
{
    return rollupBytesADay * kDaysAYear;
}

} // namespace hems
