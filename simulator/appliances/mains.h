#pragma once

#include "moment.h"
#include "noise.h"

namespace hems::appliances {

/// What mains voltage does to the power of a heating element: it wanders by a few percent.
inline double mains(const Moment& moment)
{
    return 1 + 0.02 * noise::wander(moment.seed, moment.seconds(), 4);
}

} // namespace hems::appliances
