#include "simulatoroptions.h"

#include "installedtexts.h"
#include "timerange.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kMostSensors = 10'000;
constexpr qint64 kShortestPeriodMs = 50;
constexpr qint64 kLongestPeriodMs = 3'600'000;
constexpr double kLongestDurationS = 10 * 365 * 86'400.0;
constexpr double kMostSpeed = 1e6;
constexpr qint64 kMostRounds = 1'000'000;

// Reads the options one after the other and keeps the first thing that is wrong.
class OptionReader {
public:
    explicit OptionReader(const QStringList& arguments);

    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString text(const QString& name) const { return m_parser.value(name); }
    void notEmpty(const QString& name);
    qint64 integer(const QString& name, qint64 least, qint64 most, qint64 usual);
    double number(const QString& name, double most, double usual);
    double speed();
    std::optional<qint64> moment(const QString& name);
    std::optional<quint64> seed();
    QTimeZone zone(const QTimeZone& usual);
    void onlyWithReplay(const QString& name);
    void notWith(const QString& other, const QString& name);

    QString error() const { return m_error; }
    QString help() const;

private:
    void fail(const QString& text);

    QCommandLineParser m_parser;
    QString m_error;
};

OptionReader::OptionReader(const QStringList& arguments)
{
    m_parser.setApplicationDescription(SimulatorOptions::tr(
        "Sensors as a program: connects simulated household appliances to a HEMS server, or replays a "
        "recording to it. Runs until it is stopped with Ctrl+C. Exit code: 0 done or stopped; 1 "
        "no server, an unreadable file or refused readings; 2 wrong options. \"hems-simulator verify "
        "--help\" "
        "tells how to compare what was counted with the truth."));
    m_parser.addOptions({
        {u"host"_s, SimulatorOptions::tr("The server's name or address (127.0.0.1)."), u"HOST"_s,
         u"127.0.0.1"_s},
        {u"port"_s, SimulatorOptions::tr("The server's port (11451)."), u"N"_s},
        {u"sensors"_s, SimulatorOptions::tr("How many sensors to simulate, 1 to 10000 (12)."), u"N"_s},
        {u"period"_s, SimulatorOptions::tr("Milliseconds between a sensor's polls, 50 to 3600000 (1000)."),
         u"MS"_s},
        {u"scenario"_s,
         SimulatorOptions::tr(
             "Simulate the home of a scenario instead: %1, or a file in the format of these.")
             .arg(Scenario::builtIns().join(u", "_s)),
         u"NAME|FILE"_s},
        {u"seed"_s, SimulatorOptions::tr("A whole number; the same seed gives the same household (1)."),
         u"S"_s},
        {u"speed"_s,
         SimulatorOptions::tr(
             "Let time run so many times faster, or \"max\": as fast as the server answers (1). What runs "
             "faster than 1 begins in the past and ends now."),
         u"X|max"_s},
        {u"duration"_s,
         SimulatorOptions::tr(
             "Stop after so many seconds, simulated ones where time runs faster. Without it a "
             "faster simulation begins a day ago and goes on when it has reached now."),
         u"S"_s},
        {u"from"_s, SimulatorOptions::tr("Begin the simulated time there, such as 2026-03-01T00:00:00Z."),
         u"TIME"_s},
        {u"truth"_s,
         SimulatorOptions::tr(
             "Write what each sensor has truly drawn, hour by hour, to FILE, to be compared by verify."),
         u"FILE"_s},
        {u"replay"_s,
         SimulatorOptions::tr(
             "Send what is recorded in FILE instead, with its own times. FILE is a CSV file with the columns "
             "time,id,sn,watts, an export of HEMS, or in the format of the UCI set \"Individual household "
             "electric power consumption\"."),
         u"FILE"_s},
        {u"shift-to-now"_s,
         SimulatorOptions::tr("Replay it with later times, so that it ends when the replay does.")},
        {u"loop"_s, SimulatorOptions::tr("Replay it so many times, one after the other (1)."), u"N"_s},
        {u"time-zone"_s, SimulatorOptions::tr("The time zone of the recording's local times (Europe/Paris)."),
         u"ZONE"_s},
    });
    InstalledTexts::addOption(m_parser);
    m_parser.addOption({{u"h"_s, u"help"_s}, SimulatorOptions::tr("Show this help.")});
    m_parser.addVersionOption();
    if (!m_parser.parse(arguments))
        fail(m_parser.errorText());
    else if (!m_parser.positionalArguments().isEmpty())
        fail(SimulatorOptions::tr("\"%1\" is not an option.").arg(m_parser.positionalArguments().first()));
}

QString OptionReader::help() const
{
    if (m_parser.isSet(u"help"_s))
        return m_parser.helpText();
    if (m_parser.isSet(u"version"_s))
        return u"hems-simulator %1\n"_s.arg(QCoreApplication::applicationVersion());
    return {};
}

void OptionReader::fail(const QString& text)
{
    if (m_error.isEmpty())
        m_error = text;
}

qint64 OptionReader::integer(const QString& name, qint64 least, qint64 most, qint64 usual)
{
    if (!isSet(name))
        return usual;
    bool ok = false;
    const qint64 value = text(name).toLongLong(&ok);
    if (ok && value >= least && value <= most)
        return value;
    fail(SimulatorOptions::tr("--%1 must be a whole number from %2 to %3, not \"%4\".")
             .arg(name)
             .arg(least)
             .arg(most)
             .arg(text(name)));
    return usual;
}

double OptionReader::number(const QString& name, double most, double usual)
{
    if (!isSet(name))
        return usual;
    bool ok = false;
    const double value = text(name).toDouble(&ok);
    if (ok && value > 0 && value <= most) // false for nan too
        return value;
    fail(SimulatorOptions::tr("--%1 must be a number above 0 and at most %2, not \"%3\".")
             .arg(name)
             .arg(most, 0, 'f', 0)
             .arg(text(name)));
    return usual;
}

// A recording may be replayed more slowly; simulated time never runs behind the time that it is.
double OptionReader::speed()
{
    if (text(u"speed"_s) == "max"_L1)
        return 0;
    const double speed = number(u"speed"_s, kMostSpeed, 1);
    if (speed < 1 && !isSet(u"replay"_s))
        fail(SimulatorOptions::tr("--speed below 1 only means something together with --replay."));
    return speed;
}

std::optional<qint64> OptionReader::moment(const QString& name)
{
    if (!isSet(name))
        return std::nullopt;
    const std::optional<qint64> utcMs = parseMoment(text(name), QTimeZone::systemTimeZone());
    if (!utcMs || *utcMs > QDateTime::currentMSecsSinceEpoch())
        fail(SimulatorOptions::tr("--%1 must be a past time such as 2026-03-01T00:00:00Z, not \"%2\".")
                 .arg(name, text(name)));
    return utcMs;
}

std::optional<quint64> OptionReader::seed()
{
    if (!isSet(u"seed"_s))
        return std::nullopt;
    bool ok = false;
    const quint64 value = text(u"seed"_s).toULongLong(&ok);
    if (!ok)
        fail(SimulatorOptions::tr("--seed must be a whole number from 0 to 18446744073709551615, not \"%1\".")
                 .arg(text(u"seed"_s)));
    return value;
}

QTimeZone OptionReader::zone(const QTimeZone& usual)
{
    if (!isSet(u"time-zone"_s))
        return usual;
    const QTimeZone zone(text(u"time-zone"_s).toUtf8());
    if (!zone.isValid())
        fail(SimulatorOptions::tr(
                 "There is no time zone \"%1\"; --time-zone wants a name such as Europe/Paris or UTC.")
                 .arg(text(u"time-zone"_s)));
    return zone;
}

void OptionReader::notEmpty(const QString& name)
{
    if (isSet(name) && text(name).isEmpty())
        fail(SimulatorOptions::tr("--%1 needs something after it.").arg(name));
}

void OptionReader::onlyWithReplay(const QString& name)
{
    if (isSet(name) && !isSet(u"replay"_s))
        fail(SimulatorOptions::tr("--%1 only means something together with --replay.").arg(name));
}

void OptionReader::notWith(const QString& other, const QString& name)
{
    if (isSet(name) && isSet(other))
        fail(SimulatorOptions::tr("--%1 means nothing together with --%2, which brings its own.")
                 .arg(name, other));
}

} // namespace

SimulatorOptions::Result SimulatorOptions::parse(const QStringList& arguments)
{
    OptionReader reader(arguments);
    Result result;
    result.help = reader.help();
    SimulatorOptions& options = result.options;
    for (const QString& name : {u"host"_s, u"scenario"_s, u"replay"_s, u"truth"_s})
        reader.notEmpty(name);
    for (const QString& name : {u"time-zone"_s, u"shift-to-now"_s, u"loop"_s})
        reader.onlyWithReplay(name);
    for (const QString& name : {u"sensors"_s, u"period"_s, u"seed"_s, u"scenario"_s, u"from"_s, u"truth"_s})
        reader.notWith(u"replay"_s, name);
    for (const QString& name : {u"sensors"_s, u"period"_s})
        reader.notWith(u"scenario"_s, name);
    options.server.host = reader.text(u"host"_s);
    options.server.port = static_cast<quint16>(reader.integer(u"port"_s, 1, 65'535, options.server.port));
    options.simulation.sensors = static_cast<int>(reader.integer(u"sensors"_s, 1, kMostSensors, 12));
    options.simulation.period =
        std::chrono::milliseconds(reader.integer(u"period"_s, kShortestPeriodMs, kLongestPeriodMs, 1000));
    options.scenario = reader.text(u"scenario"_s);
    options.seed = reader.seed();
    options.simulation.household.seed = options.seed.value_or(options.simulation.household.seed);
    if (reader.isSet(u"duration"_s))
        options.duration = std::chrono::milliseconds(
            std::llround(1000 * reader.number(u"duration"_s, kLongestDurationS, 1)));
    options.recording = reader.text(u"replay"_s);
    options.speed = reader.speed();
    options.hasSpeed = reader.isSet(u"speed"_s);
    options.rounds = static_cast<int>(reader.integer(u"loop"_s, 1, kMostRounds, 1));
    options.shiftToNow = reader.isSet(u"shift-to-now"_s);
    options.truthFile = reader.text(u"truth"_s);
    if (!options.truthFile.isEmpty())
        options.simulation.truthSlot = std::chrono::hours(1);
    options.simulation.time = {options.speed, options.duration, reader.moment(u"from"_s)};
    options.zone = reader.zone(options.zone);
    result.error = reader.error();
    return result;
}

} // namespace hems
