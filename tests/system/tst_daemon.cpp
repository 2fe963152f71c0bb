#include "programs.h"
#include "roomtest.h"
#include "wiresensor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <random>
#include <utility>

using namespace hems;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";
constexpr double kSomeTime = 1'780'000'000; // in 2026

QJsonArray sensorsIn(const QString& dataDir)
{
    const ProgramOutcome outcome =
        runProgram(u"hemsd"_s, {u"sensors"_s, u"--data-dir"_s, dataDir, u"--format"_s, u"json"_s});
    return QJsonDocument::fromJson(outcome.output).array();
}

qsizetype readingsIn(const QString& dataDir, int sensor)
{
    const ProgramOutcome outcome = runProgram(
        u"hemsd"_s, {u"readings"_s, u"--data-dir"_s, dataDir, u"--sensor"_s, QString::number(sensor),
                     u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2027-06-30"_s, u"--format"_s, u"csv"_s});
    return outcome.output.count('\n') - 1; // the headings
}

} // namespace

/// hemsd as its users meet it: a process that is started, asked, killed and started again.
class TestDaemon : public QObject {
    Q_OBJECT

private slots:
    void storesAndTellsWhileItRuns();
    void everyAnsweredSensorSurvivesAKill();
    void whatWasAnsweredASecondAgoSurvivesAKill();
    void endsCleanlyWhenAsked();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aTakenPortIsSaid();
    void aSecondInstanceIsKeptOut();
};

void TestDaemon::storesAndTellsWhileItRuns()
{
    QTemporaryDir dir;
    DaemonProcess daemon(dir.path());
    const quint16 port = daemon.waitForPort();
    QVERIFY(port != 0);
    WireSensor sensor(3, "FRIDGE");
    sensor.connectTo(port);
    QTRY_VERIFY(sensor.isConnected());
    for (int second = 0; second <= 60; ++second)
        QCOMPARE(sensor.ask("on", 3600, kSomeTime + second), kOk);
    const auto energy = [&dir] {
        const ProgramOutcome outcome =
            runProgram(u"hemsd"_s, {u"energy"_s, u"--data-dir"_s, dir.path(), u"--from"_s, u"2026-05-28"_s,
                                    u"--to"_s, u"2026-05-30"_s, u"--time-zone"_s, u"UTC"_s, u"--sensor"_s,
                                    u"3"_s, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(outcome.output).object();
    };
    // 60 s at 3,600 W is 60 Wh, and the last reading holds two polls more: 62 Wh.
    const auto wattHours = [&energy] {
        return energy()[u"rows"].toArray()[0].toObject()[u"energy_wh"].toDouble();
    };
    QTRY_COMPARE(wattHours(), 62.0);
    const QJsonObject answer = energy();
    QCOMPARE(answer[u"time_zone"].toString(), u"UTC"_s);
    QCOMPARE(answer[u"rows"].toArray()[0].toObject()[u"covered_s"].toDouble(), 62.0);
    QCOMPARE(answer[u"rows"].toArray()[0].toObject()[u"range_s"].toDouble(), 2 * 86400.0);
    QCOMPARE(sensorsIn(dir.path())[0].toObject()[u"sn"].toString(), u"FRIDGE"_s);

    const ProgramOutcome readings = runProgram(
        u"hemsd"_s, {u"readings"_s, u"--data-dir"_s, dir.path(), u"--sensor"_s, u"3"_s, u"--from"_s,
                     u"2026-05-28"_s, u"--to"_s, u"2026-05-30"_s, u"--format"_s, u"csv"_s});
    QVERIFY(readings.output.startsWith("time,id,sn,state,watts"));
    QCOMPARE(readings.output.count('\n'), 62);
}

void TestDaemon::everyAnsweredSensorSurvivesAKill()
{
    QTemporaryDir dir;
    for (int round = 1; round <= 10; ++round) {
        DaemonProcess daemon(dir.path());
        const quint16 port = daemon.waitForPort();
        QVERIFY(port != 0);
        WireSensor newcomer(round, "N" + QByteArray::number(round));
        newcomer.connectTo(port);
        QTRY_VERIFY(newcomer.isConnected());
        QVERIFY(!newcomer.ask(round % 2 ? "on" : "off", 5, kSomeTime + round).isEmpty());
        QCoreApplication::processEvents();
        if (daemon.complaints().contains(
                "although it is not stored")) // too slow a disk: nothing was promised
            QTRY_COMPARE(sensorsIn(dir.path()).size(), round);
        daemon.kill();
        const QJsonArray sensors = sensorsIn(dir.path());
        QCOMPARE(sensors.size(), round);
        QCOMPARE(sensors[round - 1].toObject()[u"wanted"].toString(), round % 2 ? u"on"_s : u"off"_s);
    }
}

// Killed at some moment of its second second; scripts/soak does it more often.
void TestDaemon::whatWasAnsweredASecondAgoSurvivesAKill()
{
    using Clock = std::chrono::steady_clock;
    QTemporaryDir dir;
    std::mt19937 random(1);
    const int rounds = qEnvironmentVariable("HEMS_DAEMON_KILLS", u"5"_s).toInt();
    int second = 0; // each reading is one later than the one before
    qsizetype stored = 0;
    for (int round = 0; round < rounds; ++round) {
        DaemonProcess daemon(dir.path());
        WireSensor sensor(1, "A");
        sensor.connectTo(daemon.waitForPort());
        QTRY_VERIFY(sensor.isConnected());
        QCOMPARE(sensor.ask("on", 100, kSomeTime + second++), kOk);
        QList<Clock::time_point> answered{Clock::now()};
        Clock::duration held{}; // a computer that holds everybody up is no fault of hemsd's
        const auto end = answered.first() + 1200ms + std::chrono::milliseconds(random() % 600);
        while (answered.last() < end + held) {
            QCOMPARE(sensor.ask("on", 100, kSomeTime + second++), kOk);
            const auto now = Clock::now();
            held = std::max(held, now - answered.last());
            answered.append(now);
        }
        const auto killed = Clock::now();
        held = std::max(held, killed - answered.last());
        daemon.kill();
        const auto least = std::ranges::lower_bound(answered, killed - 1s - held) - answered.begin();
        const qsizetype now = readingsIn(dir.path(), 1);
        QCOMPARE_GE(now - std::exchange(stored, now), least);
        QCOMPARE_GT(least, 0);
    }
}

void TestDaemon::endsCleanlyWhenAsked()
{
    QTemporaryDir dir;
    DaemonProcess daemon(dir.path());
    const quint16 port = daemon.waitForPort();
    WireSensor sensor(1, "A");
    sensor.connectTo(port);
    QTRY_VERIFY(sensor.isConnected());
    for (int second = 0; second < 10; ++second)
        QCOMPARE(sensor.ask("on", 100, kSomeTime + second), kOk);
    QCOMPARE(daemon.terminate(), 0);
    QCOMPARE(readingsIn(dir.path(), 1), 10);
}

void TestDaemon::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("unknown option") << u"hemsd"_s << QStringList{u"--nonsense"_s} << 2;
    QTest::addRow("unknown command") << u"hemsd"_s << QStringList{u"nonsense"_s} << 2;
    QTest::addRow("bad port") << u"hemsd"_s << QStringList{u"--port"_s, u"99999"_s} << 2;
    QTest::addRow("bad address") << u"hemsd"_s << QStringList{u"--listen"_s, u"here"_s} << 2;
    QTest::addRow("bad zone") << u"hemsd"_s << QStringList{u"--time-zone"_s, u"Mars/North"_s} << 2;
    QTest::addRow("bad storage") << u"hemsd"_s << QStringList{u"--storage"_s, u"tape"_s} << 2;
    QTest::addRow("hems, bad storage") << u"hems"_s << QStringList{u"--storage"_s, u"tape"_s} << 2;
    QTest::addRow("unwritable folder") << u"hemsd"_s << QStringList{u"--data-dir"_s, u"/proc/hems"_s} << 1;
    QTest::addRow("no data there") << u"hemsd"_s
                                   << QStringList{u"sensors"_s, u"--data-dir"_s, u"/proc/hems"_s} << 1;
    QTest::addRow("bad time") << u"hemsd"_s
                              << QStringList{u"energy"_s, u"--from"_s, u"soon"_s, u"--to"_s, u"later"_s} << 2;
    QTest::addRow("hems, bad size") << u"hems"_s << QStringList{u"--size"_s, u"big"_s} << 2;
    QTest::addRow("hems, bad language") << u"hems"_s << QStringList{u"--language"_s, u"xx"_s} << 2;
    QTest::addRow("hems, bad demo") << u"hems"_s << QStringList{u"--demo=many"_s} << 2;
    QTest::addRow("hems, unwritable folder")
        << u"hems"_s << QStringList{u"--data-dir"_s, u"/proc/hems"_s} << 1;
    QTest::addRow("simulator, unreadable file")
        << u"hems-simulator"_s << QStringList{u"--replay"_s, u"/nowhere.csv"_s} << 1;
    QTest::addRow("simulator, bad speed")
        << u"hems-simulator"_s << QStringList{u"--replay"_s, u"x.csv"_s, u"--speed"_s, u"fast"_s} << 2;
}

void TestDaemon::saysWhatIsWrong()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const ProgramOutcome outcome = runProgram(program, arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.errors.startsWith(program.toLatin1() + ": "), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.output.isEmpty());
}

void TestDaemon::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QTemporaryDir dir;
    const QString port = QString::number(other.serverPort());
    const ProgramOutcome outcome =
        runProgram(u"hemsd"_s, {u"--data-dir"_s, dir.path(), u"--port"_s, port, u"--web"_s, u"off"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains(port.toLatin1()), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestDaemon::aSecondInstanceIsKeptOut()
{
    QTemporaryDir dir;
    DaemonProcess daemon(dir.path());
    QVERIFY(daemon.waitForPort() != 0);
    for (const QString& program : {u"hemsd"_s, u"hems"_s}) {
        const ProgramOutcome outcome =
            runProgram(program, {u"--data-dir"_s, dir.path(), u"--port"_s, u"0"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains(dir.path().toUtf8()), outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
    }
}

HEMS_GUILESS_TEST(TestDaemon)
#include "tst_daemon.moc"
