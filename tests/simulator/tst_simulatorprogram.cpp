#include "recording.h"
#include "roomtest.h"
#include "testserver.h"

#include <QDateTime>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <memory>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLimitMs = 20'000;

// The built program with some arguments; it is killed if it outlives the test.
std::unique_ptr<QProcess> program(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(HEMS_SIMULATOR_PROGRAM), arguments);
    return process;
}

QString lines(const QByteArray& output)
{
    return QString::fromUtf8(output).trimmed();
}

quint16 freePort()
{
    const TestServer gone;
    return gone.serverPort();
}

} // namespace

// The whole program, as somebody types it.
class TestSimulatorProgram : public QObject {
    Q_OBJECT

private slots:
    void wrongOptionsAreOneSentence_data();
    void wrongOptionsAreOneSentence();
    void helpNamesEveryOption();
    void simulatesUntilItsTimeIsUp();
    void playsABuiltInScenario();
    void aScenarioThatCannotBeUsedIsOneSentence();
    void stopsCleanlyOnASignal_data();
    void stopsCleanlyOnASignal();
    void saysOnceThatNoServerIsThere();
    void replaysARecording();
    void replaysACsvFileAgainAndAgain();
    void simulatesThePastAndWritesTheTruth();
    void aScenarioHasItsOwnSpeed();
    void aReplayThatWasRefusedFails();
    void aReplayOnASignalSaysHowFarItCame();
    void badLinesAreNamed();
    void theWorldsFaultsExitWithOne_data();
    void theWorldsFaultsExitWithOne();
};

void TestSimulatorProgram::wrongOptionsAreOneSentence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("names");
    QTest::addRow("unknown") << u"--nonsense"_s << u"nonsense"_s;
    QTest::addRow("no value") << u"--port"_s << u"--port"_s;
    QTest::addRow("a word too many") << u"start"_s << u"start"_s;
    QTest::addRow("port 0") << u"--port 0"_s << u"--port"_s;
    QTest::addRow("port too high") << u"--port 65536"_s << u"--port"_s;
    QTest::addRow("sensors 0") << u"--sensors 0"_s << u"--sensors"_s;
    QTest::addRow("sensors word") << u"--sensors many"_s << u"--sensors"_s;
    QTest::addRow("period") << u"--period 1"_s << u"--period"_s;
    QTest::addRow("seed") << u"--seed -1"_s << u"--seed"_s;
    QTest::addRow("duration") << u"--duration 0"_s << u"--duration"_s;
    QTest::addRow("duration nan") << u"--duration nan"_s << u"--duration"_s;
    QTest::addRow("speed") << u"--replay x --speed fast"_s << u"--speed"_s;
    QTest::addRow("speed 0") << u"--replay x --speed 0"_s << u"--speed"_s;
    QTest::addRow("slower than real") << u"--speed 0.5"_s << u"--speed"_s;
    QTest::addRow("from the future") << u"--from 2999-01-01T00:00:00Z"_s << u"--from"_s;
    QTest::addRow("from a word") << u"--from yesterday"_s << u"--from"_s;
    QTest::addRow("from of a replay") << u"--replay x --from 2026-01-01"_s << u"--from"_s;
    QTest::addRow("truth of a replay") << u"--replay x --truth y"_s << u"--truth"_s;
    QTest::addRow("no truth") << u"--truth="_s << u"--truth"_s;
    QTest::addRow("loop") << u"--replay x --loop 0"_s << u"--loop"_s;
    QTest::addRow("loop alone") << u"--loop 2"_s << u"--loop"_s;
    QTest::addRow("shift alone") << u"--shift-to-now"_s << u"--shift-to-now"_s;
    QTest::addRow("zone") << u"--replay x --time-zone Mars/Olympus"_s << u"--time-zone"_s;
    QTest::addRow("zone alone") << u"--time-zone UTC"_s << u"--time-zone"_s;
    QTest::addRow("no scenario") << u"--scenario="_s << u"--scenario"_s;
    QTest::addRow("sensors of a scenario") << u"--scenario storm --sensors 3"_s << u"--sensors"_s;
    QTest::addRow("scenario of a replay") << u"--replay x --scenario storm"_s << u"--scenario"_s;
    QTest::addRow("sensors of a replay") << u"--replay x --sensors 3"_s << u"--sensors"_s;
}

void TestSimulatorProgram::wrongOptionsAreOneSentence()
{
    QFETCH(QString, arguments);
    QFETCH(QString, names);
    const auto process = program(arguments.split(u' '));
    QVERIFY(process->waitForFinished(kLimitMs));
    QCOMPARE(process->exitCode(), 2);
    QVERIFY(process->readAllStandardOutput().isEmpty());
    const QString error = lines(process->readAllStandardError());
    QVERIFY2(error.contains(names) && error.endsWith(u"See hems-simulator --help."_s), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

void TestSimulatorProgram::helpNamesEveryOption()
{
    const auto process = program({u"--help"_s});
    QVERIFY(process->waitForFinished(kLimitMs));
    QCOMPARE(process->exitCode(), 0);
    const QString help = lines(process->readAllStandardOutput());
    for (const QString& option :
         {u"--host"_s, u"--port"_s, u"--sensors"_s, u"--period"_s, u"--seed"_s, u"--duration"_s,
          u"--replay"_s, u"--speed"_s, u"--time-zone"_s, u"--help"_s, u"--from"_s, u"--truth"_s, u"--loop"_s,
          u"--shift-to-now"_s, u"--scenario"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

void TestSimulatorProgram::simulatesUntilItsTimeIsUp()
{
    TestServer server;
    const auto process = program({u"--port"_s, QString::number(server.serverPort()), u"--sensors"_s, u"3"_s,
                                  u"--period"_s, u"50"_s, u"--duration"_s, u"3"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(server.connections(), 3);
    QVERIFY(server.heard().size() > 6);
    QCOMPARE(lines(process->readAllStandardOutput()),
             u"Sensors connected to 127.0.0.1:%1: 3"_s.arg(server.serverPort()));
    QVERIFY(process->readAllStandardError().isEmpty());
}

void TestSimulatorProgram::playsABuiltInScenario()
{
    TestServer server;
    const auto process = program({u"--port"_s, QString::number(server.serverPort()), u"--scenario"_s,
                                  u"family-evening"_s, u"--duration"_s, u"2"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(server.connections(), 18);
    QVERIFY(process->readAllStandardError().isEmpty());
}

void TestSimulatorProgram::aScenarioThatCannotBeUsedIsOneSentence()
{
    const Recording noScenario(1);
    for (const QString& file : {u"/no/such/file.json"_s, noScenario.path()}) {
        const auto process = program({u"--port"_s, QString::number(freePort()), u"--scenario"_s, file});
        QVERIFY(process->waitForFinished(kLimitMs));
        QCOMPARE(process->exitCode(), 1);
        const QString error = lines(process->readAllStandardError());
        QVERIFY2(error.contains(file) && !error.contains(u'\n'), qPrintable(error));
    }
}

void TestSimulatorProgram::stopsCleanlyOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("SIGINT") << SIGINT;
    QTest::addRow("SIGTERM") << SIGTERM;
}

void TestSimulatorProgram::stopsCleanlyOnASignal()
{
    QFETCH(int, signal);
    TestServer server;
    const auto process =
        program({u"--port"_s, QString::number(server.serverPort()), u"--period"_s, u"100"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 12, kLimitMs);
    kill(static_cast<pid_t>(process->processId()), signal);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

void TestSimulatorProgram::saysOnceThatNoServerIsThere()
{
    const quint16 port = freePort();
    const auto process =
        program({u"--port"_s, QString::number(port), u"--period"_s, u"50"_s, u"--duration"_s, u"2"_s});
    QVERIFY(process->waitForFinished(kLimitMs));
    QCOMPARE(process->exitCode(), 0);
    const QString error = lines(process->readAllStandardError());
    QVERIFY2(error.startsWith(u"hems-simulator: No server answers at 127.0.0.1:%1"_s.arg(port)),
             qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

void TestSimulatorProgram::replaysARecording()
{
    TestServer server;
    const Recording recording(120);
    const auto process = program({u"--port"_s, QString::number(server.serverPort()), u"--replay"_s,
                                  recording.path(), u"--speed"_s, u"max"_s, u"--time-zone"_s, u"UTC"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    const QString said = lines(process->readAllStandardOutput());
    QVERIFY2(said.startsWith(u"480 readings sent, 480 answered, 0 refused, "_s), qPrintable(said));
    QVERIFY(process->readAllStandardError().isEmpty());
    QCOMPARE(server.heard().size(), 480);
    QCOMPARE(server.heard().first().utcMs, Q_INT64_C(1'170'288'000'000)); // 2007-02-01T00:00Z
}

void TestSimulatorProgram::replaysACsvFileAgainAndAgain()
{
    TestServer server;
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"plugs.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,id,sn,watts\n1000000000,4,PLUG4,17.5\n1000000010,4,PLUG4,20\n");
    file.close();
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto process =
        program({u"--port"_s, QString::number(server.serverPort()), u"--replay"_s, file.fileName(),
                 u"--speed"_s, u"max"_s, u"--loop"_s, u"3"_s, u"--shift-to-now"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(server.heard().size(), 6);
    QCOMPARE(server.heard()[0].milliwatts, 17'500);
    for (qsizetype n = 1; n < 6; ++n)
        QCOMPARE(server.heard()[n].utcMs - server.heard()[n - 1].utcMs, 10'000);
    QVERIFY(server.heard().last().utcMs >= before - 1);
    QVERIFY(server.heard().last().utcMs <= QDateTime::currentMSecsSinceEpoch());
}

void TestSimulatorProgram::simulatesThePastAndWritesTheTruth()
{
    TestServer server;
    const QTemporaryDir dir;
    const QString truth = dir.filePath(u"truth.csv"_s);
    const auto process = program({u"--port"_s, QString::number(server.serverPort()), u"--sensors"_s, u"2"_s,
                                  u"--period"_s, u"60000"_s, u"--speed"_s, u"max"_s, u"--duration"_s,
                                  u"7200"_s, u"--from"_s, u"2026-03-01T00:00:00Z"_s, u"--truth"_s, truth});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(server.heard().size(), 2 * 120);
    QCOMPARE(server.heardFrom(1).first().utcMs,
             Q_INT64_C(1'772'323'200'000) + 37'082); // its place in the period
    QFile file(truth);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> rows = file.readAll().trimmed().split('\n');
    QCOMPARE(rows.size(), 5);
    QVERIFY2(rows[1].startsWith("2026-03-01T00:00:00Z,1,SIM0001,3562.918,"), rows[1].constData());
    QVERIFY2(rows[4].startsWith("2026-03-01T01:00:00Z,2,SIM0002,3600.000,"), rows[4].constData());
}

void TestSimulatorProgram::aScenarioHasItsOwnSpeed()
{
    TestServer server;
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"fast.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"speed": 600, "period-ms": 10000, "sensors": [{"appliance": "router"}]})");
    file.close();
    const auto process = program({u"--port"_s, QString::number(server.serverPort()), u"--scenario"_s,
                                  file.fileName(), u"--duration"_s, u"300"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(server.heard().size(), 30);
}

void TestSimulatorProgram::aReplayThatWasRefusedFails()
{
    TestServer server;
    server.setAnswer(
        [](const Heard&) { return QByteArray("{\"result\":\"off\",\"error\":\"the home is full\"}\n"); });
    const Recording recording(2);
    const auto process = program({u"--port"_s, QString::number(server.serverPort()), u"--replay"_s,
                                  recording.path(), u"--speed"_s, u"max"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 1);
    const QString error = lines(process->readAllStandardError());
    QVERIFY2(error.contains(u"refused: 8"_s) && error.contains(u"the home is full"_s), qPrintable(error));
    QVERIFY(lines(process->readAllStandardOutput()).contains(u"8 refused"_s));
}

void TestSimulatorProgram::aReplayOnASignalSaysHowFarItCame()
{
    TestServer server;
    const Recording recording(60);
    const auto process =
        program({u"--port"_s, QString::number(server.serverPort()), u"--replay"_s, recording.path()});
    QTRY_COMPARE_WITH_TIMEOUT(server.heard().size(), 4, kLimitMs);
    kill(static_cast<pid_t>(process->processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(lines(process->readAllStandardOutput()).startsWith(u"4 readings sent, "_s));
}

void TestSimulatorProgram::badLinesAreNamed()
{
    TestServer server;
    const Recording recording(3);
    QFile file(recording.path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("nonsense\n");
    file.close();
    const auto process = program({u"--port"_s, QString::number(server.serverPort()), u"--replay"_s,
                                  recording.path(), u"--speed"_s, u"max"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kLimitMs);
    QCOMPARE(process->exitCode(), 0);
    const QString error = lines(process->readAllStandardError());
    QVERIFY2(error.contains(u"understood: 1; the first is line 5"_s), qPrintable(error));
}

void TestSimulatorProgram::theWorldsFaultsExitWithOne_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::addRow("no server") << QString() << u"No server answers"_s;
    QTest::addRow("no file") << u"/no/such/file.csv"_s << u"can't be read"_s;
    QTest::addRow("another file") << QStringLiteral(HEMS_SIMULATOR_PROGRAM) << u"first line"_s;
}

void TestSimulatorProgram::theWorldsFaultsExitWithOne()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    const Recording recording(2);
    const auto process = program(
        {u"--port"_s, QString::number(freePort()), u"--replay"_s, file.isEmpty() ? recording.path() : file});
    QVERIFY(process->waitForFinished(kLimitMs));
    QCOMPARE(process->exitCode(), 1);
    const QString error = lines(process->readAllStandardError());
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY(!error.contains(u'\n'));
}

HEMS_GUILESS_TEST(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
