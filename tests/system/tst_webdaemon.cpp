#include "programs.h"
#include "roomtest.h"
#include "webclient.h"
#include "wiresensor.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace hems;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";
const QByteArray kOff = R"({"result":"off"})";
const QStringList kAnyPort{u"--web"_s, u"127.0.0.1:0"_s};

QString codeFile(const QTemporaryDir& dir)
{
    return dir.filePath(u"access-code"_s);
}

QByteArray codeIn(const QTemporaryDir& dir)
{
    QFile file(codeFile(dir));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QByteArray bearer(const QTemporaryDir& dir)
{
    return "Authorization: Bearer " + codeIn(dir) + "\r\n";
}

bool isForItsOwnerAlone(const QString& file)
{
    // What Qt calls the user's is the same bits once more.
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
    return QFile::exists(file) && !(QFile::permissions(file) & others);
}

/// A sample of the metrics, −1 where there is none.
double sample(const QByteArray& metrics, const QByteArray& name)
{
    for (const QByteArray& line : metrics.split('\n')) {
        if (line.startsWith(name + '{') || line.startsWith(name + ' '))
            return line.mid(line.lastIndexOf(' ') + 1).toDouble();
    }
    return -1;
}

/// How many readings of sensor 1 in the last two hours say that it drew nothing.
qsizetype zerosIn(const QString& dataDir)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ProgramOutcome outcome =
        runProgram(u"hemsd"_s, {u"readings"_s, u"--data-dir"_s, dataDir, u"--sensor"_s, u"1"_s, u"--from"_s,
                                now.addSecs(-7'200).toString(Qt::ISODate), u"--to"_s,
                                now.addSecs(60).toString(Qt::ISODate), u"--format"_s, u"csv"_s});
    return outcome.output.count(",on,0\n");
}

double secondsNow()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1'000;
}

} // namespace

/// hemsd's web page as its users meet it: a process that is started, asked, killed and started again.
class TestWebDaemon : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhereItsPageIs();
    void offThereIsNone();
    void withATakenPortTheSensorsAreServedAllTheSame();
    void anAddressThatIsNoneIsSaid();
    void theCodeIsMadeOnceForItsOwnerAlone();
    void aCodeThatCanNotBeReadIsSaidAndTheHomeShown();
    void aLoginOutlivesAKill();
    void whatWasWantedOutlivesAKill();
    void energyCountersNeverGoDown();
    void promtoolFindsNothing();
};

void TestWebDaemon::itSaysWhereItsPageIs()
{
    QTemporaryDir dir;
    DaemonProcess daemon(dir.path(), kAnyPort);
    const quint16 port = daemon.waitForWebPort();
    QVERIFY(port != 0);
    QVERIFY(daemon.waitForPort() != 0);
    QVERIFY(daemon.printed().contains("web listening on http://127.0.0.1:" + QByteArray::number(port)));
    WebClient client(port);
    QTRY_COMPARE(client.get("/api/v1/health").json()[u"status"], u"ok"_s);
    const WebClient::Answer page = client.get("/");
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<html"));
    QCOMPARE(daemon.terminate(), 0);
    QCOMPARE(daemon.complaints(), QByteArray());
}

void TestWebDaemon::offThereIsNone()
{
    QTemporaryDir dir;
    DaemonProcess daemon(dir.path(), {u"--web"_s, u"off"_s});
    QVERIFY(daemon.waitForPort() != 0);
    QCOMPARE(daemon.terminate(), 0);
    QCOMPARE(daemon.printed().size(), 1);
    QVERIFY(daemon.printed().first().startsWith("sensors listening on "));
    QVERIFY(!QFile::exists(codeFile(dir)));
}

void TestWebDaemon::withATakenPortTheSensorsAreServedAllTheSame()
{
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost));
    const quint16 taken = other->serverPort();
    QTemporaryDir dir;
    DaemonProcess daemon(dir.path(), {u"--web"_s, u"127.0.0.1:%1"_s.arg(taken)});
    const quint16 port = daemon.waitForPort();
    QVERIFY(port != 0);
    WireSensor sensor(1, "OVEN");
    sensor.connectTo(port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 100, secondsNow()), kOk);
    QTRY_VERIFY(daemon.complaints().contains('\n'));
    QCOMPARE(daemon.complaints().count('\n'), 1);
    QVERIFY2(daemon.complaints().contains(QByteArray::number(taken)), daemon.complaints().constData());
    QVERIFY(daemon.complaints().startsWith("hemsd: The web page can't be opened"));
    // It is tried again, without another word, until it can be had.
    other.reset();
    QCOMPARE(daemon.waitForWebPort(), taken);
    QCOMPARE(WebClient(taken).get("/api/v1/sensors/1").status, 200);
    QCOMPARE(daemon.complaints().count('\n'), 1);
    QCOMPARE(sensor.ask("on", 100, secondsNow()), kOk);
}

void TestWebDaemon::anAddressThatIsNoneIsSaid()
{
    for (const QString& at :
         {u"kitchen"_s, u"127.0.0.1:x"_s, u"70000"_s, u""_s, u"[::1"_s, u"1.2.3.4.5:80"_s}) {
        QTemporaryDir dir;
        const ProgramOutcome outcome =
            runProgram(u"hemsd"_s, {u"--data-dir"_s, dir.path(), u"--port"_s, u"0"_s, u"--web"_s, at});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.startsWith("hemsd: --web takes"), outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
    }
}

void TestWebDaemon::theCodeIsMadeOnceForItsOwnerAlone()
{
    QTemporaryDir dir;
    QByteArray code;
    {
        // However open the files are that this user makes otherwise.
        const QString command = u"umask 0; exec \"$0\" --port 0 --web 127.0.0.1:0 --data-dir \"$1\""_s;
        DaemonProcess daemon({u"sh"_s, u"-c"_s, command, programPath(u"hemsd"_s), dir.path()});
        const quint16 port = daemon.waitForWebPort();
        QVERIFY(port != 0);
        QVERIFY(isForItsOwnerAlone(codeFile(dir)));
        code = codeIn(dir);
        QCOMPARE(code.size(), 19);
        QVERIFY(!daemon.printed().join().contains(code));
        WebClient client(port);
        QCOMPARE(client.get("/api/v1/session", bearer(dir)).json()[u"may_switch"], true);
        QCOMPARE(daemon.terminate(), 0);
        QVERIFY(!daemon.complaints().contains(code));
    }
    DaemonProcess daemon(dir.path(), kAnyPort);
    WebClient client(daemon.waitForWebPort());
    QCOMPARE(client.get("/api/v1/session", bearer(dir)).json()[u"may_switch"], true);
    QCOMPARE(codeIn(dir), code);
    QVERIFY(isForItsOwnerAlone(codeFile(dir)));
}

void TestWebDaemon::aCodeThatCanNotBeReadIsSaidAndTheHomeShown()
{
    QTemporaryDir dir;
    QVERIFY(QFile::link(u"nowhere"_s, codeFile(dir)));
    DaemonProcess daemon(dir.path(), kAnyPort);
    WebClient client(daemon.waitForWebPort());
    QVERIFY(daemon.waitForPort() != 0);
    QTRY_VERIFY(daemon.complaints().contains("access-code"));
    QCOMPARE(client.get("/api/v1/home").status, 200);
    QCOMPARE(client.ask("PUT", "/api/v1/sensors/wanted", R"({"wanted":"off"})").status, 401);
    for (const QByteArray& guess : {QByteArray(), QByteArray("nowhere"), QByteArray("                ")})
        QCOMPARE(client.ask("POST", "/api/v1/login", R"({"code":")" + guess + R"("})").status, 401);
    QCOMPARE(daemon.complaints().count('\n'), 1);
}

void TestWebDaemon::aLoginOutlivesAKill()
{
    QTemporaryDir dir;
    QByteArray cookie;
    {
        DaemonProcess daemon(dir.path(), kAnyPort);
        WebClient client(daemon.waitForWebPort());
        const WebClient::Answer in =
            client.ask("POST", "/api/v1/login", R"({"code":")" + codeIn(dir) + R"("})");
        QCOMPARE(in.status, 204);
        cookie = "Cookie: " + in.headers.value("set-cookie").split(';').first() + "\r\n";
        daemon.kill();
    }
    QVERIFY(isForItsOwnerAlone(dir.filePath(u"web-sessions"_s)));
    DaemonProcess daemon(dir.path(), kAnyPort);
    WebClient client(daemon.waitForWebPort());
    QCOMPARE(client.get("/api/v1/session", cookie).json()[u"may_switch"], true);
}

void TestWebDaemon::whatWasWantedOutlivesAKill()
{
    QTemporaryDir dir;
    const double start = secondsNow();
    for (int round = 0; round < 4; ++round) {
        const bool isOff = round % 2 == 0;
        {
            DaemonProcess daemon(dir.path(), kAnyPort);
            WebClient client(daemon.waitForWebPort());
            WireSensor sensor(5, "LAMP");
            sensor.connectTo(daemon.waitForPort());
            QTRY_VERIFY(sensor.isConnected());
            QCOMPARE(sensor.ask("on", 60, start + round), isOff ? kOk : kOff);
            QTRY_COMPARE(client.get("/api/v1/sensors/5").status, 200);
            const WebClient::Answer put =
                client.ask("PUT", "/api/v1/sensors/5/wanted",
                           isOff ? R"({"wanted":"off"})" : R"({"wanted":"on"})", bearer(dir));
            daemon.kill();
            QCOMPARE(put.status, 200);
        }
        DaemonProcess daemon(dir.path(), kAnyPort);
        WebClient client(daemon.waitForWebPort());
        WireSensor sensor(5, "LAMP");
        sensor.connectTo(daemon.waitForPort());
        QTRY_VERIFY(sensor.isConnected());
        QCOMPARE(sensor.ask("on", 60, start + round), isOff ? kOff : kOk); // its very first answer
        QTRY_COMPARE(client.get("/api/v1/sensors/5").json()[u"wanted"], isOff ? u"off"_s : u"on"_s);
        daemon.kill();
    }
}

// Killed while readings are on their way to the disk, and when they are on it. A gateway delivers an hour's
// readings, old enough to be counted at once; at the end of each round one comes late and says less.
void TestWebDaemon::energyCountersNeverGoDown()
{
    QTemporaryDir dir;
    const QByteArray counter = "hems_sensor_energy_drawn_joules_total";
    double second = secondsNow() - 3'600;
    double told = 0;
    double increases = 0;
    for (int round = 0; round < 6; ++round) {
        DaemonProcess daemon(dir.path(), kAnyPort);
        WebClient client(daemon.waitForWebPort());
        WireSensor sensor(1, "OVEN");
        sensor.connectTo(daemon.waitForPort());
        QTRY_VERIFY(sensor.isConnected());
        bool wentDown = false;
        const auto counts = [&] {
            const double now = sample(client.get("/metrics").body, counter);
            if (now < 0) // before the home's data are open
                return told == 0;
            const bool isNoLess = now >= told;
            wentDown = wentDown || !isNoLess;
            increases += now > told ? 1 : 0;
            told = std::max(told, now);
            return isNoLess;
        };
        if (round > 0) {
            QTRY_VERIFY(sample(client.get("/metrics").body, counter) >= 0);
            QVERIFY(counts());
        }
        for (int poll = 0; poll < 100; ++poll, ++second) {
            QCOMPARE(sensor.ask("on", 1'000, second), kOk);
            if (poll % 10 == 0)
                QVERIFY(counts());
        }
        const double before = told;
        QTRY_VERIFY(counts() && told > before);            // the last of them, once they are stored
        QCOMPARE(sensor.ask("on", 0, second - 50.5), kOk); // less than was counted for that second
        if (round % 2)
            QTRY_VERIFY_WITH_TIMEOUT(zerosIn(dir.path()) > round / 2, 20'000); // it is on the disk
        for (int look = 0; look < 5; ++look)
            QVERIFY(counts());
        QVERIFY(!wentDown);
        daemon.kill();
    }
    QVERIFY(increases >= 6);
    QVERIFY(told > 6 * 90 * 1'000);
}

void TestWebDaemon::promtoolFindsNothing()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    QVERIFY2(!promtool.isEmpty(), "install the package prometheus");
    QTemporaryDir dir;
    DaemonProcess daemon(dir.path(), kAnyPort);
    WebClient client(daemon.waitForWebPort());
    WireSensor oven(1, R"(A\"\\B{c=\"d\"})"); // A"\B{c="d"}
    WireSensor panels(2, "PANELS");
    for (WireSensor* const each : {&oven, &panels}) {
        each->connectTo(daemon.waitForPort());
        QTRY_VERIFY(each->isConnected());
    }
    QVERIFY(!oven.ask("on", 1'500.25, secondsNow()).isEmpty());
    for (int second = 600; second > 590; --second)
        QVERIFY(!panels.ask("on", -700, secondsNow() - second).isEmpty());
    QVERIFY(!panels.ask("on", 1e9, secondsNow()).isEmpty()); // refused, and counted
    QByteArray metrics;
    QTRY_VERIFY((metrics = client.get("/metrics").body,
                 metrics.contains("hems_sensor_energy_fed_in_joules_total{sensor=\"2\"") &&
                     metrics.contains("hems_refusals_total{")));
    QProcess check;
    check.start(promtool, {u"check"_s, u"metrics"_s});
    QVERIFY(check.waitForStarted());
    check.write(metrics);
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAllStandardError() + check.readAllStandardOutput();
    QVERIFY2(check.exitCode() == 0 && said.isEmpty(), said.constData());
}

HEMS_GUILESS_TEST(TestWebDaemon)
#include "tst_webdaemon.moc"
