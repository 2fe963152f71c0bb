#include "application.h"
#include "mainwindow.h"
#include "powerlinechart.h"
#include "sensortile.h"
#include "tilegrid.h"
#include "toggleswitch.h"
#include "wiresensor.h"

#include <QLineSeries>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";
const QByteArray kOff = R"({"result":"off"})";

double now()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

/// The whole desktop program on a data folder of its own and any free port.
struct Program {
    explicit Program(const QString& dataDir)
        : folder(dataDir)
    {
        error = folder.claim();
        AppOptions options;
        options.dataDir = dataDir;
        options.language = u"en"_s;
        options.server.port = 0;
        options.size = QSize(1280, 720);
        application = std::make_unique<Application>(options, folder);
        QObject::connect(application.get(), &Application::listeningOn, application.get(),
                         [this](const QString&, quint16 at) { port = at; });
        application->start();
    }

    SensorTile* tile(SensorId id) const { return application->window()->findChild<TileGrid*>()->tileOf(id); }

    DataFolder folder;
    QString error;
    std::unique_ptr<Application> application;
    quint16 port = 0;
};

} // namespace

/// The two flows through the whole program, over real sockets.
class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void bytesBecomeATileAndALine();
    void aClickIsOnTheWireAtTheNextPoll();
    void allOffReachesEverySensorsNextPoll();
    void aSwitchedOffSensorStaysOffAfterARestart();
};

void TestProgram::bytesBecomeATileAndALine()
{
    QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    WireSensor sensor(7, "OVEN-7");
    sensor.connectTo(program.port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 1234, now()), kOk);
    QTRY_VERIFY(program.tile(7));
    const SensorModel* model = program.application->model();
    QTRY_COMPARE(model->totalMilliwatts(), std::optional<qint64>(1'234'000));
    QCOMPARE(model->index(0).data(SensorModel::TitleRole).toString(), u"OVEN-7"_s);

    auto* chart = program.application->window()->findChild<PowerLineChart*>();
    QVERIFY(chart);
    const auto drawn = [chart] {
        for (const QAbstractSeries* series : chart->chart()->series()) {
            const auto* line = qobject_cast<const QLineSeries*>(series);
            const QList<QPointF> points = line ? line->points() : QList<QPointF>();
            if (std::any_of(points.begin(), points.end(), [](QPointF point) { return qFuzzyCompare(point.y(), 1234.0); }))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(drawn());
}

void TestProgram::aClickIsOnTheWireAtTheNextPoll()
{
    QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    WireSensor sensor(1, "A");
    sensor.connectTo(program.port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 100, now()), kOk);
    QTRY_VERIFY(program.tile(1));
    QSignalSpy stored(program.application->host()->store(), &ReadingStore::wantedStored);

    QTest::mouseClick(program.tile(1)->findChild<ToggleSwitch*>(), Qt::LeftButton);
    QCOMPARE(program.application->model()->shownWanted(0), Wanted::Off);
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(sensor.ask("on", 100, now()), kOff);
    const auto status = [&program] { return program.application->model()->sensor(0).switchStatus(); };
    QTRY_COMPARE(status(), (SwitchStatus{SwitchPhase::GoingOff, 0}));
    QCOMPARE(sensor.ask("suspend", 0, now()), kOff);
    QTRY_COMPARE(status(), (SwitchStatus{SwitchPhase::GoingOff, 1}));
    QCOMPARE(sensor.ask("off", 0, now()), kOff);
    QTRY_COMPARE(status(), (SwitchStatus{SwitchPhase::Off, 0}));
}

void TestProgram::allOffReachesEverySensorsNextPoll()
{
    QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    std::vector<std::unique_ptr<WireSensor>> sensors;
    for (int id = 1; id <= 20; ++id) {
        sensors.push_back(std::make_unique<WireSensor>(id, "S" + QByteArray::number(id)));
        sensors.back()->connectTo(program.port);
    }
    for (const auto& sensor : sensors) {
        QTRY_VERIFY(sensor->isConnected());
        QCOMPARE(sensor->ask("on", 10, now()), kOk);
    }
    QTRY_COMPARE(program.application->model()->rowCount(), 20);
    QSignalSpy stored(program.application->host()->store(), &ReadingStore::wantedStored);
    emit program.application->window()->allSwitched(Wanted::Off);
    QTRY_COMPARE(stored.size(), 1);
    for (const auto& sensor : sensors)
        QCOMPARE(sensor->ask("on", 10, now()), kOff);
    emit program.application->window()->allSwitched(Wanted::On);
    QTRY_COMPARE(stored.size(), 2);
    for (const auto& sensor : sensors)
        QCOMPARE(sensor->ask("suspend", 0, now()), kOk);
}

void TestProgram::aSwitchedOffSensorStaysOffAfterARestart()
{
    QTemporaryDir dir;
    for (const QByteArray& expected : {kOk, kOff}) {
        Program program(dir.path());
        QVERIFY2(program.error.isEmpty(), qPrintable(program.error));
        QTRY_VERIFY(program.port != 0);
        WireSensor sensor(1, "A");
        sensor.connectTo(program.port);
        QTRY_VERIFY(sensor.isConnected());
        QCOMPARE(sensor.ask("on", 100, now()), expected);
        QTRY_VERIFY(program.tile(1));
        QSignalSpy stored(program.application->host()->store(), &ReadingStore::wantedStored);
        if (expected == kOk) {
            QTest::mouseClick(program.tile(1)->findChild<ToggleSwitch*>(), Qt::LeftButton);
            QTRY_COMPARE(stored.size(), 1);
        }
    }
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
