#include "historyreader.h"
#include "homehost.h"
#include "roomtest.h"
#include "wiresensor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";
const QByteArray kOff = R"({"result":"off"})";
constexpr double kSomeTime = 1'780'000'000; // in 2026
constexpr qint64 kSomeTimeMs = 1'780'000'000'000;

/// A home on any free port, with its data in a folder of its own.
struct Home {
    explicit Home(const QString& dataDir)
        : file(databaseIn(dataDir))
        , host(config(), {file, QTimeZone("UTC")})
    {
        QObject::connect(host.server(), &SensorServer::listeningOn, &host,
                         [this](const QString&, quint16 at) { port = at; });
        host.start();
    }

    static ServerConfig config()
    {
        ServerConfig config;
        config.port = 0;
        config.confirmLimit = std::chrono::minutes(10); // none is answered before it is stored
        return config;
    }
    static QString databaseIn(const QString& dir) { return dir + u"/home.sqlite"_s; }

    QString file;
    HomeHost host;
    quint16 port = 0;
};

std::optional<SensorRecord> onDisk(const QString& file, SensorId id)
{
    HistoryReader reader;
    if (!reader.open(file).isEmpty())
        return std::nullopt;
    for (const SensorSummary& sensor : reader.sensors().value_or(QList<SensorSummary>())) {
        if (sensor.record.id == id)
            return sensor.record;
    }
    return std::nullopt;
}

} // namespace

class TestHomeHost : public QObject {
    Q_OBJECT

private slots:
    void aSwitchIsOnDiskBeforeTheServerSaysIt();
    void aSwitchThatCannotBeStoredIsNotSaid();
    void aNewcomerIsAnsweredAfterItIsStored();
    void aNewcomerThatCannotBeStoredWaits();
    void stopStoresEverything();
    void namesAndNewOwnersOfANumberAreKept();
    void stoppedTwiceOrNeverStartedItEnds();
};

void TestHomeHost::aSwitchIsOnDiskBeforeTheServerSaysIt()
{
    QTemporaryDir dir;
    Home home(dir.path());
    QTRY_VERIFY(home.port != 0);
    WireSensor sensor(1, "A");
    sensor.connectTo(home.port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 5, kSomeTime), kOk);
    for (int round = 0; round < 20; ++round) {
        const Wanted wanted = round % 2 ? Wanted::On : Wanted::Off;
        const QByteArray expected = round % 2 ? kOk : kOff;
        home.host.requestWanted({1}, wanted);
        QByteArray reply;
        for (int poll = 0; poll < 100'000 && reply != expected; ++poll)
            reply = sensor.ask("on", 5, kSomeTime + round);
        QCOMPARE(reply, expected);
        QCOMPARE(onDisk(home.file, 1)->wanted, wanted);
    }
}

void TestHomeHost::aSwitchThatCannotBeStoredIsNotSaid()
{
    QTemporaryDir dir;
    Home home(dir.path());
    QTRY_VERIFY(home.port != 0);
    WireSensor sensor(1, "A");
    sensor.connectTo(home.port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 5, kSomeTime), kOk);
    Database other;
    QVERIFY(other.open(home.file, Database::Mode::ReadWrite));
    QVERIFY(QTest::qWaitFor([&other] { return other.begin(); }));
    bool refused = false;
    connect(home.host.store(), &ReadingStore::wantedFailed, this, [&refused] { refused = true; });
    home.host.requestWanted({1}, Wanted::Off);
    while (!refused)
        QCOMPARE(sensor.ask("on", 5, kSomeTime), kOk);
    other.rollback();
    QCOMPARE(sensor.ask("on", 5, kSomeTime), kOk); // it stays as it was
    QCOMPARE(onDisk(home.file, 1)->wanted, Wanted::On);
}

void TestHomeHost::aNewcomerIsAnsweredAfterItIsStored()
{
    QTemporaryDir dir;
    Home home(dir.path());
    QTRY_VERIFY(home.port != 0);
    for (int id = 1; id <= 20; ++id) {
        WireSensor sensor(id, "S" + QByteArray::number(id));
        sensor.connectTo(home.port);
        QTRY_VERIFY(sensor.isConnected());
        QVERIFY(!sensor.ask(id % 2 ? "on" : "off", 5, kSomeTime).isEmpty());
        const auto record = onDisk(home.file, id);
        QVERIFY(record);
        QCOMPARE(record->wanted, id % 2 ? Wanted::On : Wanted::Off);
    }
}

void TestHomeHost::aNewcomerThatCannotBeStoredWaits()
{
    QTemporaryDir dir;
    Home home(dir.path());
    QTRY_VERIFY(home.port != 0);
    WireSensor known(1, "A");
    known.connectTo(home.port);
    QTRY_VERIFY(known.isConnected());
    QCOMPARE(known.ask("on", 5, kSomeTime), kOk);
    Database other;
    QVERIFY(other.open(home.file, Database::Mode::ReadWrite));
    QVERIFY(QTest::qWaitFor([&other] { return other.begin(); }));
    WireSensor newcomer(2, "B");
    newcomer.connectTo(home.port);
    QTRY_VERIFY(newcomer.isConnected());
    newcomer.poll("on", 5, kSomeTime);
    for (int poll = 0; poll < 200; ++poll)
        QCOMPARE(known.ask("on", 5, kSomeTime), kOk);
    QVERIFY(!newcomer.hasReply());
    other.rollback();
    QTRY_VERIFY(newcomer.hasReply());
    QCOMPARE(newcomer.takeReply(), kOk);
    QVERIFY(onDisk(home.file, 2));
}

void TestHomeHost::stopStoresEverything()
{
    QTemporaryDir dir;
    Home home(dir.path());
    QTRY_VERIFY(home.port != 0);
    WireSensor sensor(1, "A");
    sensor.connectTo(home.port);
    QTRY_VERIFY(sensor.isConnected());
    for (int second = 0; second < 100; ++second)
        QCOMPARE(sensor.ask("on", second, kSomeTime + second), kOk);
    home.host.stop();
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    int readings = 0;
    QVERIFY(reader.readings(1, {kSomeTimeMs, kSomeTimeMs + 1'000'000}, [&readings](const Reading& reading) {
        return reading.milliwatts == 1000 * readings++;
    }));
    QCOMPARE(readings, 100);
}

void TestHomeHost::namesAndNewOwnersOfANumberAreKept()
{
    QTemporaryDir dir;
    Home home(dir.path());
    QTRY_VERIFY(home.port != 0);
    WireSensor first(1, "A");
    WireSensor second(1, "B");
    for (WireSensor* sensor : {&first, &second}) {
        sensor->connectTo(home.port);
        QTRY_VERIFY(sensor->isConnected());
    }
    QCOMPARE(first.ask("on", 5, kSomeTime), kOk);
    QVERIFY(second.ask("on", 5, kSomeTime).contains("error"));
    home.host.rename(1, u"Oven"_s);
    home.host.handOver(1, u"B"_s);
    QTRY_COMPARE(onDisk(home.file, 1)->sn, u"B"_s);
    QCOMPARE(onDisk(home.file, 1)->name, u"Oven"_s);
    QTRY_COMPARE(second.ask("on", 5, kSomeTime), kOk);
    WireSensor firstAgain(1, "A"); // its old connection ended when the number moved on
    firstAgain.connectTo(home.port);
    QTRY_VERIFY(firstAgain.isConnected());
    const QByteArray refusal = firstAgain.ask("on", 5, kSomeTime);
    QVERIFY2(refusal.contains("error"), refusal.constData());
}

void TestHomeHost::stoppedTwiceOrNeverStartedItEnds()
{
    QTemporaryDir dir;
    {
        Home home(dir.path());
        home.host.stop();
        home.host.stop();
    }
    const HomeHost never(Home::config(), {Home::databaseIn(dir.path()), QTimeZone("UTC")});
}

HEMS_GUILESS_TEST(TestHomeHost)
#include "tst_homehost.moc"
