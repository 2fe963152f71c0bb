#include "weboptions.h"

#include "datafolder.h"
#include "webhost.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::WebOptions)
};

Q_LOGGING_CATEGORY(lcWebOptions, "hems.options")

const QString kServe = u"web/serve"_s;

QString settingsFile(const QString& dataDir)
{
    return QDir(dataDir).filePath(u"settings.ini"_s);
}

bool readPort(const QString& text, quint16* port)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > 65535)
        return false;
    *port = static_cast<quint16>(number);
    return true;
}

// Qt reads "70000" as 0.1.17.112 and "10.1" as 10.0.0.1, which nobody means.
bool isAddress(const QString& text)
{
    const QHostAddress address(text);
    return !address.isNull() &&
           (address.protocol() != QAbstractSocket::IPv4Protocol || address.toString() == text);
}

// For a program without the owner's settings dialog.
Price settledPrice(const QString& dataDir)
{
    const QSettings settings(settingsFile(dataDir), QSettings::IniFormat);
    bool isNumber = false;
    const double price = settings.value(u"cost/price-per-kwh"_s).toDouble(&isNumber);
    const bool isKnown = isNumber && price >= 0 && price <= Price::kHighest;
    return {isKnown ? price : 0, settings.value(u"cost/currency"_s).toString()};
}

} // namespace

std::optional<WebChoice> webChoiceFromText(const QString& text)
{
    if (text == "off"_L1)
        return WebChoice{};
    WebChoice choice;
    choice.isOn = true;
    if (readPort(text, &choice.at.port))
        return choice;
    QString address = text;
    const qsizetype colon = text.lastIndexOf(u':');
    const bool isBracketed = text.startsWith(u'[');
    const bool hasPort = isBracketed ? text.contains("]:"_L1) : text.count(u':') == 1;
    if (hasPort) {
        address = text.first(colon);
        if (!readPort(text.sliced(colon + 1), &choice.at.port))
            return std::nullopt;
    }
    if (isBracketed) {
        if (!address.endsWith(u']'))
            return std::nullopt;
        address = address.sliced(1).chopped(1);
    }
    choice.at.address = address;
    return isAddress(address) ? std::optional(choice) : std::nullopt;
}

QString webChoiceText(const WebChoice& choice)
{
    if (!choice.isOn)
        return u"off"_s;
    return webUrl(choice.at.address, choice.at.port).sliced(7);
}

QString webUrl(const QString& address, quint16 port)
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return u"http://%1:%2"_s.arg(host, QString::number(port));
}

void addWebOption(QCommandLineParser& parser)
{
    parser.addOption(
        {u"web"_s,
         Texts::tr(
             "Serve the web page here, such as 127.0.0.1:11480 (this computer only) or 0.0.0.0:11480 (the "
             "whole network), or \"off\"."),
         u"address:port|off"_s});
}

std::optional<WebChoice> readWebOption(const QCommandLineParser& parser, const QString& dataDir,
                                       const WebChoice& usual, QString& error)
{
    if (!parser.isSet(u"web"_s))
        return settledWebChoice(QSettings(settingsFile(dataDir), QSettings::IniFormat)).value_or(usual);
    auto choice = webChoiceFromText(parser.value(u"web"_s));
    if (!choice)
        error =
            Texts::tr("--web takes an address with a port such as 127.0.0.1:11480, or \"off\", not \"%1\".")
                .arg(parser.value(u"web"_s));
    return choice;
}

std::optional<WebChoice> settledWebChoice(const QSettings& settings)
{
    if (!settings.contains(kServe))
        return std::nullopt;
    auto choice = webChoiceFromText(settings.value(kServe).toString());
    if (!choice)
        qCWarning(lcWebOptions).noquote() << kServe << "is" << settings.value(kServe).toString() << "in"
                                          << settings.fileName() << "and not understood; the default is used";
    return choice;
}

void setSettledWebChoice(QSettings& settings, const WebChoice& choice)
{
    settings.setValue(kServe, webChoiceText(choice));
}

WebServer::Config webConfig(const DataFolder& folder, const QTimeZone& zone)
{
    WebServer::Config config;
    config.dataDir = folder.path();
    config.database = folder.databaseFile();
    config.zone = zone;
    config.price = settledPrice(folder.path());
    config.hostNames = ownHostNames();
    return config;
}

} // namespace hems
