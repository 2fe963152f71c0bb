#include "application.h"
#include "banner.h"
#include "chip.h"
#include "connectionsview.h"
#include "database.h"
#include "mainwindow.h"
#include "powerlinechart.h"
#include "programs.h"
#include "refusalsdialog.h"
#include "roomtest.h"
#include "sensortile.h"
#include "switchalldialog.h"
#include "tilegrid.h"
#include "toggleswitch.h"
#include "wiresensor.h"

#include <QLabel>
#include <QLineSeries>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTcpServer>
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
    explicit Program(const QString& dataDir, quint16 listenPort = 0)
        : folder(dataDir)
    {
        error = folder.claim();
        AppOptions options;
        options.dataDir = dataDir;
        options.language = u"en"_s;
        options.server.port = listenPort;
        options.server.retryPeriod = std::chrono::milliseconds(50);
        options.size = QSize(1280, 720);
        application = std::make_unique<Application>(options, folder);
        QObject::connect(application.get(), &Application::listeningOn, application.get(),
                         [this](const QString&, quint16 at) { port = at; });
        application->start();
    }

    /// The texts of the header's chips.
    QStringList chips() const
    {
        QStringList texts;
        for (const Chip* chip : application->window()->findChildren<Chip*>()) {
            if (chip->isVisibleTo(application->window()))
                texts.append(chip->text());
        }
        return texts;
    }
    /// What stands across the top; empty: nothing.
    QString banner() const
    {
        const auto* banner = application->window()->findChild<Banner*>();
        const auto* line = banner->findChild<QLabel*>();
        return line && banner->isVisibleTo(application->window()) ? line->text() : QString();
    }
    /// As from the menu, agreed to; false: nothing was asked, since nothing is to be switched.
    bool switchesAll(Wanted wanted) const
    {
        emit application->window()->allSwitched(wanted);
        auto* question = application->window()->findChild<SwitchAllDialog*>();
        if (question)
            question->accept();
        return question != nullptr;
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
    void theOwnerSeesWhoIsConnected();
    void bytesBecomeATileAndALine();
    void aClickIsOnTheWireAtTheNextPoll();
    void allOffReachesEverySensorsNextPoll();
    void aSwitchedOffSensorStaysOffAfterARestart();
    void aSwitchThatCannotBeKeptGoesBackAndIsTold();
    void aRestartKeepsTheLine();
    void theOwnerDecidesWhoseANumberIs();
    void aTakenPortIsShownUntilItIsFree();
    void aTakenPortIsSaidOnce();
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
            if (std::any_of(points.begin(), points.end(),
                            [](QPointF point) { return qFuzzyCompare(point.y(), 1234.0); }))
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
    QTRY_VERIFY(program.switchesAll(Wanted::Off));
    QTRY_COMPARE(stored.size(), 1);
    for (const auto& sensor : sensors)
        QCOMPARE(sensor->ask("on", 10, now()), kOff);
    QTRY_VERIFY(program.switchesAll(Wanted::On));
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

void TestProgram::aSwitchThatCannotBeKeptGoesBackAndIsTold()
{
    QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    WireSensor sensor(1, "A");
    sensor.connectTo(program.port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 100, now()), kOk);
    QTRY_VERIFY(program.tile(1));
    auto* toggle = program.tile(1)->findChild<ToggleSwitch*>();
    Database other;
    QVERIFY(other.open(program.folder.databaseFile(), Database::Mode::ReadWrite));
    QVERIFY(QTest::qWaitFor([&other] { return other.begin(); }));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(program.application->model()->shownWanted(0), Wanted::Off);
    QTRY_COMPARE_WITH_TIMEOUT(program.application->model()->shownWanted(0), Wanted::On, 20'000);
    QTRY_VERIFY(toggle->isChecked());
    QTRY_VERIFY(!program.chips().filter(u"locked"_s).isEmpty());
    other.rollback();
    QCOMPARE(sensor.ask("on", 100, now()), kOk);
}

void TestProgram::aRestartKeepsTheLine()
{
    QTemporaryDir dir;
    const double start = now() - 300;
    {
        Program program(dir.path());
        QTRY_VERIFY(program.port != 0);
        WireSensor sensor(1, "A");
        sensor.connectTo(program.port);
        QTRY_VERIFY(sensor.isConnected());
        for (int second = 0; second < 120; ++second)
            QCOMPARE(sensor.ask("on", 800, start + second), kOk);
    }
    Program program(dir.path());
    const SensorModel* model = program.application->model();
    QTRY_VERIFY(!model->totalTrail().isEmpty());
    const PowerTrail::Bucket& first = model->totalTrail().buckets().constFirst();
    QCOMPARE_LE(qAbs(static_cast<double>(first.startUtcMs) / 1000 - start), 5.0);
    QCOMPARE(first.meanWatts, 800.0);
    QVERIFY(!model->trail(0).isEmpty());
    QVERIFY(!model->totalMilliwatts()); // nothing is known of now
}

void TestProgram::theOwnerDecidesWhoseANumberIs()
{
    QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    WireSensor first(7, "A");
    WireSensor second(7, "B");
    for (WireSensor* sensor : {&first, &second}) {
        sensor->connectTo(program.port);
        QTRY_VERIFY(sensor->isConnected());
    }
    QCOMPARE(first.ask("on", 100, now()), kOk);
    QVERIFY(second.ask("on", 100, now()).contains("error"));
    emit program.application->window()->refusalsAsked();
    auto* dialog = program.application->window()->findChild<RefusalsDialog*>();
    auto* table = dialog->findChild<QTableWidget*>();
    QTRY_COMPARE(table->rowCount(), 1);
    table->setCurrentCell(0, 0);
    emit dialog->handOverAsked(7, table->item(0, 0)->text());
    auto* box = dialog->findChild<QMessageBox*>();
    QCOMPARE(box->text(), u"Number 7 belongs to A. Give it to B? A is refused from then on."_s);
    QSignalSpy stored(program.application->host()->store(), &ReadingStore::handedOver);
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(second.ask("on", 100, now()), kOk);
    QTRY_COMPARE(program.application->model()->sensor(0).record().sn, u"B"_s);
}

void TestProgram::aTakenPortIsShownUntilItIsFree()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QTemporaryDir dir;
    Program program(dir.path(), other.serverPort());
    QTRY_VERIFY(program.banner().contains(QString::number(other.serverPort())));
    QTRY_VERIFY(program.chips().contains(u"Nobody is listening"_s));
    const quint16 port = other.serverPort();
    other.close();
    QTRY_COMPARE(program.port, port);
    QTRY_COMPARE(program.banner(), QString());
    WireSensor sensor(1, "A");
    sensor.connectTo(port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 100, now()), kOk);
}

void TestProgram::aTakenPortIsSaidOnce()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(other.serverPort());
    QTemporaryDir dir;
    QProcess hems;
    hems.start(programPath(u"hems"_s), {u"--data-dir"_s, dir.path(), u"--language"_s, u"en"_s, u"--port"_s,
                                        QString::fromLatin1(port)});
    QByteArray errors;
    const auto saidIt = [&] { return (errors += hems.readAllStandardError()).contains(port); };
    QTRY_VERIFY_WITH_TIMEOUT(saidIt(), 20'000);
    other.close();
    const QByteArray ready = "sensors listening on 127.0.0.1:" + port + '\n';
    QByteArray output;
    const auto listens = [&] { return (output += hems.readAllStandardOutput()).endsWith(ready); };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), 20'000);
    hems.terminate();
    QVERIFY(hems.waitForFinished(20'000));
    QCOMPARE(hems.exitStatus(), QProcess::NormalExit);
    QCOMPARE(hems.exitCode(), 0);
    errors += hems.readAllStandardError();
    QCOMPARE(errors.count("hems: "), 1);
}

void TestProgram::theOwnerSeesWhoIsConnected()
{
    QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    WireSensor sensor(7, "OVEN-7");
    sensor.connectTo(program.port);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 1234, now()), kOk);
    QTRY_VERIFY(program.tile(7));

    emit program.application->window()->connectionsAsked();
    const auto* view = program.application->window()->findChild<ConnectionsView*>();
    QVERIFY(view);
    const QAbstractItemModel* rows = view->findChild<QTableView*>()->model();
    QTRY_COMPARE(rows->rowCount(), 1);
    QStringList texts;
    for (int column = 0; column < rows->columnCount(); ++column)
        texts.append(rows->index(0, column).data().toString());
    const QString row = texts.join(u'|');
    QVERIFY2(row.contains(u"127.0.0.1"_s) && row.contains(u"OVEN-7"_s), qPrintable(row));
}

HEMS_WINDOW_TEST(TestProgram)
#include "tst_program.moc"
