#include "compactor.h"
#include "roomtest.h"
#include "schema.h"
#include "storecheck.h"
#include "storetest.h"
#include "tallykeeper.h"
#include "timespans.h"

#include <algorithm>
#include <random>

using namespace hems;
using namespace hems::storetest;
using namespace std::chrono_literals;

// What holds of energy whatever comes: in many time zones, on the days on which their clocks change.
class TestEnergyProperties : public QObject {
    Q_OBJECT

private slots:
    void liveAndRollupsAndRecomputationAgree_data() { addDays(); }
    void liveAndRollupsAndRecomputationAgree();
    void thePartsOfAnySplitAddUpToTheWhole_data() { addDays(); }
    void thePartsOfAnySplitAddUpToTheWhole();

private:
    /// The home in a database: in its journal, or merged, or a part here and a part there.
    struct Home {
        Home();
        void write(const QList<SensorReading>& readings);
        void merge();

        QTemporaryDir folder;
        QString file = folder.filePath(u"home.sqlite"_s);
        Database database;
        std::unique_ptr<StoreWriter> writer;
    };

    static void addDays();
    static QList<SensorReading> anyReadings(TimeRange range, std::mt19937& random);
    static EnergySum recomputed(const QList<SensorReading>& readings, SensorId id, TimeRange range);
    static EnergySum asked(HistoryReader& reader, TimeRange range, std::optional<SensorId> id, RowLength by,
                           const QTimeZone& zone);

    static constexpr SensorId kSensors = 3;
};

TestEnergyProperties::Home::Home()
{
    database.open(file, Database::Mode::ReadWrite);
    database.exec(u"PRAGMA journal_mode = WAL"_s);
    database.exec(u"PRAGMA synchronous = OFF"_s); // no power cut is tested here
    schema::migrate(database);
    writer = std::make_unique<StoreWriter>(database);
    for (SensorId id = 1; id <= kSensors; ++id)
        writer->addSensor(sensor(id));
}

void TestEnergyProperties::Home::write(const QList<SensorReading>& readings)
{
    for (qsizetype from = 0; from < readings.size(); from += 500)
        QVERIFY(writer->addReadings(readings.mid(from, 500)));
}

void TestEnergyProperties::Home::merge()
{
    Compactor compactor(database);
    QVERIFY(compactor.start());
    while (compactor.isRunning())
        QVERIFY(compactor.step(1s));
}

void TestEnergyProperties::addDays()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    const QList<std::pair<const char*, QStringList>> days{
        {"UTC", {u"2026-06-30"_s, u"2024-02-29"_s}},
        {"Europe/Berlin", {u"2026-03-29"_s, u"2026-10-25"_s}}, // 23 and 25 hours
        {"America/St_Johns", {u"2026-03-08"_s, u"2026-11-01"_s}},
        {"Australia/Lord_Howe", {u"2026-04-05"_s, u"2026-10-04"_s}}, // 24.5 and 23.5 hours
        {"Asia/Beirut", {u"2026-03-29"_s, u"2026-10-25"_s}},         // begins at 01:00; 25 hours
        {"Asia/Kathmandu", {u"2026-01-01"_s}},
        {"Pacific/Apia", {u"2011-12-31"_s}}, // the day before it never was
        {"Pacific/Chatham", {u"2026-04-05"_s}},
        {"America/Sao_Paulo", {u"2018-11-04"_s}}, // begins at 01:00
        {"Africa/Casablanca", {u"2026-02-15"_s}},
    };
    for (const auto& [zone, dates] : days) {
        for (const QString& date : dates)
            QTest::addRow("%s, %s", zone, qPrintable(date)) << QByteArray(zone) << date;
    }
}

// Sensors of different periods, with gaps, wrong clocks, feeding in.
QList<SensorReading> TestEnergyProperties::anyReadings(TimeRange range, std::mt19937& random)
{
    QList<SensorReading> all;
    for (SensorId id = 1; id <= kSensors; ++id) {
        const qint64 period = std::array<qint64, kSensors>{10'000, 37'000, 600'000}[std::size_t(id) - 1];
        for (qint64 when = range.fromMs - kHour + qint64(random() % 10'000); when < range.toMs;
             when += period + qint64(random() % 1'000) + (random() % 150 == 0 ? qint64(random() % kHour) : 0))
            all.append({id,
                        {when, qint32(random() % 4'000'000) - 1'000'000,
                         static_cast<ReportedState>(random() % 3), random() % 9 == 0}});
    }
    return all;
}

EnergySum TestEnergyProperties::recomputed(const QList<SensorReading>& readings, SensorId id, TimeRange range)
{
    EnergyMeter meter;
    EnergySum sum;
    for (const SensorReading& each : readings) {
        const auto span = each.id == id ? meter.add(each.reading) : std::nullopt;
        if (span)
            sum.add(span->clipped(range.fromMs, range.toMs));
    }
    if (const auto span = meter.openSpan(range.toMs))
        sum.add(span->clipped(range.fromMs, range.toMs));
    return sum;
}

EnergySum TestEnergyProperties::asked(HistoryReader& reader, TimeRange range, std::optional<SensorId> id,
                                      RowLength by, const QTimeZone& zone)
{
    EnergySum sum;
    const auto rows = reader.energy(range, by, id, zone, range.toMs);
    for (const EnergyRow& row : rows.value_or(QList<EnergyRow>()))
        sum.add(row.sum);
    return sum;
}

void TestEnergyProperties::liveAndRollupsAndRecomputationAgree()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, day);
    const QTimeZone home(zone);
    std::mt19937 random(9);
    const TimeRange today = localDay(at(day + u"T12:00"_s, zone), home);
    const TimeRange soFar{today.fromMs, today.toMs - kHour - qint64(random() % quint64(kHour))};
    const QList<SensorReading> inOrder = anyReadings(soFar, random);
    QList<SensorReading> arriving = inOrder;
    std::shuffle(arriving.begin() + arriving.size() / 3, arriving.end(), random);

    Home stored;
    TallyKeeper live(stored.database, home, {}, soFar.toMs);
    QVERIFY(live.recount(1min));
    // Some arrive before a restart, some are merged while others still come.
    const qsizetype third = arriving.size() / 3;
    for (qsizetype part = 0; part < 3; ++part) {
        const QList<SensorReading> some = arriving.mid(part * third, part == 2 ? -1 : third);
        stored.write(some);
        for (const auto& [id, reading] : some)
            live.add(id, reading);
        if (part == 1)
            stored.merge();
        QVERIFY(live.recount(1min));
    }
    TallyKeeper restarted(stored.database, home, {1, 2, 3}, soFar.toMs);
    QVERIFY(restarted.recount(1min));

    const DayFigures figures = live.figures(soFar.toMs);
    QCOMPARE(figures.day, today);
    QCOMPARE(restarted.figures(soFar.toMs).home, figures.home);
    QCOMPARE(restarted.figures(soFar.toMs).sensors, figures.sensors);
    QCOMPARE(restarted.figures(soFar.toMs).peakMilliwatts, figures.peakMilliwatts);
    QCOMPARE(restarted.figures(soFar.toMs).baseLoad, figures.baseLoad);
    for (const bool isMerged : {false, true}) {
        if (isMerged)
            stored.merge();
        HistoryReader reader;
        QCOMPARE(reader.open(stored.file), QString());
        QCOMPARE(asked(reader, soFar, {}, RowLength::Total, home), figures.home);
        for (const auto& [id, sum] : figures.sensors) {
            QVERIFY(sum.coveredMs > 0 && sum.suspectMs > 0 && sum.suspectMs < sum.coveredMs);
            QCOMPARE(sum, recomputed(inOrder, id, soFar));
            QCOMPARE(asked(reader, soFar, id, RowLength::Total, home), sum);
            QCOMPARE(asked(reader, soFar, id, RowLength::Hour, home), sum);
        }
    }
    QCOMPARE(figures.sensors.size(), kSensors);
    StoreCheck check(stored.database);
    check.checkContents();
    QCOMPARE(check.problems(), QStringList());
}

void TestEnergyProperties::thePartsOfAnySplitAddUpToTheWhole()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, day);
    const QTimeZone home(zone);
    std::mt19937 random(21);
    const TimeRange today = localDay(at(day + u"T12:00"_s, zone), home);
    const TimeRange around{today.fromMs - 30 * kHour, today.toMs + 30 * kHour};
    QList<SensorReading> readings = anyReadings(around, random);
    std::shuffle(readings.begin(), readings.end(), random);
    Home stored;
    stored.write(readings.mid(0, readings.size() / 2));
    stored.merge();
    stored.write(readings.mid(readings.size() / 2));
    HistoryReader reader;
    QCOMPARE(reader.open(stored.file), QString());
    for (int round = 0; round < 8; ++round) {
        if (round == 4)
            stored.merge();
        QList<qint64> cuts;
        for (int i = 0; i < 2 + round; ++i)
            cuts.append(around.fromMs + qint64(random() % quint64(around.ms())));
        cuts += {today.fromMs, today.toMs};
        std::ranges::sort(cuts);
        const TimeRange whole{cuts.first(), cuts.last()};
        for (const auto& id : {std::optional<SensorId>(), std::optional<SensorId>(1 + round % kSensors)}) {
            const auto energy = [&](TimeRange range, RowLength by) {
                return reader.energy(range, by, id, home, around.toMs).value();
            };
            const EnergySum all = energy(whole, RowLength::Total).first().sum;
            for (const RowLength by : {RowLength::Hour, RowLength::Day, RowLength::Month}) {
                EnergySum sum;
                for (const EnergyRow& row : energy(whole, by))
                    sum.add(row.sum);
                QCOMPARE(sum, all);
            }
            EnergySum sum;
            for (qsizetype i = 1; i < cuts.size(); ++i)
                sum.add(energy({cuts[i - 1], cuts[i]}, RowLength::Total).value(0).sum);
            if (id) {
                QCOMPARE(sum, all);
            } else { // the home's times are means over the sensors that each part knows
                QCOMPARE(sum.drawnMicrojoules, all.drawnMicrojoules);
                QCOMPARE(sum.fedInMicrojoules, all.fedInMicrojoules);
            }
        }
    }
}

HEMS_GUILESS_TEST(TestEnergyProperties)
#include "tst_energyproperties.moc"
