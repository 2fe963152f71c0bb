#pragma once

#include <QString>

namespace hems {

/// Writes one line to standard error, after the program's name, as Unix programs do. Returns exitCode.
int complain(const QString& text, int exitCode);

} // namespace hems
