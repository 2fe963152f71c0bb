#include "replay.h"

#include "householdreader.h"
#include "recording.h"
#include "roomtest.h"
#include "testserver.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kLimitMs = 20'000;

// A replay of its own recording against a test server, and what came of it.
struct Run {
    Run(int minutes, quint16 port, ReplayConfig config = {})
        : recording(minutes)
        , reader(QTimeZone("UTC"))
    {
        if (!reader.open(recording.path()))
            qFatal("The test's recording can't be read");
        config.server = {u"127.0.0.1"_s, port};
        config.firstRetry = 1ms;
        replay = std::make_unique<Replay>(reader, config);
        finished = std::make_unique<QSignalSpy>(replay.get(), &Replay::finished);
        failed = std::make_unique<QSignalSpy>(replay.get(), &Replay::failed);
        replay->start();
    }

    Recording recording;
    HouseholdReader reader;
    std::unique_ptr<Replay> replay;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> failed;
};

// Sensor and minute of everything that was heard, each once.
QSet<std::pair<SensorId, qint64>> distinct(const QList<Heard>& heard)
{
    QSet<std::pair<SensorId, qint64>> readings;
    for (const Heard& one : heard)
        readings.insert({one.id, one.utcMs});
    return readings;
}

bool inTimeOrder(const QList<Heard>& heard)
{
    return std::is_sorted(heard.begin(), heard.end(),
                          [](const Heard& a, const Heard& b) { return a.utcMs < b.utcMs; });
}

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private slots:
    void sendsEveryReadingOnceInTimeOrder();
    void neverSendsFurtherAheadThanItsWindow();
    void surviveRepliesInPieces();
    void ignoresBeingToldOff();
    void countsRefusals();
    void sendsAgainWhatACutLeftUnanswered_data();
    void sendsAgainWhatACutLeftUnanswered();
    void failsInOneSentenceWithoutAServer();
    void givesUpOnAServerThatStaysAway();
    void dropsAConnectionThatStaysSilent();
    void keepsThePaceAskedFor();
    void anEmptyRecordingIsDoneAtOnce();
};

void TestReplay::sendsEveryReadingOnceInTimeOrder()
{
    TestServer server;
    Run run(3000, server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    const ReplayTotals totals = run.replay->totals();
    QCOMPARE(totals.sent, 12'000);
    QCOMPARE(totals.answered, 12'000);
    QCOMPARE(totals.refused, 0);
    QCOMPARE(totals.resent, 0);
    QCOMPARE(server.heard().size(), 12'000);
    QCOMPARE(distinct(server.heard()).size(), 12'000);
    QVERIFY(inTimeOrder(server.heard()));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.heard().first().sn, u"REPLAY-KITCHEN"_s);
    QCOMPARE(server.heard()[3].milliwatts, 2'300'000);
    for (const Heard& heard : server.heard())
        QCOMPARE(heard.state, ReportedState::On);
}

void TestReplay::neverSendsFurtherAheadThanItsWindow()
{
    TestServer server;
    server.setAnswer([](const Heard&) { return QByteArray(); });
    ReplayConfig config;
    config.window = 10;
    Run run(100, server.serverPort(), config);
    QTRY_COMPARE(server.heard().size(), 10);
    QCOMPARE(run.replay->totals().sent, 10);
    QCOMPARE(run.replay->totals().answered, 0);
    QVERIFY(run.finished->isEmpty());
}

void TestReplay::surviveRepliesInPieces()
{
    TestServer server;
    server.setPieceBytes(3);
    Run run(50, server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    QCOMPARE(run.replay->totals().answered, 200);
    QCOMPARE(run.replay->totals().refused, 0);
}

void TestReplay::ignoresBeingToldOff()
{
    TestServer server;
    server.setAnswer([](const Heard&) { return QByteArray("{\"result\":\"off\"}\n"); });
    Run run(50, server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    QCOMPARE(run.replay->totals().refused, 0);
    for (const Heard& heard : server.heard()) {
        QCOMPARE(heard.state, ReportedState::On);
        QVERIFY(heard.milliwatts > 0);
    }
}

void TestReplay::countsRefusals()
{
    TestServer server;
    server.setAnswer([](const Heard& heard) {
        return heard.id == 2   ? QByteArray("{\"result\":\"off\",\"error\":\"another device has this id\"}\n")
               : heard.id == 3 ? QByteArray("what?\n")
                               : QByteArray("{\"result\":\"ok\"}\n");
    });
    Run run(10, server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    QCOMPARE(run.replay->totals().answered, 40);
    QCOMPARE(run.replay->totals().refused, 20);
    QCOMPARE(run.replay->totals().firstRefusal, u"another device has this id"_s);
}

void TestReplay::sendsAgainWhatACutLeftUnanswered_data()
{
    QTest::addColumn<int>("cutAfter");
    QTest::addColumn<int>("pieceBytes");
    QTest::addRow("often") << 37 << 0;
    QTest::addRow("in the middle of replies") << 101 << 7;
    QTest::addRow("once") << 250 << 0;
}

void TestReplay::sendsAgainWhatACutLeftUnanswered()
{
    QFETCH(int, cutAfter);
    QFETCH(int, pieceBytes);
    TestServer server;
    server.setCutAfter(cutAfter);
    server.setPieceBytes(pieceBytes);
    ReplayConfig config;
    config.window = 16;
    config.reconnects = 100; // a cut may take every answer with it
    Run run(100, server.serverPort(), config);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    const ReplayTotals totals = run.replay->totals();
    QCOMPARE(totals.sent, 400);
    QCOMPARE(totals.answered, 400);
    QCOMPARE(distinct(server.heard()).size(), 400);
    QVERIFY(server.connections() > 1);
    QVERIFY(totals.resent > 0);
}

void TestReplay::failsInOneSentenceWithoutAServer()
{
    quint16 port = 0;
    {
        const TestServer gone;
        port = gone.serverPort();
    }
    Run run(10, port);
    QTRY_COMPARE_WITH_TIMEOUT(run.failed->size(), 1, kLimitMs);
    const QString text = run.failed->first().first().toString();
    QVERIFY2(text.startsWith(u"No server answers at 127.0.0.1:%1"_s.arg(port)), qPrintable(text));
    QVERIFY(run.finished->isEmpty());
}

void TestReplay::givesUpOnAServerThatStaysAway()
{
    auto server = std::make_unique<TestServer>();
    server->setAnswer([&server](const Heard& heard) {
        return server->heard().size() > 5 ? QByteArray()
                                          : QByteArray("{\"result\":\"ok\"}\n") + heard.bytes.left(0);
    });
    ReplayConfig config;
    config.reconnects = 3;
    Run run(100, server->serverPort(), config);
    QTRY_COMPARE(run.replay->totals().answered, 5);
    server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(run.failed->size(), 1, kLimitMs);
    const QString text = run.failed->first().first().toString();
    QVERIFY2(text.contains(u"answers no more"_s) && text.contains(u" 5 readings"_s), qPrintable(text));
}

void TestReplay::dropsAConnectionThatStaysSilent()
{
    TestServer server;
    server.setAnswer([](const Heard& heard) {
        return heard.connection == 0 ? QByteArray() : QByteArray("{\"result\":\"ok\"}\n");
    });
    ReplayConfig config;
    config.patience = 50ms;
    Run run(10, server.serverPort(), config);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    QVERIFY(server.connections() >= 2);
    QCOMPARE(run.replay->totals().answered, 40);
}

void TestReplay::keepsThePaceAskedFor()
{
    TestServer server;
    ReplayConfig config;
    config.speed = 600; // ten minutes in a second
    QElapsedTimer clock;
    clock.start();
    Run run(4, server.serverPort(), config);
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    QCOMPARE(run.replay->totals().answered, 16);
    QVERIFY(clock.elapsed() >= 250); // the fourth minute is due after 300 ms
}

void TestReplay::anEmptyRecordingIsDoneAtOnce()
{
    TestServer server;
    Run run(0, server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(run.finished->size(), 1, kLimitMs);
    QCOMPARE(run.replay->totals().sent, 0);
}

HEMS_GUILESS_TEST(TestReplay)
#include "tst_replay.moc"
