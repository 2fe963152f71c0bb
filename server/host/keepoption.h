#pragma once

#include "keptdays.h"

class QCommandLineParser;

namespace hems {

/// The option --keep-raw, which hems and hemsd share.
void addKeepOption(QCommandLineParser& parser);

/// How long raw readings are kept: what the option says; where it is not given what settings.ini in dataDir
/// says under [server] by the same name, else for ever. Nothing where the option is wrong, and error then is
/// one sentence with what to do; a setting that makes no sense is named in a warning and the readings are
/// kept.
std::optional<KeptDays> readKeepOption(const QCommandLineParser& parser, const QString& dataDir,
                                       QString& error);

/// What settings.ini in dataDir says.
KeptDays settledKeptDays(const QString& dataDir);

/// The key of that setting.
inline constexpr char kKeepRawKey[] = "server/keep-raw";

} // namespace hems
