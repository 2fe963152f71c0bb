#include "readoptions.h"

#include "datafolder.h"
#include "homezone.h"
#include "installedtexts.h"

#include <QCommandLineParser>

#include <variant>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

QString summary(const QString& command)
{
    if (command == "sensors"_L1)
        return ReadOptionsParser::tr("Lists the home's sensors.");
    if (command == "readings"_L1)
        return ReadOptionsParser::tr("Lists a sensor's stored readings.");
    if (command == "doubts"_L1)
        return ReadOptionsParser::tr("Lists readings that look wrong, of all sensors or of one; they count "
                                     "as they came. zero_glitch: a "
                                     "single 0 W; spike: a single reading far above the usual; stuck: the "
                                     "same power for unusually long; "
                                     "counter: a power that never falls. watts: the last one's.");
    return ReadOptionsParser::tr("Adds up energy, of the home, of a room or of one sensor. energy_wh: "
                                 "drawn less fed in; covered_s of range_s were measured, missing_s were "
                                 "not, and over suspect_s of the covered ones a sensor's clock was wrong. "
                                 "Of the home and of a room these are means over the sensors; a room's are "
                                 "those that belong to it now.");
}

void addOptions(QCommandLineParser* parser, const QString& command)
{
    parser->setApplicationDescription(summary(command));
    parser->addPositionalArgument(command, summary(command), command);
    InstalledTexts::addOption(*parser);
    parser->addOption({{u"h"_s, u"help"_s}, ReadOptionsParser::tr("Shows this help.")});
    parser->addOption(
        {u"data-dir"_s, ReadOptionsParser::tr("Folder with the home's data."), u"DIR"_s, defaultDataDir()});
    parser->addOption({u"format"_s, ReadOptionsParser::tr("json (default) or csv."), u"FORMAT"_s, u"json"_s});
    parser->addOption(
        {u"time-zone"_s,
         ReadOptionsParser::tr(
             "IANA name of the zone for times and days (default: the home's, else the system's)."),
         u"ZONE"_s});
    if (command == "sensors"_L1)
        return;
    const QString moment = ReadOptionsParser::tr("ISO 8601; a bare date is the start of that local day");
    parser->addOption({u"from"_s, ReadOptionsParser::tr("Start of the range: %1.").arg(moment), u"T"_s});
    parser->addOption({u"to"_s, ReadOptionsParser::tr("End of the range: %1.").arg(moment), u"T"_s});
    parser->addOption({u"sensor"_s, ReadOptionsParser::tr("The sensor's id."), u"ID"_s});
    if (command != "energy"_L1)
        return;
    parser->addOption({u"room"_s, ReadOptionsParser::tr("The room's name."), u"NAME"_s});
    parser->addOption({u"by"_s, ReadOptionsParser::tr("Rows of total (default), hour, day or month."),
                       u"LENGTH"_s, u"total"_s});
}

/// Reads the options one after the other; each step returns what is wrong, or nothing.
class Reader {
public:
    explicit Reader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    ReadOptions options;

    QString readCommon()
    {
        options.dataDir = m_parser.value(u"data-dir"_s);
        const QString format = m_parser.value(u"format"_s);
        if (format != "json"_L1 && format != "csv"_L1)
            return ReadOptionsParser::tr("--format is json or csv, not '%1'.").arg(format);
        options.format = format == "csv"_L1 ? OutputFormat::Csv : OutputFormat::Json;

        options.zone = m_parser.isSet(u"time-zone"_s) ? QTimeZone(m_parser.value(u"time-zone"_s).toUtf8())
                                                      : homeZone(options.dataDir);
        if (options.zone.isValid())
            return {};
        return ReadOptionsParser::tr("There is no time zone '%1'. Use an IANA name such as Europe/Paris.")
            .arg(m_parser.value(u"time-zone"_s));
    }

    QString readSensor(bool needed)
    {
        if (!m_parser.isSet(u"sensor"_s))
            return needed ? ReadOptionsParser::tr("--sensor is missing: whose readings are wanted?")
                          : QString();
        bool isNumber = false;
        const int id = m_parser.value(u"sensor"_s).toInt(&isNumber);
        if (!isNumber || id < 0)
            return ReadOptionsParser::tr("--sensor is a sensor's id, a whole number from 0 up, not '%1'.")
                .arg(m_parser.value(u"sensor"_s));
        options.whose = id;
        return {};
    }

    QString readRoom()
    {
        if (!m_parser.isSet(u"room"_s))
            return {};
        if (!options.whose.isHome())
            return ReadOptionsParser::tr("--sensor and --room can't both be given: whose energy is wanted?");
        const QString name = m_parser.value(u"room"_s).trimmed();
        options.whose = Whose::room(name);
        return name.isEmpty() ? ReadOptionsParser::tr("--room is a room's name.") : QString();
    }

    QString readRange()
    {
        for (const auto& [name, moment] :
             {std::pair(u"from"_s, &options.range.fromMs), std::pair(u"to"_s, &options.range.toMs)}) {
            const QString value = m_parser.value(name);
            if (value.isEmpty())
                return ReadOptionsParser::tr("--%1 is missing: give both --from and --to.").arg(name);
            const auto utcMs = parseMoment(value, options.zone);
            if (!utcMs)
                return ReadOptionsParser::tr(
                           "--%1 '%2' is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.")
                    .arg(name, value);
            *moment = *utcMs;
        }
        return options.range.ms() > 0 ? QString() : ReadOptionsParser::tr("--to must be later than --from.");
    }

    QString readRows()
    {
        const auto length = rowLengthFromName(m_parser.value(u"by"_s));
        if (!length)
            return ReadOptionsParser::tr("--by is total, hour, day or month, not '%1'.")
                .arg(m_parser.value(u"by"_s));
        options.by = *length;
        constexpr qint64 kMostHours = 24 * 366 * 100;
        if (*length != RowLength::Total && options.range.ms() / 3'600'000 > kMostHours)
            return ReadOptionsParser::tr(
                "--from and --to are more than 100 years apart. Ask for less, or for --by total.");
        return {};
    }

private:
    const QCommandLineParser& m_parser;
};

std::variant<ReadOptions, QString> read(const QCommandLineParser& parser, const QString& command)
{
    Reader reader(parser);
    reader.options.command = command;
    QString error = reader.readCommon();
    if (error.isEmpty() && command != "sensors"_L1) {
        error = reader.readSensor(command == "readings"_L1);
        if (error.isEmpty())
            error = reader.readRange();
        if (error.isEmpty() && command == "energy"_L1)
            error = reader.readRoom();
        if (error.isEmpty() && command == "energy"_L1)
            error = reader.readRows();
    }
    if (!error.isEmpty())
        return error;
    return reader.options;
}

} // namespace

QStringList ReadOptionsParser::commands()
{
    return {u"sensors"_s, u"readings"_s, u"energy"_s, u"doubts"_s};
}

ReadOptionsParser::ReadOptionsParser(const QStringList& arguments)
{
    const QString command = arguments.value(1);
    QCommandLineParser parser;
    addOptions(&parser, command);
    if (!parser.parse(arguments)) {
        m_error = parser.errorText();
        return;
    }
    if (parser.isSet(u"help"_s)) {
        m_help = parser.helpText();
        return;
    }
    if (parser.positionalArguments().size() > 1) {
        m_error = tr("'%1' is not understood. See hemsd %2 --help.")
                      .arg(parser.positionalArguments().at(1), command);
        return;
    }
    const auto result = read(parser, command);
    if (const auto* options = std::get_if<ReadOptions>(&result))
        m_options = *options;
    else
        m_error = std::get<QString>(result);
}

} // namespace hems
