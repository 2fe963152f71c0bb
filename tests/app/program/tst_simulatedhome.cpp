#include "simulatedhome.h"

#include "application.h"
#include "banner.h"
#include "controlwriter.h"
#include "historyreader.h"
#include "mainwindow.h"
#include "roomtest.h"
#include "simulatorview.h"
#include "storeopening.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// The owner's program on a data folder of its own.
struct Home {
    explicit Home(const ControlChange& before = {})
        : folder(dir.filePath(u"home"_s))
    {
        folder.claim();
        if (!before.profiles.isEmpty())
            prepare(before);
        AppOptions options;
        options.dataDir = folder.path();
        options.language = u"en"_s;
        options.server.port = 0;
        options.size = QSize(1280, 720);
        application = std::make_unique<Application>(options, folder);
        QObject::connect(application.get(), &Application::listeningOn, application.get(),
                         [this](const QString&, quint16 at) { port = at; });
        application->start();
    }

    /// What the owner has set at an earlier time.
    void prepare(ControlChange before) const
    {
        Database database;
        const bool done = openForWriting(database, folder.databaseFile(), 0).isOpen() && database.begin() &&
                          ControlWriter(database).put(before) && database.commit();
        if (!done)
            qFatal("the home's data can't be prepared");
    }

    SimulatedHome* simulated() const { return application->simulatedHome(); }
    const SensorModel* simulatedModel() const { return simulated()->application()->model(); }
    void startFromMenu() const { emit application->window()->simulatorStartAsked(); }
    void stopFromMenu() const { emit simulated()->application()->window()->simulatorStopAsked(); }

    QTemporaryDir dir;
    DataFolder folder;
    std::unique_ptr<Application> application;
    quint16 port = 0;
};

QStringList serialsIn(const QString& dataDir)
{
    HistoryReader history;
    if (!history.open(databaseFile(dataDir)).isEmpty())
        return {};
    QStringList serials;
    for (const SensorSummary& sensor : history.sensors().value_or(QList<SensorSummary>()))
        serials.append(sensor.record.sn);
    return serials;
}

/// A sensor of the owner's.
struct RealSensor {
    explicit RealSensor(quint16 port) { socket.connectToHost(u"127.0.0.1"_s, port); }

    void poll()
    {
        const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
        socket.write(R"({"type":"data","id":500,"sn":"REAL500","power":"75","state":"on","time":)" +
                     QByteArray::number(now, 'f', 3) + "}");
    }

    QTcpSocket socket;
};

} // namespace

class TestSimulatedHome : public QObject {
    Q_OBJECT

private slots:
    void theRealHomeGoesOnBehindIt();
    void neitherHomeGetsTheOthersData();
    void neitherHomeWearsTheOthersColours();
    void beginsEmptyEachTime();
    void aFolderInUseIsSaidOnTheWall();
    void anOldSimulationThatStaysIsSaidOnTheWall();
    void thePanelGoesAlong();
    void thePastDayIsCaughtUpWith();
    void theProgramEndsWhileItIsOpen();
};

void TestSimulatedHome::theRealHomeGoesOnBehindIt()
{
    Home home;
    QTRY_VERIFY(home.port != 0);
    RealSensor real(home.port);
    real.poll();
    QTRY_VERIFY(real.socket.canReadLine());
    QCOMPARE(real.socket.readLine(), "{\"result\":\"ok\"}\n"_ba);
    home.startFromMenu();
    QVERIFY(home.simulated()->isOpen());
    const MainWindow* window = home.simulated()->application()->window();
    QVERIFY(window->isVisible());
    QVERIFY(!home.application->window()->isVisible());
    QTRY_COMPARE(home.simulatedModel()->rowCount(), 12);
    QTRY_COMPARE(home.simulatedModel()->sensor(0).title(), u"Water heater"_s);
    const auto* line = window->findChild<Banner*>()->findChild<QLabel*>();
    QTRY_VERIFY(line && line->isVisible() && line->text().startsWith(u"Simulated data"_s));
    real.poll();
    QTRY_VERIFY(real.socket.canReadLine());
    QCOMPARE(real.socket.readLine(), "{\"result\":\"ok\"}\n"_ba);
    home.stopFromMenu();
    QTRY_VERIFY(!home.simulated()->isOpen());
    QVERIFY(home.application->window()->isVisible());
    QCOMPARE(home.application->model()->rowCount(), 1);
}

void TestSimulatedHome::neitherHomeGetsTheOthersData()
{
    Home home;
    QTRY_VERIFY(home.port != 0);
    home.startFromMenu();
    QTRY_COMPARE(home.simulatedModel()->rowCount(), 12);
    RealSensor real(home.port);
    real.poll();
    QTRY_VERIFY(real.socket.bytesAvailable() > 0);
    home.stopFromMenu();
    QTRY_VERIFY(!home.simulated()->isOpen());
    const QString simulated = home.simulated()->dataDir();
    home.application.reset();
    QCOMPARE(serialsIn(home.folder.path()), QStringList{u"REAL500"_s});
    const QStringList madeUp = serialsIn(simulated);
    QCOMPARE(madeUp.size(), 12);
    QVERIFY(!madeUp.contains(u"REAL500"_s));
}

void TestSimulatedHome::neitherHomeWearsTheOthersColours()
{
    const QColor usual = theme::sensorColour(3);
    SensorProfile profile;
    profile.id = 3;
    profile.colour = 0x123456;
    Home home({.profiles = {profile}});
    QTRY_COMPARE(theme::sensorColour(3), QColor(0x12, 0x34, 0x56));
    home.startFromMenu();
    QTRY_COMPARE(home.simulatedModel()->rowCount(), 12);
    QCOMPARE(theme::sensorColour(3), usual);
    home.stopFromMenu();
    QTRY_VERIFY(!home.simulated()->isOpen());
    QCOMPARE(theme::sensorColour(3), QColor(0x12, 0x34, 0x56));
}

void TestSimulatedHome::beginsEmptyEachTime()
{
    Home home;
    for (const int sensors : {5, 3}) {
        home.simulated()->open({.sensors = sensors}, u"en"_s, theme::Choice::Light, false);
        QCOMPARE(theme::look(), theme::Look::Light);
        QTRY_COMPARE(home.simulatedModel()->rowCount(), sensors);
        home.simulated()->close();
        QVERIFY(!home.simulated()->isOpen());
        QCOMPARE(theme::look(), theme::Look::Dark);
        QCOMPARE(serialsIn(home.simulated()->dataDir()).size(), sensors);
    }
}

void TestSimulatedHome::aFolderInUseIsSaidOnTheWall()
{
    Home home;
    DataFolder taken(home.simulated()->dataDir());
    QCOMPARE(taken.claim(), QString());
    const QSignalSpy failed(home.simulated(), &SimulatedHome::failed);
    home.startFromMenu();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first()[0].toString().contains(u"-simulation"_s));
    QVERIFY(!home.simulated()->isOpen());
    QVERIFY(home.application->window()->isVisible());
}

void TestSimulatedHome::anOldSimulationThatStaysIsSaidOnTheWall()
{
    Home home;
    const QString inTheWay = databaseFile(home.simulated()->dataDir());
    QVERIFY(QDir().mkpath(inTheWay + u"/held"_s));
    const QSignalSpy failed(home.simulated(), &SimulatedHome::failed);
    home.startFromMenu();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!home.simulated()->isOpen());
    QVERIFY(QDir(inTheWay).removeRecursively());
    home.startFromMenu();
    QVERIFY(home.simulated()->isOpen());
    home.simulated()->close();
}

void TestSimulatedHome::thePanelGoesAlong()
{
    Home home;
    emit home.application->window()->simulatorPanelAsked();
    auto* panel = home.application->window()->findChild<SimulatorView*>();
    QVERIFY(panel && panel->isVisible());
    emit panel->startAsked({u"breaker-trip"_s, 11, 1});
    QVERIFY(home.simulated()->isOpen());
    auto* its = home.simulated()->application()->window()->findChild<SimulatorView*>();
    QVERIFY(its && its->isVisible());
    QCOMPARE(its->choice(), (SimulatorChoice{u"breaker-trip"_s, 11, 1}));
    emit its->stopAsked();
    QTRY_VERIFY(!home.simulated()->isOpen());
}

void TestSimulatedHome::thePastDayIsCaughtUpWith()
{
    Home home;
    home.simulated()->open({.sensors = 2, .speed = 0}, u"en"_s, theme::Choice::Light, false);
    QSignalSpy progressed(home.simulated()->application()->simulator(), &SimulatorControl::progressed);
    const auto isThere = [&progressed] {
        return !progressed.isEmpty() && progressed.last()[0].toDouble() == 1;
    };
    for (const QDeadlineTimer until(280'000); !isThere() && !until.hasExpired();)
        progressed.wait(1000);
    QVERIFY(isThere());
    QTRY_COMPARE(home.simulatedModel()->reporting(), 2);
    home.simulated()->close();
    HistoryReader history;
    QCOMPARE(history.open(databaseFile(home.simulated()->dataDir())), QString());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto day =
        history.energy({now - 86'300'000, now - 10'000}, RowLength::Total, 1, QTimeZone("UTC"), now);
    QVERIFY(day && day->size() == 1);
    QCOMPARE_GE(day->first().sum.coveredMs, 86'290'000 - 60'000);
}

void TestSimulatedHome::theProgramEndsWhileItIsOpen()
{
    Home home;
    home.startFromMenu();
    QTRY_COMPARE(home.simulatedModel()->rowCount(), 12);
    home.application->close();
    QVERIFY(!home.simulated()->isOpen());
    QVERIFY(!home.application->window()->isVisible());
}

HEMS_WINDOW_TEST(TestSimulatedHome)
#include "tst_simulatedhome.moc"
