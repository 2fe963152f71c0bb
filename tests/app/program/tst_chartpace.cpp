#include "chartpace.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestChartPace : public QObject {
    Q_OBJECT

private slots:
    void theFirstIsDue();
    void whatWaversWaitsForTheSecond();
    void whatCanBeSeenIsDueAtOnce_data();
    void whatCanBeSeenIsDueAtOnce();
    void smallStepsAddUp();
    void aResetIsDue();
    void aClockThatStepsBackIsDue();
};

void TestChartPace::theFirstIsDue()
{
    QVERIFY(ChartPace().isDue(0, std::nullopt, 0));
}

void TestChartPace::whatWaversWaitsForTheSecond()
{
    ChartPace pace;
    QVERIFY(pace.isDue(5'000, 2'000, 3));
    QVERIFY(!pace.isDue(5'050, 2'010, 3));
    QVERIFY(!pace.isDue(5'950, 1'990, 3));
    QVERIFY(pace.isDue(6'000, 2'010, 3));
    QVERIFY(!pace.isDue(6'050, 2'000, 3));
}

void TestChartPace::whatCanBeSeenIsDueAtOnce_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<std::optional<double>>("after");
    QTest::addColumn<qsizetype>("sensors");
    QTest::addColumn<bool>("isDue");
    using Watts = std::optional<double>;
    QTest::addRow("a kettle") << 300.0 << Watts(2'300) << qsizetype(3) << true;
    QTest::addRow("a lamp") << 500.0 << Watts(515) << qsizetype(3) << false;
    QTest::addRow("a quiet home's lamp") << 20.0 << Watts(45) << qsizetype(3) << true;
    QTest::addRow("unknown") << 500.0 << Watts() << qsizetype(3) << true;
    QTest::addRow("another sensor") << 500.0 << Watts(500) << qsizetype(4) << true;
    QTest::addRow("feeding in") << -500.0 << Watts(-900) << qsizetype(3) << true;
}

void TestChartPace::whatCanBeSeenIsDueAtOnce()
{
    QFETCH(double, before);
    QFETCH(std::optional<double>, after);
    QFETCH(qsizetype, sensors);
    ChartPace pace;
    QVERIFY(pace.isDue(0, before, 3));
    QTEST(pace.isDue(50, after, sensors), "isDue");
}

void TestChartPace::smallStepsAddUp()
{
    ChartPace pace;
    QVERIFY(pace.isDue(0, 500, 1));
    QVERIFY(!pace.isDue(50, 512, 1));
    QVERIFY(pace.isDue(100, 524, 1));
}

void TestChartPace::aResetIsDue()
{
    ChartPace pace;
    QVERIFY(pace.isDue(0, 500, 1));
    pace.reset();
    QVERIFY(pace.isDue(1, 500, 1));
}

void TestChartPace::aClockThatStepsBackIsDue()
{
    ChartPace pace;
    QVERIFY(pace.isDue(10'000, 500, 1));
    QVERIFY(pace.isDue(9'000, 500, 1));
}

HEMS_APPLESS_TEST(TestChartPace)
#include "tst_chartpace.moc"
