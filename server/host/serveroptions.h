#pragma once

#include "serverconfig.h"

#include <optional>

class QCommandLineParser;

namespace hems {

/// The options of the sensor server that hems and hemsd share: --listen, --port and the limits.
void addServerOptions(QCommandLineParser& parser);

/// What they say; nothing where one is wrong, and error then is one sentence with what to do.
std::optional<ServerConfig> readServerOptions(const QCommandLineParser& parser, QString& error);

/// --name's value as a whole number from least to most; nothing where it is wrong, and error says so.
std::optional<int> readNumber(const QCommandLineParser& parser, const QString& name, int least, int most,
                              QString& error);

} // namespace hems
