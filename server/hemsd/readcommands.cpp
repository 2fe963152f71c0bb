#include "readcommands.h"

#include "datafolder.h"
#include "escapedtext.h"
#include "historyreader.h"
#include "readingdoubts.h"
#include "readoptions.h"

#include <QDateTime>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

/// One command at work. Each of its parts returns whether all went well; if not, error says what.
class ReadCommand {
    Q_DECLARE_TR_FUNCTIONS(hems::ReadCommand)

public:
    ReadCommand(const ReadOptions& options, QTextStream& out)
        : m_options(options)
        , m_out(out)
    {
    }

    QString error;

    bool run()
    {
        error = m_reader.open(databaseFile(m_options.dataDir));
        if (!error.isEmpty())
            return false;
        const bool done = m_options.command == "sensors"_L1    ? writeSensors()
                          : m_options.command == "readings"_L1 ? writeReadings()
                          : m_options.command == "doubts"_L1   ? writeDoubts()
                                                               : writeEnergy();
        m_out.flush();
        if (done && m_out.status() == QTextStream::Ok)
            return true;
        if (error.isEmpty())
            error = m_out.status() == QTextStream::Ok ? m_reader.errorText()
                                                      : tr("The output cannot be written. Is the disk full?");
        return false;
    }

private:
    QString moment(qint64 utcMs) const { return formatMoment(utcMs, m_options.zone); }
    static QString seconds(qint64 ms) { return RowWriter::number(double(ms) / 1000.0); }

    bool writeSensors()
    {
        const auto sensors = m_reader.sensors();
        const auto refused = m_reader.refusals();
        if (!sensors || !refused)
            return false;
        const bool json = m_options.format == OutputFormat::Json;
        QStringList columns{u"id"_s,         u"sn"_s,        u"name"_s,    u"wanted"_s,
                            u"first_seen"_s, u"last_seen"_s, u"refusals"_s};
        if (json)
            columns.append(u"refused"_s); // a list, which CSV has no room for
        RowWriter rows(m_out, m_options.format, columns);
        rows.begin();
        for (const auto& [sensor, refusals] : *sensors) {
            QStringList values{QString::number(sensor.id),
                               rows.text(sensor.sn),
                               rows.text(sensor.name),
                               rows.text(wantedName(sensor.wanted)),
                               rows.text(moment(sensor.firstSeenMs)),
                               rows.text(moment(sensor.lastSeenMs)),
                               QString::number(refusals)};
            if (json)
                values.append(refusedList(*refused, sensor.id));
            rows.add(values);
        }
        rows.end();
        endLine();
        return true;
    }

    /// What of a sensor's was refused: a JSON list, an object for each address and reason.
    QString refusedList(const RefusalCounts& refused, SensorId id) const
    {
        QStringList entries;
        for (const RefusalCount& entry : refused) {
            if (entry.sensorId != id)
                continue;
            const std::string_view reason = refusalText(entry.reason);
            entries.append(uR"({"reason":%1,"address":%2,"count":%3,"last":%4,"text":%5})"_s.arg(
                jsonText(QString::fromUtf8(reason.data(), qsizetype(reason.size()))), jsonText(entry.address),
                QString::number(entry.count), jsonText(moment(entry.lastUtcMs)),
                jsonText(escapedText(entry.lastText))));
        }
        return u'[' + entries.join(u',') + u']';
    }

    bool writeReadings()
    {
        const auto sensor = wantedSensor();
        if (!sensor)
            return false;
        RowWriter rows(m_out, m_options.format, {u"time"_s, u"id"_s, u"sn"_s, u"state"_s, u"watts"_s});
        const QString id = QString::number(sensor->id);
        const QString sn = rows.text(sensor->sn);
        rows.begin();
        const bool done = m_reader.readings(sensor->id, m_options.range, [&](const Reading& reading) {
            return rows.add({rows.text(moment(reading.utcMs)), id, sn, rows.text(stateName(reading.state)),
                             RowWriter::number(reading.milliwatts / 1000.0)});
        });
        rows.end();
        endLine();
        return done;
    }

    bool writeDoubts()
    {
        const auto sensors = m_options.whose.sensor() && !wantedSensor() ? std::nullopt : m_reader.sensors();
        if (!sensors)
            return false;
        RowWriter rows(m_out, m_options.format,
                       {u"start"_s, u"end"_s, u"id"_s, u"sn"_s, u"kind"_s, u"watts"_s});
        rows.begin();
        const bool done = std::ranges::all_of(*sensors, [&](const SensorSummary& sensor) {
            return (m_options.whose.sensor() && *m_options.whose.sensor() != sensor.record.id) ||
                   writeDoubtsOf(sensor.record, rows);
        });
        rows.end();
        endLine();
        return done;
    }

    // From two days before on: by then it is known what is usual, and a stretch may have begun.
    bool writeDoubtsOf(const SensorRecord& sensor, RowWriter& rows)
    {
        constexpr qint64 kBeforeMs = 2 * qint64{86'400'000};
        const TimeRange& range = m_options.range;
        const auto write = [&](const Doubt& doubt) {
            return doubt.toMs < range.fromMs || doubt.fromMs >= range.toMs ||
                   rows.add({rows.text(moment(doubt.fromMs)), rows.text(moment(doubt.toMs)),
                             QString::number(sensor.id), rows.text(sensor.sn),
                             rows.text(doubtName(doubt.kind)), RowWriter::number(doubt.milliwatts / 1000.0)});
        };
        ReadingDoubts doubts;
        const bool read =
            m_reader.readings(sensor.id, {range.fromMs - kBeforeMs, range.toMs}, [&](const Reading& reading) {
                return std::ranges::all_of(doubts.add(reading), write);
            });
        const auto lasting = doubts.lasting();
        return read && (!lasting || write(*lasting));
    }

    bool writeEnergy()
    {
        const Whose& whose = m_options.whose;
        if ((whose.sensor() && !wantedSensor()) || (whose.isRoom() && !hasWantedRoom()))
            return false;
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        const auto energy = m_reader.energy(m_options.range, m_options.by, whose, m_options.zone, nowMs);
        if (!energy)
            return false;
        const bool json = m_options.format == OutputFormat::Json;
        if (json)
            writeEnergyHead();
        RowWriter rows(
            m_out, m_options.format,
            {u"start"_s, u"energy_wh"_s, u"covered_s"_s, u"range_s"_s, u"missing_s"_s, u"suspect_s"_s});
        rows.begin();
        for (const EnergyRow& each : *energy) {
            rows.add({rows.text(moment(each.row.fromMs)), RowWriter::number(each.sum.netWattHours()),
                      seconds(each.sum.coveredMs), seconds(each.row.ms()),
                      seconds(missingMs(each.row, each.sum, nowMs)), seconds(each.sum.suspectMs)});
        }
        rows.end();
        if (json)
            m_out << '}';
        endLine();
        return true;
    }

    void writeEnergyHead()
    {
        m_out << "{\"from\":" << jsonText(moment(m_options.range.fromMs))
              << ",\"to\":" << jsonText(moment(m_options.range.toMs))
              << ",\"time_zone\":" << jsonText(QString::fromUtf8(m_options.zone.id()));
        if (m_options.whose.sensor())
            m_out << ",\"sensor\":" << *m_options.whose.sensor();
        if (m_options.whose.isRoom())
            m_out << ",\"room\":" << jsonText(m_options.whose.room());
        m_out << ",\"rows\":";
    }

    void endLine()
    {
        if (m_options.format == OutputFormat::Json)
            m_out << '\n';
    }

    std::optional<SensorRecord> wantedSensor()
    {
        const auto sensors = m_reader.sensors();
        if (!sensors)
            return std::nullopt;
        const auto found = std::ranges::find_if(*sensors, [this](const SensorSummary& sensor) {
            return sensor.record.id == m_options.whose.sensor();
        });
        if (found != sensors->end())
            return found->record;
        error = tr("There is no sensor %1 in this home. See hemsd sensors.").arg(*m_options.whose.sensor());
        return std::nullopt;
    }

    bool hasWantedRoom()
    {
        const auto rooms = m_reader.rooms();
        if (!rooms || rooms->contains(m_options.whose.room()))
            return rooms.has_value();
        QStringList names;
        for (const auto& [name, sensors] : *rooms)
            names.append(name);
        error = names.isEmpty() ? tr("No sensor of this home is in a room yet.")
                                : tr("No sensor of this home is in a room called %1. Its rooms are: %2.")
                                      .arg(m_options.whose.room(), names.join(u", "_s));
        return false;
    }

    const ReadOptions& m_options;
    QTextStream& m_out;
    HistoryReader m_reader;
};

} // namespace

bool isReadCommand(const QString& word)
{
    return ReadOptionsParser::commands().contains(word);
}

int runReadCommand(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const ReadOptionsParser parser(arguments);
    if (!parser.error().isEmpty()) {
        err << "hemsd: " << parser.error() << Qt::endl;
        return 2;
    }
    if (!parser.options()) {
        out << parser.help();
        return 0;
    }
    ReadCommand command(*parser.options(), out);
    if (command.run())
        return 0;
    err << "hemsd: " << command.error << Qt::endl;
    return 1;
}

} // namespace hems
