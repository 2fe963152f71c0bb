#include "roomtest.h"
#include "schema.h"
#include "storetest.h"

using namespace hems;
using namespace hems::storetest;

class TestStoreQueue : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsWrittenIsForgottenAndReturned();
    void aLongQueueIsWrittenInParts();
    void theOldestReadingsGoAndAreCounted();
    void whatFailsStays();
    void switchRequestsExpire();
    void refusalsOfOneKindAddUp();
    void whatControlNotesIsJoined();

private:
    QList<Reading> stored();

    QTemporaryDir m_folder;
    Database m_database;
    std::unique_ptr<StoreWriter> m_writer;
};

void TestStoreQueue::init()
{
    m_writer.reset();
    m_database.close();
    const QString file = m_folder.filePath(u"home.sqlite"_s);
    QFile::remove(file);
    QVERIFY(m_database.open(file, Database::Mode::ReadWrite) && schema::migrate(m_database));
    QVERIFY(m_database.exec(u"PRAGMA synchronous = OFF"_s)); // no power cut is tested here
    m_writer = std::make_unique<StoreWriter>(m_database);
}

// Sensor 1's.
QList<Reading> TestStoreQueue::stored()
{
    Journal journal(m_database);
    return journal.refresh() ? journal.of(1) : QList<Reading>();
}

void TestStoreQueue::whatIsWrittenIsForgottenAndReturned()
{
    StoreQueue queue(100);
    QVERIFY(queue.isEmpty());
    queue.add(AddSensors{{sensor(1)}});
    queue.add(poll(1, reading(1'000, 5)));
    queue.add(Rename{1, u"Oven"_s});
    QVERIFY(!queue.isEmpty() && queue.hasReadings());
    QVERIFY(queue.write(*m_writer));
    const QList<StoreJob> jobs = queue.takeWritten();
    QCOMPARE(jobs.size(), 2);
    QVERIFY(std::holds_alternative<AddSensors>(jobs.first()));
    QCOMPARE(std::get<Rename>(jobs.last()).name, u"Oven"_s);
    QVERIFY(queue.isEmpty());
    QCOMPARE(stored().size(), 1);
}

void TestStoreQueue::aLongQueueIsWrittenInParts()
{
    StoreQueue queue(1'000'000);
    QVERIFY(m_database.begin());
    for (int i = 0; i < StoreQueue::kMostACommit + 5; ++i)
        queue.add(poll(1, reading(i, i)));
    QVERIFY(queue.write(*m_writer));
    queue.takeWritten();
    QCOMPARE(stored().last().utcMs, StoreQueue::kMostACommit - 1);
    QVERIFY(queue.hasReadings());
    QVERIFY(queue.write(*m_writer));
    queue.takeWritten();
    QVERIFY(queue.isEmpty());
    QCOMPARE(stored().size(), StoreQueue::kMostACommit + 5);
    QVERIFY(m_database.commit());
}

void TestStoreQueue::theOldestReadingsGoAndAreCounted()
{
    StoreQueue queue(3);
    for (int i = 0; i < 5; ++i)
        queue.add(poll(1, reading(i, i)));
    QCOMPARE(queue.takeDropped(), 2);
    QCOMPARE(queue.takeDropped(), 0);
    QVERIFY(queue.write(*m_writer));
    QCOMPARE(stored().first().utcMs, 2);
}

void TestStoreQueue::whatFailsStays()
{
    StoreQueue queue(3);
    queue.add(AddSensors{{sensor(1)}});
    queue.add(poll(1, reading(1, 1)));
    QVERIFY(m_database.exec(u"DROP TABLE journal"_s));
    QVERIFY(!queue.write(*m_writer));
    QVERIFY(queue.hasReadings());
    QVERIFY(queue.takeExpired(true).isEmpty()); // newcomers are no switch requests
}

void TestStoreQueue::switchRequestsExpire()
{
    StoreQueue queue(3);
    queue.add(SetWanted{{1}, Wanted::Off, QDeadlineTimer(0)});
    queue.add(SetWanted{{2}, Wanted::Off, QDeadlineTimer(QDeadlineTimer::Forever)});
    const QList<SetWanted> expired = queue.takeExpired(false);
    QCOMPARE(expired.size(), 1);
    QCOMPARE(expired.first().ids, QList<SensorId>{1});
    QCOMPARE(queue.takeExpired(true).size(), 1);
    QVERIFY(queue.isEmpty());
}

void TestStoreQueue::refusalsOfOneKindAddUp()
{
    StoreQueue queue(3);
    queue.add(RefusalCount{u"a"_s, 1, RefusalReason::IdTaken, 2, 10, "x"});
    queue.add(RefusalCount{u"a"_s, 1, RefusalReason::IdTaken, 3, 20, "y"});
    QVERIFY(queue.write(*m_writer));
    QCOMPARE(m_database.number(u"SELECT count FROM refusal"_s), 5);
    QCOMPARE(m_database.number(u"SELECT last_ms FROM refusal"_s), 20);
}

void TestStoreQueue::whatControlNotesIsJoined()
{
    StoreQueue queue(100);
    const auto note = [&queue](qint64 sinceMs) {
        ControlChange change;
        change.marks = {{.sensor = 1, .isOn = true, .sinceMs = sinceMs, .drawMilliwatts = 0}};
        change.ledger = {LedgerLine()};
        change.schedulesDoneMs = sinceMs;
        queue.add(change);
    };
    for (qint64 ms = 1; ms <= 3; ++ms)
        note(ms);
    queue.add(SetWanted{{1}, Wanted::Off, QDeadlineTimer(QDeadlineTimer::Forever)});
    note(4); // not before the switch
    QVERIFY(queue.write(*m_writer));
    const QList<StoreJob> jobs = queue.takeWritten();
    QCOMPARE(jobs.size(), 3);
    const auto& joined = std::get<ControlChange>(jobs.first());
    QCOMPARE(joined.marks.size(), 1);
    QCOMPARE(joined.marks.first().sinceMs, 3);
    QCOMPARE(joined.ledger.size(), 3);
    QCOMPARE(joined.schedulesDoneMs, std::optional<qint64>(3));
}

HEMS_GUILESS_TEST(TestStoreQueue)
#include "tst_storequeue.moc"
