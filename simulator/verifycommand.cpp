#include "verifycommand.h"

#include "datafolder.h"
#include "historyreader.h"
#include "installedtexts.h"

#include <QCommandLineParser>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kHourMs = 3'600'000;

QString percent(double share)
{
    return QString::number(100 * share, 'f', 3);
}

QString faultNames(quint32 faults)
{
    QStringList names;
    for (const FaultKind& kind : faultKinds()) {
        if (faults & 1U << static_cast<unsigned>(kind.fault))
            names.append(QLatin1StringView(kind.key));
    }
    return names.join(u' ');
}

QString row(const QStringList& cells)
{
    static constexpr int kWidths[] = {6, -12, 14, 14, 9, 9, 9, 9};
    QString line;
    for (qsizetype n = 0; n < cells.size(); ++n) {
        const int width = n < static_cast<qsizetype>(std::size(kWidths)) ? kWidths[n] : 0;
        line += width < 0 ? cells[n].leftJustified(-width) : cells[n].rightJustified(width);
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

// What the server counted in each of the truth's hours; nothing where the history can't be read.
std::optional<std::vector<EnergySum>> countedBy(HistoryReader& history, const TruthFile::Sensor& truth,
                                                qint64 nowMs)
{
    // The server lets the last reading hold on for a while, of which the truth knows nothing. Where the truth
    // has more than one hour, the last begins with the hour.
    const TruthRow& last = truth.hours.back();
    const qint64 lastMs = truth.hours.size() > 1 ? std::min(last.heldMs, kHourMs) : kHourMs;
    const TimeRange range{truth.hours.front().fromMs, last.fromMs + lastMs};
    const auto rows = history.energy(range, RowLength::Hour, truth.id, QTimeZone("UTC"), nowMs);
    if (!rows)
        return std::nullopt;
    QHash<qint64, EnergySum> byHour;
    for (const EnergyRow& one : *rows)
        byHour.insert(one.row.fromMs, one.sum);
    std::vector<EnergySum> sums;
    for (const TruthRow& hour : truth.hours)
        sums.push_back(byHour.value(hour.fromMs));
    return sums;
}

} // namespace

VerifyCommand::Outcome VerifyCommand::run(const QStringList& arguments, qint64 nowMs)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Compares what a server has counted with what simulated sensors truly drew. Exit code: 0 every "
           "sensor without a fault is within %1 %; 1 one is not, or a file can't be read; 2 wrong options.")
            .arg(100 * kTolerance));
    parser.addOptions({
        {u"data-dir"_s, tr("The server's data folder."), u"folder"_s},
        {u"truth"_s, tr("What hems-simulator --truth has written."), u"file"_s},
    });
    InstalledTexts::addOption(parser);
    parser.addOption({{u"h"_s, u"help"_s}, tr("Show this help.")});
    parser.addPositionalArgument(u"verify"_s, tr("This command."), u"verify"_s);
    if (!parser.parse(arguments))
        return {{}, parser.errorText(), 2};
    if (parser.isSet(u"help"_s))
        return {parser.helpText(), {}, 0};
    if (parser.positionalArguments().size() != 1 || parser.value(u"data-dir"_s).isEmpty() ||
        parser.value(u"truth"_s).isEmpty())
        return {{}, tr("verify takes --data-dir FOLDER and --truth FILE."), 2};
    return compare(parser.value(u"data-dir"_s), parser.value(u"truth"_s), nowMs);
}

VerifyCommand::Outcome VerifyCommand::compare(const QString& dataDir, const QString& truthFile, qint64 nowMs)
{
    QFile file(truthFile);
    TruthFile truth;
    if (!file.open(QIODevice::ReadOnly))
        return {{}, tr("The truth %1 can't be read: %2.").arg(truthFile, file.errorString()), 1};
    if (!truth.read(file))
        return {{}, tr("The truth %1 can't be used: %2.").arg(truthFile, truth.error()), 1};
    HistoryReader history;
    if (const QString error = history.open(databaseFile(dataDir)); !error.isEmpty())
        return {{}, error, 1};
    const auto known = history.sensors();
    if (!known)
        return {{}, history.errorText(), 1};
    QHash<SensorId, QString> serials;
    for (const SensorSummary& sensor : *known)
        serials.insert(sensor.record.id, sensor.record.sn);
    QList<TruthDifference> differences;
    for (const TruthFile::Sensor& sensor : truth.sensors()) {
        std::optional<std::vector<EnergySum>> counted;
        if (serials.value(sensor.id) == sensor.sn) {
            counted = countedBy(history, sensor, nowMs);
            if (!counted)
                return {{}, history.errorText(), 1};
        }
        differences.append(TruthDifference::of(sensor, counted));
    }
    return table(differences);
}

VerifyCommand::Outcome VerifyCommand::table(const QList<TruthDifference>& sensors)
{
    Outcome outcome;
    outcome.text = row({tr("id"), tr("serial"), tr("true Wh"), tr("counted Wh"), tr("off %"), tr("gaps %"),
                        tr("polls %"), tr("left %"), tr("faults")});
    int faultless = 0;
    int wrong = 0;
    double worst = 0;
    double furthest = 0;
    for (const TruthDifference& one : sensors) {
        outcome.text +=
            row({QString::number(one.id), one.sn, QString::number(one.trueWh, 'f', 3),
                 QString::number(one.countedWh, 'f', 3), percent(one.difference), percent(one.uncovered),
                 percent(one.sampling), percent(one.unexplained), faultNames(one.faults)});
        if (one.faults != 0)
            continue;
        ++faultless;
        worst = std::max(worst, one.unexplained);
        furthest = std::max(furthest, one.difference);
        wrong += one.unexplained > kTolerance || !one.known ? 1 : 0;
    }
    outcome.text +=
        tr("Sensors without a fault: %1. Off by %2 % at most; %3 % at most is left when gaps and polls "
           "are allowed for, and %4 % may be.")
            .arg(faultless)
            .arg(percent(furthest), percent(worst), percent(kTolerance)) +
        u'\n';
    if (wrong > 0)
        outcome.error =
            tr("Sensors without a fault whose energy is not what they truly drew: %1.").arg(wrong);
    outcome.exitCode = wrong > 0 ? 1 : 0;
    return outcome;
}

} // namespace hems
