#include "controlcommands.h"

#include "controlwriter.h"
#include "datafolder.h"
#include "guardoptions.h"
#include "historyreader.h"
#include "homezone.h"
#include "installedtexts.h"
#include "ledgertexts.h"
#include "rowwriter.h"
#include "schedulerunner.h"
#include "storeopening.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QHash>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kPlanMs = 24 * 3'600'000;

/// One command at work. Its parts return whether all went well; if not, error says what.
class ControlCommand {
    Q_DECLARE_TR_FUNCTIONS(hems::ControlCommand)

public:
    ControlCommand(const QStringList& arguments, QTextStream& out, QTextStream& err)
        : m_arguments(arguments)
        , m_command(arguments.value(1))
        , m_out(out)
        , m_err(err)
    {
    }

    int run()
    {
        describe();
        if (!m_parser.parse(m_arguments))
            return complain(m_parser.errorText(), 2);
        if (m_parser.isSet(u"help"_s)) {
            m_out << m_parser.helpText();
            return 0;
        }
        if (m_parser.positionalArguments().size() > 1)
            return complain(tr("'%1' is not understood. See hemsd %2 --help.")
                                .arg(m_parser.positionalArguments().at(1), m_command),
                            2);
        if (const QString wrong = readOptions(); !wrong.isEmpty())
            return complain(wrong, 2);
        if (m_command == "guard"_L1 && GuardOptions::areSet(m_parser))
            return setGuard();
        if (const QString wrong = m_reader.open(databaseFile(m_dataDir)); !wrong.isEmpty())
            return complain(wrong, 1);
        const bool done = write();
        m_out.flush();
        return done ? 0 : complain(m_reader.errorText(), 1);
    }

private:
    static QString summary(const QString& command)
    {
        if (command == "commands"_L1)
            return tr("Lists who switched what, and how each sensor proved it.");
        if (command == "ledger"_L1)
            return tr("Lists what the breaker guard and the schedules did, a sentence each.");
        if (command == "plan"_L1)
            return tr("Lists what the schedules will do in the next 24 hours.");
        if (command == "rules"_L1)
            return tr("Lists the schedules' rules.");
        return tr(
            "Shows the limits that the breaker guard keeps to, or sets them while the home's program is "
            "not running.");
    }

    void describe()
    {
        m_parser.setApplicationDescription(summary(m_command));
        m_parser.addPositionalArgument(m_command, summary(m_command), m_command);
        InstalledTexts::addOption(m_parser);
        m_parser.addOptions({
            {{u"h"_s, u"help"_s}, tr("Shows this help.")},
            {u"data-dir"_s, tr("Folder with the home's data."), u"DIR"_s, defaultDataDir()},
            {u"format"_s, tr("json or csv."), u"FORMAT"_s, u"json"_s},
            {u"time-zone"_s, tr("The home's time zone, such as Europe/Paris."), u"ZONE"_s},
        });
        if (m_command == "commands"_L1 || m_command == "ledger"_L1) {
            m_parser.addOptions({
                {u"sensor"_s, tr("Of one sensor only."), u"ID"_s},
                {u"from"_s, tr("Not before this moment, such as 2026-11-22."), u"MOMENT"_s},
                {u"most"_s, tr("The newest so many."), u"NUMBER"_s, u"1000"_s},
            });
        }
        if (m_command == "guard"_L1)
            GuardOptions::add(m_parser);
    }

    QString readOptions()
    {
        m_dataDir = m_parser.value(u"data-dir"_s);
        const QString format = m_parser.value(u"format"_s);
        if (format != "json"_L1 && format != "csv"_L1)
            return tr("--format is json or csv, not '%1'.").arg(format);
        m_format = format == "csv"_L1 ? OutputFormat::Csv : OutputFormat::Json;
        const QString zone = m_parser.value(u"time-zone"_s);
        m_zone = zone.isEmpty() ? homeZone(m_dataDir) : QTimeZone(zone.toUtf8());
        if (!m_zone.isValid())
            return tr("There is no time zone '%1'. Use an IANA name such as Europe/Paris.").arg(zone);
        return m_command == "commands"_L1 || m_command == "ledger"_L1 ? readQuery() : QString();
    }

    QString readQuery()
    {
        bool isNumber = true;
        if (m_parser.isSet(u"sensor"_s))
            m_query.sensor = m_parser.value(u"sensor"_s).toInt(&isNumber);
        if (!isNumber || m_query.sensor.value_or(0) < 0)
            return tr("--sensor is a sensor's id, a whole number from 0 up, not '%1'.")
                .arg(m_parser.value(u"sensor"_s));
        if (m_parser.isSet(u"most"_s))
            m_query.most = m_parser.value(u"most"_s).toInt(&isNumber);
        if (!isNumber || m_query.most < 1)
            return tr("--most is a whole number from 1 up, not '%1'.").arg(m_parser.value(u"most"_s));
        if (!m_parser.isSet(u"from"_s))
            return {};
        const auto from = parseMoment(m_parser.value(u"from"_s), m_zone);
        m_query.fromMs = from.value_or(0);
        return from ? QString()
                    : tr("--from '%1' is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.")
                          .arg(m_parser.value(u"from"_s));
    }

    bool write()
    {
        return m_command == "commands"_L1 ? writeCommands()
               : m_command == "ledger"_L1 ? writeLedger()
               : m_command == "plan"_L1   ? writePlan()
               : m_command == "rules"_L1  ? writeRules()
                                          : writeGuard();
    }

    QString moment(const RowWriter& rows, qint64 utcMs) const
    {
        return rows.text(utcMs == 0 ? QString() : formatMoment(utcMs, m_zone));
    }

    bool writeCommands()
    {
        const auto commands = m_reader.commands(m_query);
        if (!commands)
            return false;
        RowWriter rows(m_out, m_format,
                       {u"number"_s, u"id"_s, u"wanted"_s, u"asker"_s, u"from"_s, u"asked"_s, u"answered"_s,
                        u"obeyed"_s, u"confirmed"_s, u"outcome"_s, u"over"_s});
        rows.begin();
        for (const CommandRecord& each : *commands) {
            rows.add({QString::number(each.number), QString::number(each.sensor),
                      rows.text(wantedName(each.wanted)), rows.text(askerName(each.origin.asker)),
                      rows.text(each.origin.text), moment(rows, each.askedMs), moment(rows, each.answeredMs),
                      moment(rows, each.obeyedMs), moment(rows, each.confirmedMs),
                      rows.text(outcomeName(each.outcome)), yesNo(each.isOver)});
        }
        return end(rows);
    }

    bool writeLedger()
    {
        const auto lines = m_reader.ledger(m_query);
        const auto sensors = m_reader.sensors();
        if (!lines || !sensors)
            return false;
        QHash<SensorId, QString> titles;
        for (const auto& [sensor, refusals] : *sensors)
            titles.insert(sensor.id, sensor.name.isEmpty() ? sensor.sn : sensor.name);
        RowWriter rows(m_out, m_format,
                       {u"number"_s, u"time"_s, u"kind"_s, u"dry_run"_s, u"id"_s, u"room"_s, u"watts"_s,
                        u"limit_watts"_s, u"text"_s});
        rows.begin();
        for (const LedgerLine& each : *lines) {
            const QString title = titles.value(each.sensor, QString::number(each.sensor));
            rows.add({QString::number(each.number), moment(rows, each.utcMs),
                      rows.text(ledgerKindName(each.kind)), yesNo(each.isDry), QString::number(each.sensor),
                      rows.text(each.room), watts(each.sumMilliwatts), watts(each.limitMilliwatts),
                      rows.text(LedgerTexts::sentence(each, title, m_zone, QLocale()))});
        }
        return end(rows);
    }

    bool writePlan()
    {
        const auto book = m_reader.control();
        if (!book)
            return false;
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        SwitchPlan plan = schedule::between(book->schedules, nowMs, nowMs + kPlanMs, m_zone);
        for (const ControlMark& mark : book->marks) {
            if (!mark.isOn)
                continue;
            SensorProfile profile;
            for (const SensorProfile& each : book->profiles)
                profile = each.id == mark.sensor ? each : profile;
            const auto off =
                schedule::offAfterOn(book->schedules, mark.sensor, profile, mark.sinceMs, m_zone);
            if (off && off->utcMs > nowMs && off->utcMs <= nowMs + kPlanMs)
                plan.append(*off);
        }
        std::stable_sort(plan.begin(), plan.end(),
                         [](const auto& a, const auto& b) { return a.utcMs < b.utcMs; });
        RowWriter rows(m_out, m_format, {u"time"_s, u"rule"_s, u"target"_s, u"id"_s, u"room"_s, u"wanted"_s});
        rows.begin();
        for (const PlannedSwitch& each : plan) {
            rows.add({moment(rows, each.utcMs), QString::number(each.ruleId),
                      rows.text(targetName(each.target)), QString::number(each.sensor), rows.text(each.room),
                      rows.text(wantedName(each.wanted))});
        }
        return end(rows);
    }

    bool writeRules()
    {
        const auto book = m_reader.control();
        if (!book)
            return false;
        RowWriter rows(m_out, m_format,
                       {u"rule"_s, u"name"_s, u"enabled"_s, u"target"_s, u"id"_s, u"room"_s, u"moment"_s,
                        u"wanted"_s, u"days"_s, u"time"_s, u"offset_minutes"_s, u"after_minutes"_s});
        rows.begin();
        for (const ScheduleRule& rule : book->schedules.rules) {
            const QString time =
                QTime::fromMSecsSinceStartOfDay(rule.minuteOfDay * 60'000).toString(u"HH:mm"_s);
            rows.add({QString::number(rule.id), rows.text(rule.name), yesNo(rule.isEnabled),
                      rows.text(targetName(rule.target)), QString::number(rule.sensor), rows.text(rule.room),
                      rows.text(momentName(rule.moment)), rows.text(wantedName(rule.wanted)),
                      rows.text(dayNames(rule.days)), rows.text(time), QString::number(rule.offsetMinutes),
                      QString::number(rule.afterMinutes)});
        }
        return end(rows);
    }

    bool writeGuard()
    {
        const auto book = m_reader.control();
        if (!book)
            return false;
        const GuardSettings& guard = book->guard;
        RowWriter rows(m_out, m_format,
                       {u"room"_s, u"limit_watts"_s, u"settle_s"_s, u"share_percent"_s, u"margin_watts"_s,
                        u"dry_run"_s});
        rows.begin();
        const auto add = [&](const QString& room, qint64 milliwatts) {
            rows.add({rows.text(room), watts(milliwatts),
                      RowWriter::number(static_cast<double>(guard.settle.count()) / 1'000),
                      QString::number(guard.sharePercent), watts(guard.marginMilliwatts),
                      yesNo(guard.isDryRun)});
        };
        add({}, guard.homeMilliwatts);
        for (const RoomLimit& limit : guard.rooms)
            add(limit.room, limit.milliwatts);
        return end(rows);
    }

    // The one writer is whoever has the folder: a running program is told by its own window or page.
    int setGuard()
    {
        DataFolder folder(m_dataDir);
        if (const QString wrong = folder.claim(); !wrong.isEmpty())
            return complain(wrong, 1);
        Database database;
        const StoreOpening opening =
            openForWriting(database, folder.databaseFile(), QDateTime::currentMSecsSinceEpoch());
        if (!opening.isOpen())
            return complain(opening.text, 1);
        const auto book = readControl(database);
        if (!book)
            return complain(database.errorText(), 1);
        ControlChange change{.guard = book->guard};
        if (const QString wrong = GuardOptions::read(m_parser, *change.guard); !wrong.isEmpty())
            return complain(wrong, 2);
        const bool done = database.begin() && ControlWriter(database).put(change) && database.commit();
        return done ? 0 : complain(database.errorText(), 1);
    }

    static QString yesNo(bool is) { return is ? u"true"_s : u"false"_s; }
    static QString watts(qint64 milliwatts)
    {
        return RowWriter::number(static_cast<double>(milliwatts) / 1'000);
    }

    bool end(RowWriter& rows)
    {
        rows.end();
        if (m_format == OutputFormat::Json)
            m_out << '\n';
        return true;
    }

    int complain(const QString& text, int code)
    {
        m_err << "hemsd: " << text << Qt::endl;
        return code;
    }

    const QStringList m_arguments;
    const QString m_command;
    QTextStream& m_out;
    QTextStream& m_err;
    QCommandLineParser m_parser;
    QString m_dataDir;
    OutputFormat m_format = OutputFormat::Json;
    QTimeZone m_zone;
    ControlQuery m_query;
    HistoryReader m_reader;
};

} // namespace

bool isControlCommand(const QString& word)
{
    return QStringList{u"commands"_s, u"ledger"_s, u"plan"_s, u"rules"_s, u"guard"_s}.contains(word);
}

int runControlCommand(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    return ControlCommand(arguments, out, err).run();
}

} // namespace hems
