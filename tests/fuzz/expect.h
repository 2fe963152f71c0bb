#pragma once

#include <cstdio>
#include <cstdlib>

namespace hems {

/// What must hold whatever comes in: says what did not and aborts, so that the fuzzer keeps the input.
inline void expect(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace hems
