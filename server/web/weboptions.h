#pragma once

#include "webserver.h"

#include <optional>

class QCommandLineParser;
class QSettings;

namespace hems {

class DataFolder;

/// Whether the web page is served, and where.
struct WebChoice {
    bool isOn = false;
    WebAddress at;

    bool operator==(const WebChoice&) const = default;
};

/// ADDRESS:PORT, [ADDRESS]:PORT for IPv6, ADDRESS, PORT or "off"; nothing for anything else.
std::optional<WebChoice> webChoiceFromText(const QString& text);
QString webChoiceText(const WebChoice& choice);
/// The page's address in a browser: http://192.168.1.20:11480
QString webUrl(const QString& address, quint16 port);

/// The option --web, which hems and hemsd share.
void addWebOption(QCommandLineParser& parser);
/// What the option says; where it is not given what settings.ini in dataDir says under [web]; else usual.
/// Nothing where the option is wrong, and error then is one sentence with what to do; a setting that makes no
/// sense is named in a warning and usual is used.
std::optional<WebChoice> readWebOption(const QCommandLineParser& parser, const QString& dataDir,
                                       const WebChoice& usual, QString& error);

/// The setting web/serve, as --web takes it.
std::optional<WebChoice> settledWebChoice(const QSettings& settings);
void setSettledWebChoice(QSettings& settings, const WebChoice& choice);
/// What the web server of the home in folder is made of.
WebServer::Config webConfig(const DataFolder& folder, const QTimeZone& zone);

} // namespace hems
