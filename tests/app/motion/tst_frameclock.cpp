#include "frameclock.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace std::chrono_literals;

class TestFrameClock : public QObject {
    Q_OBJECT

private slots:
    void unaskedItStandsStill();
    void framesComeAsLongAsTheyAreAskedFor();
    void aFrameAskedForInAFrameFollows();
    void dearFramesComeLessOften();
};

void TestFrameClock::unaskedItStandsStill()
{
    FrameClock clock;
    int frames = 0;
    connect(&clock, &FrameClock::frame, this, [&] { ++frames; });
    QTest::qWait(100);
    QCOMPARE(frames, 0);
    QVERIFY(!clock.isRunning());
}

void TestFrameClock::framesComeAsLongAsTheyAreAskedFor()
{
    FrameClock clock([] { return 0; });
    int frames = 0;
    connect(&clock, &FrameClock::frame, this, [&] {
        if (++frames < 5)
            clock.ask();
    });
    clock.ask();
    clock.ask(); // twice is once
    QTRY_VERIFY(frames == 5 && !clock.isRunning());
    QTest::qWait(100);
    QCOMPARE(frames, 5);
}

void TestFrameClock::aFrameAskedForInAFrameFollows()
{
    FrameClock clock([] { return 0; });
    int frames = 0;
    connect(&clock, &FrameClock::frame, this, [&] { ++frames; });
    clock.ask();
    QTRY_VERIFY(frames == 1 && !clock.isRunning());
    clock.ask();
    QVERIFY(clock.isRunning());
    QTRY_COMPARE(frames, 2);
}

void TestFrameClock::dearFramesComeLessOften()
{
    qint64 cpuUs = 0;
    FrameClock clock([&] { return cpuUs; });
    int frames = 0;
    connect(&clock, &FrameClock::frame, this, [&] {
        cpuUs += 20'000;
        if (++frames < 8)
            clock.ask();
    });
    clock.ask();
    QCOMPARE(clock.period(), FramePace::kShortest);
    QTRY_COMPARE(frames, 8);
    QCOMPARE_GT(clock.period(), 2 * FramePace::kShortest);
}

HEMS_GUILESS_TEST(TestFrameClock)
#include "tst_frameclock.moc"
