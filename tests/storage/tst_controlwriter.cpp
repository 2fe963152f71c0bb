#include "controlwriter.h"

#include "controlrows.h"
#include "roomtest.h"
#include "schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

CommandRecord command(SensorId sensor, qint64 askedMs)
{
    CommandRecord command;
    command.sensor = sensor;
    command.askedMs = askedMs;
    command.isOver = true;
    return command;
}

} // namespace

class TestControlWriter : public QObject {
    Q_OBJECT

private slots:
    void init();
    void newRowsAreNumbered();
    void commandsGoOnInTheirRow();
    void theOldestGoInSlices();
    void whatIsTooOldGoesAndTheNewestStays();
    void linesComeBackAsTheyWere();
    void aNewestFewAreRead();

private:
    bool put(ControlChange change)
    {
        return m_database->begin() && ControlWriter(*m_database).put(change) && m_database->commit();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestControlWriter::init()
{
    m_database = std::make_unique<Database>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_database->open(m_folder->filePath(u"home.sqlite"_s), Database::Mode::ReadWrite));
    QVERIFY(schema::migrate(*m_database));
}

void TestControlWriter::newRowsAreNumbered()
{
    ControlChange change{.schedules = ScheduleBook{{{}, {}}, {}},
                         .commands = {command(1, 1), command(2, 1)},
                         .ledger = {{}, {}}};
    QVERIFY(m_database->begin());
    QVERIFY(ControlWriter(*m_database).put(change));
    QVERIFY(m_database->commit());
    QCOMPARE(change.commands.last().number, 2);
    QCOMPARE(change.ledger.last().number, 2);
    QCOMPARE(change.schedules->rules.last().id, 2);
    QVERIFY(put({.schedules = ScheduleBook{{change.schedules->rules.first(), {}}, {}}}));
    QCOMPARE(readControl(*m_database)->schedules.rules.last().id, 3); // not the one that is gone
}

void TestControlWriter::commandsGoOnInTheirRow()
{
    QVERIFY(put({.commands = {command(1, 5)}}));
    CommandRecord obeyed = readCommands(*m_database, {})->first();
    obeyed.obeyedMs = 9;
    obeyed.outcome = CommandOutcome::Obeyed;
    QVERIFY(put({.commands = {obeyed}}));
    QCOMPARE(readCommands(*m_database, {}), CommandRecords{obeyed});
}

void TestControlWriter::theOldestGoInSlices()
{
    const qint64 most = ControlWriter::kMostRows;
    QVERIFY(m_database->exec(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
        " INSERT INTO switch_command SELECT i, 1, 0, 0, '', 5, 0, 0, 0, 0, 1 FROM n"_s.arg(most + 300)));
    QVERIFY(put({.commands = {command(1, 5)}}));
    const QString count = u"SELECT count(*) FROM switch_command"_s;
    QCOMPARE(m_database->number(count), most + 301 - ControlWriter::kTrimmedAtOnce);
    QVERIFY(put({.commands = {command(1, 5)}}));
    QCOMPARE(m_database->number(count), most);
    QCOMPARE(m_database->number(u"SELECT min(id) FROM switch_command"_s), 303);
}

void TestControlWriter::whatIsTooOldGoesAndTheNewestStays()
{
    const qint64 now = 2 * ControlWriter::kMostAgeMs;
    QVERIFY(put({.commands = {command(1, 5), command(1, now - ControlWriter::kMostAgeMs)}}));
    QVERIFY(put({.commands = {command(1, now)}}));
    QCOMPARE(readCommands(*m_database, {})->size(), 2);
    QVERIFY(put({.commands = {command(1, 5 * now)}}));
    QCOMPARE(readCommands(*m_database, {})->size(), 1);
    QCOMPARE(readCommands(*m_database, {})->first().number, 4);
}

void TestControlWriter::linesComeBackAsTheyWere()
{
    const LedgerLine line{
        0,  77, LedgerKind::MissedSchedule, true, 4, u"厨房 '; DROP TABLE ledger"_s, Wanted::On, 11, 12,
        13, 14};
    QVERIFY(put({.ledger = {line}}));
    LedgerLine numbered = line;
    numbered.number = 1;
    QCOMPARE(readLedger(*m_database, {}), LedgerLines{numbered});
}

void TestControlWriter::aNewestFewAreRead()
{
    for (qint64 ms = 1; ms <= 5; ++ms)
        QVERIFY(put({.commands = {command(static_cast<SensorId>(ms % 2), ms)}}));
    const auto read = readCommands(*m_database, {.most = 2});
    QCOMPARE(read->first().askedMs, 4);
    QCOMPARE(read->last().askedMs, 5);
    QCOMPARE(readCommands(*m_database, {.sensor = 1})->size(), 3);
    QCOMPARE(readCommands(*m_database, {.fromMs = 2, .toMs = 4})->size(), 2);
}

HEMS_GUILESS_TEST(TestControlWriter)
#include "tst_controlwriter.moc"
