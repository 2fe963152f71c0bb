#include "complain.h"

#include <cerrno>
#include <cstdio>

namespace hems {

int complain(const QString& text, int exitCode)
{
    std::fprintf(stderr, "%s: %s\n", program_invocation_short_name, qUtf8Printable(text));
    return exitCode;
}

} // namespace hems
