#pragma once

#include "serverconfig.h"
#include "storageprofile.h"

#include <optional>

class QCommandLineParser;

namespace hems {

/// The options of the sensor server that hems and hemsd share: --listen, --port, the limits and --storage.
void addServerOptions(QCommandLineParser& parser);

/// What they say; for an option that is not given, what settings.ini in dataDir says under [server] by the
/// same name (max-sensors=500), else the default. Nothing where an option is wrong, and error then is one
/// sentence with what to do; a setting that makes no sense is named in a warning and its default is used.
std::optional<ServerConfig> readServerOptions(const QCommandLineParser& parser, const QString& dataDir,
                                              QString& error);

/// How --storage, or else [server] storage in settings.ini, wants readings stored; errors as above.
std::optional<StorageProfile> readStorageProfile(const QCommandLineParser& parser, const QString& dataDir,
                                                 QString& error);

/// --name's value as a whole number from least to most; nothing where it is wrong, and error says so.
std::optional<int> readNumber(const QCommandLineParser& parser, const QString& name, int least, int most,
                              QString& error);

} // namespace hems
