#include "controlcommands.h"
#include "datafolder.h"
#include "roomtest.h"
#include "storetest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace hems;
using namespace hems::storetest;

namespace {

struct Result {
    int code = -1;
    QString out;
    QString err;

    QJsonArray rows() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject first() const { return rows().first().toObject(); }
};

Result run(const QStringList& words)
{
    Result result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.code = runControlCommand(QStringList{u"hemsd"_s} + words, out, err);
    return result;
}

} // namespace

class TestControlCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void commandsAreListed();
    void theLedgerIsListedInSentences();
    void rulesAndTheirPlanAreListed();
    void theGuardIsShownAndSet();
    void aRunningHomeIsNotWrittenTo();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();

private:
    Result ask(const QStringList& words) const
    {
        return run(words + QStringList{u"--time-zone"_s, u"UTC"_s, u"--data-dir"_s, m_home.folder.path()});
    }

    TestStore m_home;
};

void TestControlCommands::initTestCase()
{
    m_home.open();
    m_home.store->addSensors({sensor(1), sensor(2)});
    m_home.store->rename(2, u"Oven"_s);
    QSignalSpy stored(m_home.store.get(), &ReadingStore::controlStored);
    m_home.store->setWantedBy({1}, Wanted::Off, {Asker::Page, u"=10.0.0.5"_s});
    m_home.nowMs += 1'000;
    LedgerLine line;
    line.utcMs = m_home.nowMs;
    line.sensor = 2;
    line.sumMilliwatts = 5'310'000;
    line.limitMilliwatts = 5'000'000;
    line.backBelowMilliwatts = 4'200'000;
    ScheduleRule rule;
    rule.name = u"Night"_s;
    rule.days = 0b11;
    rule.minuteOfDay = 22 * 60 + 5;
    ScheduleRule daily = rule;
    daily.days = ScheduleRule::kEveryDay;
    m_home.store->changeControl({.schedules = ScheduleBook{{rule, daily}, {}}, .ledger = {line}});
    QTRY_COMPARE(stored.size(), 2);
    m_home.close();
}

void TestControlCommands::commandsAreListed()
{
    const Result result = ask({u"commands"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.rows().size(), 1);
    QCOMPARE(result.first()[u"wanted"].toString(), u"off"_s);
    QCOMPARE(result.first()[u"asker"].toString(), u"page"_s);
    QCOMPARE(result.first()[u"from"].toString(), u"=10.0.0.5"_s);
    QCOMPARE(result.first()[u"asked"].toString(), u"2026-11-22T12:00:00Z"_s);
    QCOMPARE(result.first()[u"answered"].toString(), QString());
    QCOMPARE(result.first()[u"outcome"].toString(), u"open"_s);
    QVERIFY(ask({u"commands"_s, u"--sensor"_s, u"2"_s}).rows().isEmpty());
    QVERIFY(ask({u"commands"_s, u"--from"_s, u"2026-11-23"_s}).rows().isEmpty());
    const QString csv = ask({u"commands"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY(csv.startsWith(u"number,id,wanted,asker,from,asked,"_s));
    QVERIFY2(csv.contains(u"'=10.0.0.5"_s), qPrintable(csv));
}

void TestControlCommands::theLedgerIsListedInSentences()
{
    const Result result = ask({u"ledger"_s});
    QCOMPARE(result.first()[u"kind"].toString(), u"shed"_s);
    QCOMPARE(result.first()[u"watts"].toDouble(), 5'310.0);
    QVERIFY(result.first()[u"text"].toString().startsWith(u"Oven off: home at "_s));
}

void TestControlCommands::rulesAndTheirPlanAreListed()
{
    const Result rules = ask({u"rules"_s});
    QCOMPARE(rules.rows().size(), 2);
    QCOMPARE(rules.first()[u"name"].toString(), u"Night"_s);
    QCOMPARE(rules.first()[u"days"].toString(), u"mon tue"_s);
    QCOMPARE(rules.first()[u"time"].toString(), u"22:05"_s);
    const QJsonArray plan = ask({u"plan"_s}).rows();
    QVERIFY(!plan.isEmpty()); // the daily one comes within any 24 hours
    QVERIFY(plan.last().toObject()[u"time"].toString().endsWith(u"T22:05:00Z"_s));
}

void TestControlCommands::theGuardIsShownAndSet()
{
    QCOMPARE(ask({u"guard"_s}).first()[u"limit_watts"].toInt(), 0);
    QCOMPARE(ask({u"guard"_s, u"--limit"_s, u"5000"_s, u"--room"_s, u"Kitchen=2000"_s}).code, 0);
    const QJsonArray limits = ask({u"guard"_s}).rows();
    QCOMPARE(limits.size(), 2);
    QCOMPARE(limits.first()[u"limit_watts"].toInt(), 5'000);
    QCOMPARE(limits.last()[u"room"].toString(), u"Kitchen"_s);
    QCOMPARE(ask({u"guard"_s, u"--dry-run"_s, u"on"_s}).code, 0);
    QCOMPARE(ask({u"guard"_s}).first()[u"limit_watts"].toInt(), 5'000);
    QVERIFY(ask({u"guard"_s}).first()[u"dry_run"].toBool());
    QCOMPARE(ask({u"guard"_s, u"--settle"_s, u"0"_s}).code, 2);
}

void TestControlCommands::aRunningHomeIsNotWrittenTo()
{
    DataFolder folder(m_home.folder.path());
    QCOMPARE(folder.claim(), QString());
    const Result result = ask({u"guard"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(result.code, 1);
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(ask({u"guard"_s}).first()[u"limit_watts"].toInt(), 5'000);
}

void TestControlCommands::whatIsWrongIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addRow("format") << QStringList{u"plan"_s, u"--format"_s, u"xml"_s};
    QTest::addRow("sensor") << QStringList{u"ledger"_s, u"--sensor"_s, u"oven"_s};
    QTest::addRow("most") << QStringList{u"commands"_s, u"--most"_s, u"0"_s};
    QTest::addRow("from") << QStringList{u"commands"_s, u"--from"_s, u"yesterday"_s};
    QTest::addRow("another's option") << QStringList{u"plan"_s, u"--limit"_s, u"5"_s};
    QTest::addRow("a word too many") << QStringList{u"rules"_s, u"all"_s};
}

void TestControlCommands::whatIsWrongIsTold()
{
    QFETCH(const QStringList, words);
    const Result result = ask(words);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count(u'\n'), 1);
}

HEMS_GUILESS_TEST(TestControlCommands)
#include "tst_controlcommands.moc"
