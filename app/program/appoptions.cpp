#include "appoptions.h"

#include "datafolder.h"
#include "installedtexts.h"
#include "keepoption.h"
#include "serveroptions.h"
#include "translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kDemoSensors = 12;
constexpr int kMostDemoSensors = 2000;
constexpr int kLargestSide = 16'384; // a picture of it still fits into memory

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::AppOptions)
};

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Texts::tr("Home energy manager: sensors dial in, the wall shows them, a switch switches them."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s,
         Texts::tr(
             "Start the simulator too, with %1 sensors unless said otherwise (--demo=30); its data go into a "
             "folder of their own.")
             .arg(kDemoSensors),
         u"sensors"_s},
        {u"fullscreen"_s, Texts::tr("Fill the screen, for a wall monitor (F11; Esc leaves).")},
        {u"screen"_s,
         Texts::tr("Fill this screen instead of the chosen one: its number from 1, its name such as HDMI-1, "
                   "or its serial number."),
         u"screen"_s},
        {u"screen-off"_s,
         Texts::tr("Turn the monitors off while the wall sleeps, by this program, such as wlr-randr; without "
                   "it the wall is black and the desktop turns them off."),
         u"program"_s},
    });
    addServerOptions(parser);
    addKeepOption(parser);
    addWebOption(parser);
    InstalledTexts::addOption(parser);
    parser.addOptions({
        {u"data-dir"_s, Texts::tr("Keep the data in this folder (default %1).").arg(defaultDataDir()),
         u"folder"_s, defaultDataDir()},
        {u"theme"_s, Texts::tr("Look dark, light, high-contrast, or automatic: light by day, dark by night."),
         u"theme"_s},
        {u"motion"_s, Texts::tr("Let figures and shapes move, on, or be there at once, off."), u"on|off"_s},
        {u"size"_s, Texts::tr("Open the window at this size, such as 1920x1080."), u"WxH"_s},
        {u"screenshot"_s,
         Texts::tr("Save a picture of the window as this PNG file and end; needs no display."), u"file"_s},
        {u"after"_s, Texts::tr("Take the picture after so many seconds (default 3)."), u"seconds"_s, u"3"_s},
    });
}

// --demo may stand alone or carry a number; the parser knows only options that always or never do.
QStringList withDemoNumber(QStringList arguments)
{
    for (QString& argument : arguments) {
        if (argument == "--demo"_L1)
            argument = u"--demo=%1"_s.arg(kDemoSensors);
    }
    return arguments;
}

QString demoDataDir()
{
    return QDir::cleanPath(defaultDataDir() + "-demo"_L1);
}

bool readSize(const QString& text, AppOptions& options, QString& error)
{
    static const QRegularExpression pattern(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || qMax(size.width(), size.height()) > kLargestSide) {
        error = Texts::tr("--size takes a width and a height such as 1920x1080, not \"%1\".").arg(text);
        return false;
    }
    options.size = size;
    return true;
}

std::optional<AppOptions> readValues(const QCommandLineParser& parser, QString& error)
{
    AppOptions options;
    if (parser.isSet(u"demo"_s)) {
        const auto sensors = readNumber(parser, u"demo"_s, 1, kMostDemoSensors, error);
        if (!sensors)
            return std::nullopt;
        options.demoSensors = *sensors;
        options.isDemo = !parser.isSet(u"data-dir"_s);
    }
    options.dataDir = options.isDemo ? demoDataDir() : parser.value(u"data-dir"_s);
    const auto server = readServerOptions(parser, options.dataDir, error);
    const auto storage = readStorageProfile(parser, options.dataDir, error);
    const auto keptDays = readKeepOption(parser, options.dataDir, error);
    const auto web = readWebOption(parser, options.dataDir, {}, error);
    if (!server || !storage || !keptDays || !web)
        return std::nullopt;
    options.server = *server;
    options.isListenFixed = parser.isSet(u"listen"_s);
    options.storage = *storage;
    options.keptDays = *keptDays;
    options.web = *web;
    options.language = parser.value(u"language"_s);
    if (!options.language.isEmpty() && !translations::codes().contains(options.language)) {
        error = InstalledTexts::unknownText(options.language);
        return std::nullopt;
    }
    if (parser.isSet(u"theme"_s)) {
        options.look = theme::choiceFromName(parser.value(u"theme"_s));
        if (!options.look) {
            error = Texts::tr("--theme takes dark, light, high-contrast or automatic, not \"%1\".")
                        .arg(parser.value(u"theme"_s));
            return std::nullopt;
        }
    }
    if (parser.isSet(u"motion"_s)) {
        const QString motion = parser.value(u"motion"_s);
        if (motion != "on"_L1 && motion != "off"_L1) {
            error = Texts::tr("--motion takes on or off, not \"%1\".").arg(motion);
            return std::nullopt;
        }
        options.motion = motion == "on"_L1;
    }
    options.screen = parser.value(u"screen"_s);
    options.screenOff = parser.value(u"screen-off"_s);
    options.fullscreen = parser.isSet(u"fullscreen"_s) || parser.isSet(u"screen"_s);
    if (parser.isSet(u"size"_s) && !readSize(parser.value(u"size"_s), options, error))
        return std::nullopt;
    options.screenshotFile = parser.value(u"screenshot"_s);
    const auto after = readNumber(parser, u"after"_s, 0, 86'400, error);
    if (!after)
        return std::nullopt;
    options.screenshotAfter = std::chrono::seconds(*after);
    return options;
}

} // namespace

AppOptionsResult readAppOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const auto usage = [](const QString& text) { return AppOptionsResult{std::nullopt, 2, text}; };
    if (!parser.parse(withDemoNumber(arguments)))
        return usage(parser.errorText() + u' ' + Texts::tr("See hems --help."));
    if (parser.isSet(u"help"_s))
        return {std::nullopt, 0, parser.helpText()};
    if (parser.isSet(u"version"_s))
        return {std::nullopt, 0, u"hems %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!parser.positionalArguments().isEmpty())
        return usage(
            Texts::tr("\"%1\" is no option. See hems --help.").arg(parser.positionalArguments().first()));
    QString error;
    std::optional<AppOptions> options = readValues(parser, error);
    return options ? AppOptionsResult{options, 0, {}} : usage(error);
}

} // namespace hems
