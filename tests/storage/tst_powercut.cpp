#include "compactor.h"
#include "disktrace.h"
#include "faultyvfs.h"
#include "roomtest.h"
#include "schema.h"
#include "sensorrows.h"
#include "serverconfig.h"
#include "storecheck.h"
#include "storeopening.h"
#include "storetest.h"

#include <random>

using namespace hems;
using namespace hems::storetest;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kNowMs = 1'795'000'000'000;

/// What a power cut left of a home's data, in a folder of its own, started again.
class Leftover {
public:
    explicit Leftover(const DiskTrace::Disk& disk)
    {
        for (auto file = disk.cbegin(); file != disk.cend(); ++file) {
            QFile copy(m_folder.filePath(QFile::decodeName(file.key())));
            if (copy.open(QIODevice::WriteOnly))
                copy.write(file.value());
        }
    }

    schema::Kind kind()
    {
        Database untouched;
        return untouched.open(m_file, Database::Mode::ReadWrite) ? schema::inspect(untouched)
                                                                 : schema::Kind::Unreadable;
    }

    bool open()
    {
        const StoreOpening opening = openForWriting(database, m_file, kNowMs);
        if (opening.outcome != StoreOpening::Outcome::Opened)
            qWarning() << opening.text << database.errorText();
        return opening.outcome == StoreOpening::Outcome::Opened;
    }

    /// What is wrong with it; and one more reading can be kept.
    QStringList problems()
    {
        StoreCheck check(database);
        check.checkFile();
        check.checkContents();
        QStringList problems = check.problems();
        StoreWriter writer(database);
        if (!database.begin() || !writer.addReadings({{99, reading(1, 1)}}) || !database.commit())
            problems.append(database.errorText());
        return problems;
    }

    /// Its sensor's readings, whose times are 0, 1, 2 … seconds, none left out; −1 where one is.
    qsizetype count(SensorId id)
    {
        qsizetype next = 0;
        bool isWhole = true;
        ReadingScan scan(database);
        const bool read = scan.within(id, {0, kNowMs}, [&](const Reading& each) {
            isWhole = isWhole && each == reading(next * 1'000, qint32(next));
            ++next;
            return true;
        });
        return read && isWhole ? next : -1;
    }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"home.sqlite"_s);

public:
    Database database;
};

/// The moments of a trace at which something was told.
class Told {
public:
    explicit Told(const DiskTrace& trace)
        : m_trace(trace)
    {
    }
    void add() { m_moments.append(m_trace.size()); }
    /// How much had been told before this event.
    qsizetype before(qsizetype event) const
    {
        return std::ranges::upper_bound(m_moments, event) - m_moments.begin();
    }

private:
    const DiskTrace& m_trace;
    QList<qsizetype> m_moments;
};

struct Cut {
    qsizetype event;
    unsigned luck;
    QByteArray text() const
    {
        return "cut before event " + QByteArray::number(event) + ", luck " + QByteArray::number(luck);
    }
};

// Some, and the same each time; scripts/soak asks for thousands.
QList<Cut> cuts(const DiskTrace& trace, int usual)
{
    const QString asked = qEnvironmentVariable("HEMS_CUTS");
    const int count = asked.isEmpty() ? usual : asked.toInt();
    std::mt19937 random(1);
    QList<Cut> cuts;
    for (int i = 0; i < count; ++i)
        cuts.append({qsizetype(random() % (static_cast<unsigned>(trace.size()) + 1)), unsigned(i) % 8});
    return cuts;
}

} // namespace

/// The power fails at any moment of the writing: see DiskTrace for what is left then.
class TestPowerCut : public QObject {
    Q_OBJECT

private slots:
    void whatIsCommittedIsThere();
    void whatIsToldIsThere_data();
    void whatIsToldIsThere();
    void atMostTheLastSecondIsLost();
    void aMigrationIsDoneOrNotBegun();

private:
    static void record(const QString& file, Told* told);
    static void tellSwitches(TestStore* home, Told* told, int from, int count);
};

// 160 commits of two sensors, with compaction and checkpoints among them.
void TestPowerCut::record(const QString& file, Told* told)
{
    Database database;
    QVERIFY(openForWriting(database, file, kNowMs).isOpen());
    QVERIFY(database.exec(u"PRAGMA wal_autocheckpoint = 40"_s));
    StoreWriter writer(database);
    Compactor compactor(database);
    for (qint32 commit = 0; commit < 160; ++commit) {
        const Reading next = reading(commit * 1'000, commit);
        QVERIFY(database.begin() && writer.addReadings({{1, next}, {2, next}}) && database.commit());
        told->add();
        if (commit % 20 == 10)
            QVERIFY(compactor.start());
        QVERIFY(compactor.step(0ms));
    }
}

void TestPowerCut::whatIsCommittedIsThere()
{
    QTemporaryDir folder;
    FaultyVfs disk;
    DiskTrace trace;
    Told told(trace);
    disk.record(&trace);
    record(folder.filePath(u"home.sqlite"_s), &told);
    disk.record(nullptr);
    QCOMPARE(told.before(trace.size()), 160);
    for (const Cut& cut : cuts(trace, 240)) {
        Leftover left(trace.afterCut(cut.event, cut.luck));
        QVERIFY2(left.open(), cut.text().constData());
        QVERIFY2(left.problems().isEmpty(), (cut.text() + left.problems().join(u' ').toUtf8()).constData());
        // The commit under way may have made it.
        const qsizetype count = left.count(1);
        const qsizetype least = told.before(cut.event);
        QVERIFY2(count == least || count == least + 1, cut.text().constData());
        QCOMPARE(left.count(2), count);
    }
}

void TestPowerCut::whatIsToldIsThere_data()
{
    QTest::addColumn<StorageProfile>("profile");
    QTest::addRow("safe") << StorageProfile::Safe;
    QTest::addRow("flash") << StorageProfile::Flash;
}

// Each step is a reading and a switch after it, which is told once it is on disk, and the reading with it.
void TestPowerCut::tellSwitches(TestStore* home, Told* told, int from, int count)
{
    home->open();
    QSignalSpy stored(home->store.get(), &ReadingStore::wantedStored);
    home->store->addSensors({sensor(1)});
    for (int step = from; step < from + count; ++step) {
        home->store->storePolls({poll(1, reading(step * 1'000, step))});
        home->store->setWanted({1}, step % 2 == 0 ? Wanted::Off : Wanted::On);
        QTRY_COMPARE(stored.size(), step - from + 1);
        told->add();
    }
    home->close();
}

void TestPowerCut::whatIsToldIsThere()
{
    QFETCH(StorageProfile, profile);
    FaultyVfs disk;
    TestStore home;
    home.profile = profile;
    home.mergePeriod = 1ms;
    DiskTrace trace;
    Told told(trace);
    disk.record(&trace);
    for (int run = 0; run < 5; ++run)
        tellSwitches(&home, &told, run * 12, 12);
    disk.record(nullptr);
    QCOMPARE(told.before(trace.size()), 60);
    for (const Cut& cut : cuts(trace, 120)) {
        Leftover left(trace.afterCut(cut.event, cut.luck));
        QVERIFY2(left.open(), cut.text().constData());
        QVERIFY2(left.problems().isEmpty(), cut.text().constData());
        const qsizetype count = left.count(1);
        const qsizetype least = told.before(cut.event);
        QVERIFY2(count == least || count == least + 1, cut.text().constData());
        const auto sensors = readSensors(left.database);
        QVERIFY(sensors && sensors->size() >= (least > 0 ? 1 : 0));
        if (count > 0)
            QCOMPARE(sensors->first().wanted, count % 2 == 1 ? Wanted::Off : Wanted::On);
    }
}

void TestPowerCut::atMostTheLastSecondIsLost()
{
    using Clock = DiskTrace::Clock;
    QTemporaryDir folder;
    FaultyVfs disk;
    DiskTrace trace;
    disk.record(&trace);
    ReadingStore store({folder.filePath(u"home.sqlite"_s), QTimeZone("UTC")}); // with its own periods
    store.open();
    // A machine that holds the whole thread is no fault of the store's.
    Clock::duration held{};
    Clock::time_point lastBeat = Clock::now();
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        held = std::max(held, Clock::now() - lastBeat);
        lastBeat = Clock::now();
    });
    beat.start(5ms);
    QList<Clock::time_point> sent;
    QTimer sensor; // each poll may have waited for the server's batch before it comes here
    connect(&sensor, &QTimer::timeout, this, [&] {
        const auto number = static_cast<qint32>(sent.size());
        sent.append(Clock::now() - ServerConfig().batchPeriod);
        store.storePolls({poll(1, reading(number * 1'000, number))});
    });
    sensor.start(50ms);
    QTRY_VERIFY(sent.size() >= 60);
    disk.record(nullptr);
    for (qsizetype event = 0; event < trace.size(); ++event) {
        Leftover left(trace.afterCut(event, 1)); // all is lost that can be
        QVERIFY(left.open());
        const auto mustBeThere = trace.timeOf(event) - 1s - held;
        const auto least = std::ranges::lower_bound(sent, mustBeThere) - sent.begin();
        QVERIFY2(left.count(1) >= least, qPrintable(u"%1 of %2"_s.arg(left.count(1)).arg(least)));
    }
}

// From version 1, which had a row for each reading.
void TestPowerCut::aMigrationIsDoneOrNotBegun()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"home.sqlite"_s);
    {
        Database old;
        QVERIFY(old.open(file, Database::Mode::ReadWrite) && old.exec(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(schema::migrate(old, schema::steps().first(1)));
        QVERIFY(old.exec(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 499)"
                         " INSERT INTO reading SELECT 1, i * 1000, 2, i FROM n"_s));
    }
    DiskTrace trace;
    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    trace.setStart({{"home.sqlite", before.readAll()}});
    {
        FaultyVfs disk;
        disk.record(&trace);
        Database database;
        QVERIFY(openForWriting(database, file, kNowMs).isOpen());
    }
    for (const Cut& cut : cuts(trace, 100)) {
        Leftover left(trace.afterCut(cut.event, cut.luck));
        const schema::Kind kind = left.kind();
        QVERIFY2(kind == schema::Kind::Older || kind == schema::Kind::Current, cut.text().constData());
        QVERIFY2(left.open() && left.count(1) == 500 && left.problems().isEmpty(), cut.text().constData());
    }
}

HEMS_GUILESS_TEST(TestPowerCut)
#include "tst_powercut.moc"
