#include "feedrig.h"
#include "roomtest.h"
#include "toggleswitch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

struct PaintCounter : QObject {
    int paints = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

/// When the feed shows what.
class TestWallFeedPace : public QObject {
    Q_OBJECT

private slots:
    void nothingIsDrawnWhereNothingChanged();
    void theTotalRollsToItsFigure();
    void framesComeWhileSomethingMovesAndThenStop();
    void withoutMotionNoFrameIsAskedFor();
    void aTouchedSwitchMoves();
    void settledAllIsWhereItBelongs();
    void newsAfterAPauseIsShownAtOnce();
    void newsWithoutEndIsShownNowAndThen();
    void tilesFollowTheNewsWhileTheChartsMove();
    void withoutNewsTimeMovesTheWallOn();
};

void TestWallFeedPace::nothingIsDrawnWhereNothingChanged()
{
    FeedRig rig;
    rig.model.setSensors({named(1, u"Oven"_s), named(2, u"PC"_s)});
    pollSteadily(rig.model, 1, 1'000'000);
    pollSteadily(rig.model, 2, 250'000);
    QVERIFY(QTest::qWaitForWindowExposed(&rig.wall));
    PaintCounter line;
    PaintCounter tile;
    rig.wall.findChild<PowerLineChart*>()->viewport()->installEventFilter(&line);
    rig.tiles->tileOf(1)->installEventFilter(&tile);
    rig.at(0);
    QTRY_VERIFY(line.paints > 0 && tile.paints > 0);
    QTRY_VERIFY([&] { // what was asked for on the way is painted too
        line.paints = tile.paints = 0;
        QCoreApplication::processEvents();
        return line.paints + tile.paints == 0;
    }());
    for (int frame = 0; frame < 10; ++frame) {
        rig.at(frame * 50);
        rig.feed.setListening(u"127.0.0.1"_s, 4711); // another card's business
        QCoreApplication::processEvents();
    }
    QCOMPARE(line.paints, 0);
    QCOMPARE(tile.paints, 0);
    rig.model.applyPolls({pollOf(1, kNow + 600, 1'100'000)});
    rig.at(600);
    QTRY_VERIFY(line.paints > 0 && tile.paints > 0);
}

void TestWallFeedPace::theTotalRollsToItsFigure()
{
    FeedRig rig;
    rig.begin(1'000'000);
    const QLocale locale;
    QVERIFY(rig.totals().contains(locale.toString(1'000)));
    rig.model.applyPolls({pollOf(1, kNow + 1'000, 3'000'000)});
    rig.at(1'000);
    QVERIFY(rig.totals().contains(locale.toString(1'000)));
    rig.at(1'100);
    QVERIFY(!rig.totals().contains(locale.toString(1'000)) && !rig.totals().contains(locale.toString(3'000)));
    QCOMPARE_LT(rig.bar(), 3'000);
    rig.at(1'300);
    QVERIFY(rig.totals().contains(locale.toString(3'000)));
    QCOMPARE(rig.bar(), 3'000);
}

void TestWallFeedPace::framesComeWhileSomethingMovesAndThenStop()
{
    FeedRig rig;
    rig.begin(1'000'000);
    QVERIFY(!rig.feed.frames().isRunning());
    int frames = 0;
    QElapsedTimer timer;
    connect(&rig.feed.frames(), &FrameClock::frame, this, [&] {
        ++frames;
        rig.now = {kUtcMs + 1'000 + timer.elapsed(), kNow + 1'000 + timer.elapsed()};
    });
    rig.model.applyPolls({pollOf(1, kNow + 1'000, 3'000'000)});
    timer.start();
    rig.at(1'000);
    QVERIFY(rig.feed.frames().isRunning());
    QTRY_VERIFY(!rig.feed.frames().isRunning());
    // Thirty a second, of which the last finds that all has arrived.
    QCOMPARE_GE(frames, 2);
    QCOMPARE_LE(frames, 30 * (timer.elapsed() + 34) / 1'000 + 1);
    const int all = frames;
    for (int i = 0; i < 3; ++i)
        rig.at(3'000 + i * 100);
    QTest::qWait(150);
    QCOMPARE(frames, all);
}

void TestWallFeedPace::withoutMotionNoFrameIsAskedFor()
{
    FeedRig rig;
    rig.begin(1'000'000);
    rig.feed.setMotion(false);
    rig.model.applyPolls({pollOf(1, kNow + 1'000, 3'000'000)});
    rig.at(1'000);
    QVERIFY(!rig.feed.frames().isRunning());
    QVERIFY(rig.totals().contains(QLocale().toString(3'000)));
    QCOMPARE(rig.bar(), 3'000);
}

void TestWallFeedPace::aTouchedSwitchMoves()
{
    FeedRig rig;
    rig.begin(1'000'000);
    ToggleSwitch* toggle = rig.tiles->tileOf(1)->toggle();
    QCOMPARE(toggle->knob(), 1);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!toggle->isChecked());
    QVERIFY(rig.feed.frames().isRunning());
    rig.at(70);
    QVERIFY(toggle->knob() > 0 && toggle->knob() < 1);
    rig.at(200);
    QCOMPARE(toggle->knob(), 0);
}

void TestWallFeedPace::settledAllIsWhereItBelongs()
{
    FeedRig rig;
    rig.begin(1'000'000);
    rig.model.applyPolls({pollOf(1, kNow + 1'000, 3'000'000)});
    rig.at(1'000);
    rig.feed.settle();
    QVERIFY(rig.totals().contains(QLocale().toString(3'000)));
    QCOMPARE(rig.bar(), 3'000);
    QCOMPARE(rig.figureOf(1), QLocale().toString(3'000));
}

void TestWallFeedPace::newsAfterAPauseIsShownAtOnce()
{
    FeedRig rig;
    rig.begin(100'000);
    // A look at the clocks by itself may fall into the pause; not into each of them.
    bool isAtOnce = false;
    for (int round = 0; round < 100 && !isAtOnce; ++round) {
        const qint32 milliwatts = rig.figureOf(1) == u"100"_s ? 101'000 : 100'000;
        QTest::qWait(60);
        rig.model.applyPolls({pollOf(1, kNow, milliwatts)});
        QCoreApplication::processEvents();
        isAtOnce = rig.figureOf(1) == QString::number(milliwatts / 1'000);
    }
    QVERIFY(isAtOnce);
}

void TestWallFeedPace::newsWithoutEndIsShownNowAndThen()
{
    FeedRig rig;
    rig.begin(100'000);
    rig.feed.setMotion(false);
    int changes = 0;
    QElapsedTimer timer;
    timer.start();
    for (int poll = 0; timer.elapsed() < 500; ++poll) {
        const QString before = rig.figureOf(1);
        rig.model.applyPolls({pollOf(1, kNow, 100'000 + poll * 1'000)});
        QCoreApplication::processEvents();
        changes += rig.figureOf(1) == before ? 0 : 1;
    }
    QCOMPARE_GE(changes, 1);
    QCOMPARE_LE(changes, timer.elapsed() / WallFeed::kNewsPeriod.count() + 1);
}

void TestWallFeedPace::tilesFollowTheNewsWhileTheChartsMove()
{
    FeedRig rig;
    rig.model.setSensors({named(1, u"Oven"_s), named(2, u"PC"_s)});
    pollSteadily(rig.model, 1, 1'000'000);
    pollSteadily(rig.model, 2, 100'000);
    rig.feed.setMotion(true);
    rig.at(0);
    rig.model.applyPolls({pollOf(1, kNow, 3'000'000)});
    rig.at(0); // its clock stands, so this takes for ever
    QVERIFY(rig.feed.frames().isRunning());
    rig.model.applyPolls({pollOf(2, kNow, 101'000)});
    QTRY_COMPARE(rig.figureOf(2), u"101"_s);
    QVERIFY(rig.feed.frames().isRunning());
    QCOMPARE_LT(rig.bar(), 3'000);
}

void TestWallFeedPace::withoutNewsTimeMovesTheWallOn()
{
    FeedRig rig;
    rig.begin(1'000'000);
    rig.feed.setMotion(false);
    rig.at(0);
    rig.now = {kUtcMs + 60'000, kNow + 60'000}; // lost long since
    QTRY_COMPARE(rig.figureOf(1), u"–"_s);
}

HEMS_WINDOW_TEST(TestWallFeedPace)
#include "tst_wallfeedpace.moc"
