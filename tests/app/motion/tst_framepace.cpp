#include "framepace.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace std::chrono_literals;

class TestFramePace : public QObject {
    Q_OBJECT

private slots:
    void cheapFramesComeThirtyTimesASecond();
    void dearFramesKeepToTheirShare_data();
    void dearFramesKeepToTheirShare();
    void aSingleDearFrameIsForgiven();
    void itNeverStandsStill();
    void cheapAgainItIsQuickAgain();
};

void TestFramePace::cheapFramesComeThirtyTimesASecond()
{
    FramePace pace;
    QCOMPARE(pace.period(), FramePace::kShortest);
    for (int i = 0; i < 100; ++i)
        pace.spent(1'000);
    QCOMPARE(pace.period(), FramePace::kShortest);
    QCOMPARE_LE(1'000ms / FramePace::kShortest, 30);
}

void TestFramePace::dearFramesKeepToTheirShare_data()
{
    QTest::addColumn<qint64>("cpuUs");
    for (const qint64 cpuUs : {4'000, 8'000, 16'000})
        QTest::addRow("%lld us", cpuUs) << cpuUs;
}

void TestFramePace::dearFramesKeepToTheirShare()
{
    QFETCH(qint64, cpuUs);
    FramePace pace;
    for (int i = 0; i < 100; ++i)
        pace.spent(cpuUs);
    const double share = static_cast<double>(cpuUs) / 1'000 / static_cast<double>(pace.period().count());
    QVERIFY2(share > 0.85 * FramePace::kShare && share < 1.05 * FramePace::kShare,
             qPrintable(QString::number(share)));
}

void TestFramePace::aSingleDearFrameIsForgiven()
{
    FramePace pace;
    for (int i = 0; i < 20; ++i)
        pace.spent(1'000);
    pace.spent(10'000);
    QCOMPARE(pace.period(), FramePace::kShortest);
}

void TestFramePace::itNeverStandsStill()
{
    FramePace pace;
    for (int i = 0; i < 100; ++i)
        pace.spent(10'000'000);
    QCOMPARE(pace.period(), FramePace::kLongest);
}

void TestFramePace::cheapAgainItIsQuickAgain()
{
    FramePace pace;
    for (int i = 0; i < 100; ++i)
        pace.spent(20'000);
    for (int i = 0; i < 30; ++i)
        pace.spent(500);
    QCOMPARE(pace.period(), FramePace::kShortest);
}

HEMS_APPLESS_TEST(TestFramePace)
#include "tst_framepace.moc"
