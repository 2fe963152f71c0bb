#pragma once

#include <QStringList>

namespace hems {

/// Runs hemsd until SIGTERM or SIGINT. arguments: with the program's name first. Returns the exit code: 0 all
/// stored, 1 the world was in the way, 2 wrong options; one sentence on standard error says what to do.
int runDaemon(const QStringList& arguments);

} // namespace hems
