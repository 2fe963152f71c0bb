#include "modelsensors.h"
#include "roomtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSensorModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsFollowTheIds();
    void newcomersComeInRuns();
    void knownSensorsAreNotAddedTwice();
    void rolesTellWhatIsKnown();
    void strangersPollsAreLeft();
    void aBatchIsOneChangeForEachRun();
    void silenceTakesThePowerAway();
    void advanceTellsOnlyWhatChanged();
    void aFigureFadesAsItsNextPollStaysAway();
    void trailsFollowThePower();
    void thePastComesBeforeTheTrails();
    void clockStepsMakeNoSilence();
    void tenThousandPolls();
    void advancingTenThousand();
};

void TestSensorModel::initTestCase()
{
    qRegisterMetaType<QList<SensorId>>();
    qRegisterMetaType<Wanted>();
}

void TestSensorModel::rowsFollowTheIds()
{
    SensorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSensors({record(7), record(2), record(5)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(2), 0);
    QCOMPARE(model.rowOf(5), 1);
    QCOMPARE(model.rowOf(7), 2);
    QCOMPARE(model.rowOf(3), -1);
    model.setSensors({record(3)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(7), -1);
}

void TestSensorModel::newcomersComeInRuns()
{
    SensorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSensors({record(10), record(20)});
    const QSignalSpy inserted(&model, &SensorModel::rowsInserted);
    model.addSensors({record(25), record(12), record(1), record(11), record(26)});
    QList<SensorId> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.sensor(row).record().id);
        QCOMPARE(model.rowOf(ids.last()), row);
    }
    QCOMPARE(ids, (QList<SensorId>{1, 10, 11, 12, 20, 25, 26}));
    QCOMPARE(inserted.count(), 3);
}

void TestSensorModel::knownSensorsAreNotAddedTwice()
{
    SensorModel model;
    model.setSensors({record(1)});
    pollEverySecond(model, 1, 100'000, 5'000);
    const QSignalSpy inserted(&model, &SensorModel::rowsInserted);
    model.addSensors({record(1)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model.totalMilliwatts(), std::optional<qint64>(5'000));
}

void TestSensorModel::rolesTellWhatIsKnown()
{
    SensorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSensors({record(4)});
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(SensorModel::IdRole).toInt(), 4);
    QCOMPARE(first.data(SensorModel::TitleRole).toString(), u"SN4"_s);
    QCOMPARE(first.data(SensorModel::PresenceRole).toInt(), int(Presence::Unheard));
    QVERIFY(!first.data(SensorModel::WattsRole).isValid());
    QVERIFY(!model.totalMilliwatts());
    QCOMPARE(model.reporting(), 0);

    pollEverySecond(model, 4, 100'000, 1'234'500);
    QCOMPARE(first.data(SensorModel::WattsRole).toDouble(), 1234.5);
    QCOMPARE(first.data(SensorModel::PresenceRole).toInt(), int(Presence::Reporting));
    QCOMPARE(first.data(SensorModel::PhaseRole).toInt(), int(SwitchPhase::On));
    QCOMPARE(first.data(SensorModel::WantedRole).toBool(), true);
    QCOMPARE(model.totalMilliwatts(), std::optional<qint64>(1'234'500));
    QCOMPARE(model.reporting(), 1);
}

void TestSensorModel::strangersPollsAreLeft()
{
    SensorModel model;
    model.setSensors({record(1)});
    const QSignalSpy changed(&model, &SensorModel::dataChanged);
    model.applyPolls({poll(2, 1000, 5)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(changed.count(), 0);
}

void TestSensorModel::aBatchIsOneChangeForEachRun()
{
    SensorModel model;
    model.setSensors({record(0), record(1), record(2), record(3), record(4), record(5)});
    const QSignalSpy changed(&model, &SensorModel::dataChanged);
    model.applyPolls({poll(4, 100, 1), poll(1, 100, 1), poll(2, 100, 1), poll(1, 200, 2), poll(5, 200, 2)});
    QCOMPARE(runsOf(changed), (Runs{{1, 2}, {4, 5}}));
}

void TestSensorModel::silenceTakesThePowerAway()
{
    SensorModel model;
    model.setSensors({record(1), record(2)});
    pollEverySecond(model, 1, 100'000, 5'000);
    pollEverySecond(model, 2, 101'500, -7'000);
    QCOMPARE(model.totalMilliwatts(), std::optional<qint64>(-2'000));
    QCOMPARE(model.reporting(), 2);
    QCOMPARE(model.silenceMs(0), 1'500);

    model.advance(102'000, 102'000);
    QCOMPARE(model.totalMilliwatts(), std::optional<qint64>(-7'000));
    QCOMPARE(model.reporting(), 1);
    QCOMPARE(model.index(0).data(SensorModel::PresenceRole).toInt(), int(Presence::Silent));

    model.advance(104'000, 104'000);
    QVERIFY(!model.totalMilliwatts());
    QCOMPARE(model.index(0).data(SensorModel::PresenceRole).toInt(), int(Presence::Lost));
    QCOMPARE(model.silenceMs(0), 4'000);

    model.applyPolls({poll(1, 104'100, 5'000)});
    QCOMPARE(model.totalMilliwatts(), std::optional<qint64>(5'000));
}

void TestSensorModel::advanceTellsOnlyWhatChanged()
{
    SensorModel model;
    model.setSensors({record(1), record(2), record(3)});
    pollEverySecond(model, 1, 100'000, 5'000);
    pollEverySecond(model, 2, 101'500, 5'000);
    const QSignalSpy changed(&model, &SensorModel::dataChanged);
    model.advance(101'550, 101'550);
    QCOMPARE(runsOf(changed), Runs{});
    model.advance(101'900, 101'900); // its figure fades
    QCOMPARE(runsOf(changed), (Runs{{0, 0}}));
    model.advance(102'000, 102'000); // silent: nothing for two polls
    model.advance(102'900, 102'900);
    QCOMPARE(runsOf(changed), (Runs{{0, 0}, {0, 0}}));
    model.advance(103'000, 103'000); // silent for another second, and the next one's figure fades
    QCOMPARE(runsOf(changed), (Runs{{0, 0}, {0, 0}, {0, 1}}));
}

void TestSensorModel::aFigureFadesAsItsNextPollStaysAway()
{
    SensorModel model;
    model.setSensors({record(1)});
    QCOMPARE(model.fading(0), 0); // nothing was said yet
    pollEverySecond(model, 1, 100'000, 5'000);
    const auto fadingAt = [&](qint64 steadyMs) {
        model.advance(steadyMs, steadyMs);
        return model.fading(0);
    };
    QCOMPARE(fadingAt(100'000), 0);
    QCOMPARE(fadingAt(101'200), 0); // no later than polls are
    QCOMPARE(fadingAt(101'500), 1);
    QCOMPARE(fadingAt(101'990), 3);
    QCOMPARE(fadingAt(102'000), SensorModel::kFaded);
    QCOMPARE(fadingAt(109'000), SensorModel::kFaded);
}

void TestSensorModel::trailsFollowThePower()
{
    SensorModel model;
    model.setSensors({record(1), record(2), record(3)});
    for (qint64 ms = 0; ms <= 20 * 60'000; ms += 1000) {
        model.applyPolls({poll(1, ms, 5'000), poll(2, ms, 2'000)});
        model.advance(ms, ms);
    }
    QCOMPARE(model.trail(0).buckets().size(), 60);
    QCOMPARE(model.trail(0).bucketMs(), 5'000);
    QCOMPARE(model.trail(0).buckets().first().meanWatts, 5.0);
    QVERIFY(model.trail(2).isEmpty());
    QCOMPARE(model.totalTrail().buckets().size(), 300);
    QCOMPARE(model.totalTrail().bucketMs(), 3'000);
    QCOMPARE(model.totalTrail().buckets().first().meanWatts, 7.0);
}

void TestSensorModel::thePastComesBeforeTheTrails()
{
    SensorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSensors({record(1), record(2)});
    pollEverySecond(model, 1, 600'000, 5000);
    RecentPast past;
    past.home.add(540'000, 70.0);
    PowerTrail trail = sensorTrail();
    trail.add(540'000, 30.0);
    past.sensors.insert(2, trail);
    past.sensors.insert(99, trail); // unknown by now
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPast(past);
    QCOMPARE(model.totalTrail().buckets().first().meanWatts, 70.0);
    QCOMPARE(model.totalTrail().buckets().last().meanWatts, 5.0);
    QCOMPARE(model.trail(1).buckets().first().meanWatts, 30.0);
    QCOMPARE(model.trail(0).buckets().size(), 1);
    QCOMPARE(runsOf(changed), (Runs{{1, 1}}));
}

void TestSensorModel::clockStepsMakeNoSilence()
{
    SensorModel model;
    model.setSensors({record(1)});
    pollEverySecond(model, 1, 100'000, 5'000);
    for (const qint64 utcMs : {qint64(86'500'000), qint64(0), qint64(2'147'483'648'000)}) {
        model.advance(100'500, utcMs);
        QCOMPARE(model.reporting(), 1);
        QCOMPARE(model.silenceMs(0), 500);
    }
}

void TestSensorModel::tenThousandPolls()
{
    SensorModel model;
    QList<SensorRecord> records;
    Polls polls;
    for (SensorId id = 0; id < 10'000; ++id) {
        records.append(record(id));
        polls.append(poll(id, 1000, id));
    }
    model.addSensors(records);
    const QSignalSpy changed(&model, &SensorModel::dataChanged);
    model.applyPolls(polls);
    QCOMPARE(runsOf(changed), (Runs{{0, 9'999}}));
    QBENCHMARK
    {
        model.applyPolls(polls);
    }
}

void TestSensorModel::advancingTenThousand()
{
    SensorModel model;
    QList<SensorRecord> records;
    Polls polls;
    for (SensorId id = 0; id < 10'000; ++id) {
        records.append(record(id));
        polls.append(poll(id, 0, id));
    }
    model.setSensors(records);
    model.applyPolls(polls);
    qint64 ms = 0;
    QBENCHMARK
    {
        ms += 250;
        model.advance(ms % 10'000, ms);
    }
}

HEMS_GUILESS_TEST(TestSensorModel)
#include "tst_sensormodel.moc"
