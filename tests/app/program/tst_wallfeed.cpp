#include "wallfeed.h"

#include "banner.h"
#include "barschart.h"
#include "chartcanvas.h"
#include "chip.h"
#include "powerlinechart.h"
#include "sensors.h"
#include "sensortile.h"
#include "sharecard.h"
#include "textlabel.h"
#include "tilegrid.h"
#include "toggleswitch.h"
#include "totalcard.h"
#include "totalline.h"
#include "wallview.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUtcMs = 1'780'000'200'000;

/// A wall with its feed, at a time that the test sets.
struct Rig {
    Rig()
    {
        wall.setTileArea(tiles);
        wall.resize(1280, 720);
        wall.show();
    }

    void at(qint64 laterMs)
    {
        now = {kUtcMs + laterMs, kNow + laterMs};
        feed.showFrame();
    }
    /// One sensor at a power, and everything in motion.
    void begin(qint32 milliwatts)
    {
        model.setSensors({named(1, u"Oven"_s)});
        pollSteadily(model, 1, milliwatts);
        feed.setMotion(true);
        at(0);
    }
    double bar() const { return wall.findChild<BarsChart*>()->bars().first().watts; }
    QString figureOf(SensorId id) const
    {
        for (const SensorTile::Piece& piece : tiles->tileOf(id)->pieces()) {
            if (piece.ink == SensorTile::Piece::Ink::Figure)
                return piece.text;
        }
        return {};
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const Chip* chip : wall.findChildren<Chip*>()) {
            if (chip->isVisibleTo(&wall))
                texts.append(chip->text());
        }
        return texts;
    }
    QString banner() const
    {
        const auto* banner = wall.findChild<Banner*>();
        QStringList lines;
        for (const QLabel* line : banner->findChildren<QLabel*>())
            lines.append(line->text());
        return banner->isVisibleTo(&wall) ? lines.join(u'\n') : QString();
    }
    QStringList totals() const
    {
        QStringList texts;
        for (const TextLabel* label : wall.findChild<TotalCard*>()->findChildren<TextLabel*>())
            texts.append(label->text());
        return texts;
    }
    /// How much time the line spans, ms.
    double lineSpan() const
    {
        const QChart* chart = wall.findChild<PowerLineChart*>()->chart();
        const auto* time = qobject_cast<QValueAxis*>(chart->axes(Qt::Horizontal).first());
        return time->max() - time->min();
    }

    SensorModel model;
    Moment now{kUtcMs, kNow};
    WallView wall;
    TileGrid* tiles = new TileGrid(&model);
    WallFeed feed{&model, &wall, tiles, QTimeZone("UTC"), [this] { return now; }};
};

struct PaintCounter : QObject {
    int paints = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

class TestWallFeed : public QObject {
    Q_OBJECT

private slots:
    void figuresAreGatheredFromTheModel();
    void whatIsUnknownIsADash();
    void aFailureToListenStandsAcrossTheTopUntilItEnds();
    void aFailureToRecordStandsAcrossTheTopUntilItEnds();
    void lostReadingsAreToldForAMinute();
    void whatHappenedPasses();
    void theGravestAlertComesFirst();
    void whatHappensOftenIsKeptFewTimes();
    void aRefusedSwitchGoesBackAndIsTold();
    void aYoungLineIsShort_data();
    void aYoungLineIsShort();
    void nothingIsDrawnWhereNothingChanged();
    void theTotalRollsToItsFigure();
    void framesComeWhileSomethingMovesAndThenStop();
    void withoutMotionNoFrameIsAskedFor();
    void aTouchedSwitchMoves();
    void settledAllIsWhereItBelongs();
    void whatHoldsNoLongerTellsItsAge();
    void theLineAsksForWhatWasBefore();
    void theLimitIsShown();
};

void TestWallFeed::figuresAreGatheredFromTheModel()
{
    Rig rig;
    rig.model.setSensors({named(1, u"Oven"_s), named(2, u"PC"_s), named(3, u"Silent"_s)});
    pollSteadily(rig.model, 1, 1'000'000);
    pollSteadily(rig.model, 2, 250'000);
    DayFigures today;
    today.home.drawnMicrojoules = 4'320'000'000'000; // 1.20 kWh
    today.home.coveredMs = 1'800'000;
    today.elapsedMs = 3'600'000;
    today.peakMilliwatts = 2'000'000;
    today.peakUtcMs = kUtcMs;
    rig.feed.setTally(today);
    rig.feed.setListening(u"127.0.0.1"_s, 4711);
    rig.at(0);
    const QLocale locale;
    const QStringList totals = rig.totals();
    for (const QString& text : {locale.toString(1250), u"1.20 kWh"_s, u"50 % measured"_s,
                                locale.toString(2000) + u" W"_s, locale.toString(1000) + u" W"_s, u"Oven"_s})
        QVERIFY2(totals.contains(text), qPrintable(text + u" in "_s + totals.join(u'|')));
    QVERIFY(rig.chips().contains(u"Listening on 127.0.0.1:4711"_s));
    QVERIFY(rig.chips().contains(u"2 of 3 sensors reporting"_s));
    QVERIFY(rig.banner().isEmpty());
}

void TestWallFeed::whatIsUnknownIsADash()
{
    Rig rig;
    rig.model.setSensors({named(1, u"Oven"_s)});
    rig.feed.setTally({});
    rig.at(0);
    QVERIFY(rig.totals().filter(u"0"_s).isEmpty());
    QVERIFY(rig.totals().count(u"–"_s) >= 1);
    QVERIFY(rig.chips().contains(u"Nobody is listening"_s));
}

void TestWallFeed::aFailureToListenStandsAcrossTheTopUntilItEnds()
{
    Rig rig;
    rig.feed.setListenFailure(u"Port 1 is <i>taken</i>."_s);
    rig.at(0);
    QCOMPARE(rig.banner(), u"Port 1 is <i>taken</i>."_s);
    QVERIFY(rig.chips().contains(u"Nobody is listening"_s));
    rig.at(3'600'000);
    QVERIFY(!rig.banner().isEmpty());
    rig.feed.setListening(u"127.0.0.1"_s, 1);
    rig.at(3'600'000);
    QVERIFY(rig.banner().isEmpty());
    QVERIFY(rig.chips().contains(u"Listening on 127.0.0.1:1"_s));
}

void TestWallFeed::aFailureToRecordStandsAcrossTheTopUntilItEnds()
{
    Rig rig;
    rig.feed.setStorageFailure(u"The disk is full."_s, kUtcMs);
    rig.at(120'000);
    QVERIFY2(rig.banner().contains(u"20:30"_s), qPrintable(rig.banner())); // since then, not now
    QVERIFY(rig.banner().endsWith(u"The disk is full."_s));
    rig.feed.setStorageRecovered(0);
    rig.at(130'000);
    QVERIFY(rig.banner().isEmpty());
    QCOMPARE(rig.chips().size(), 1); // only that nobody listens
}

void TestWallFeed::lostReadingsAreToldForAMinute()
{
    Rig rig;
    rig.feed.setStorageFailure(u"The disk is full."_s, kUtcMs);
    rig.feed.setStorageRecovered(250);
    rig.at(0);
    QVERIFY(!rig.chips().filter(u"250"_s).isEmpty());
    rig.at(WallFeed::kPassingMs + 1000);
    QVERIFY(rig.chips().filter(u"250"_s).isEmpty());
}

void TestWallFeed::whatHappenedPasses()
{
    Rig rig;
    rig.at(0);
    rig.feed.setClash({7, u"A"_s, u"<B>"_s, u"10.0.0.2"_s});
    rig.at(WallFeed::kPassingMs - 1000);
    const QStringList told = rig.chips().filter(u"<B>"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(u'7') && told.first().contains(u'A'));
    rig.at(WallFeed::kPassingMs + 1000);
    QVERIFY(rig.chips().filter(u"<B>"_s).isEmpty());
}

void TestWallFeed::theGravestAlertComesFirst()
{
    Rig rig;
    rig.model.setSensors({named(1, u"Oven"_s, Wanted::Off)});
    pollSteadily(rig.model, 1, 5000, 0, ReportedState::On, Wanted::Off); // a warning
    rig.feed.setComplaint(u"The switch could not be kept."_s);
    rig.at(0);
    QVERIFY(rig.chips().contains(u"The switch could not be kept."_s));
    QVERIFY(rig.chips().contains(u"+1"_s));
}

void TestWallFeed::whatHappensOftenIsKeptFewTimes()
{
    Rig rig;
    for (int i = 0; i < 1000; ++i)
        rig.feed.setClash({i, u"A"_s, u"B"_s, u"10.0.0.2"_s});
    for (int i = 0; i < 3; ++i)
        rig.feed.setComplaint(u"Again"_s);
    rig.at(0);
    QVERIFY(rig.chips().contains(u"Again"_s));
    QVERIFY(rig.chips().contains(u'+' + QString::number(WallFeed::kMostPassing - 1)));
}

void TestWallFeed::aRefusedSwitchGoesBackAndIsTold()
{
    Rig rig;
    rig.model.setSensors({named(1, u"Oven"_s)});
    pollSteadily(rig.model, 1, 1'000'000);
    rig.at(0);
    auto* toggle = rig.tiles->tileOf(1)->findChild<ToggleSwitch*>();
    QVERIFY(toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton);
    rig.at(100);
    QCOMPARE(rig.model.shownWanted(0), Wanted::Off);
    QVERIFY(!toggle->isChecked());
    rig.model.refuseWanted({1});
    rig.feed.setComplaint(u"The disk is full."_s);
    rig.at(200);
    QCOMPARE(rig.model.shownWanted(0), Wanted::On);
    QVERIFY(toggle->isChecked());
    QVERIFY(rig.chips().contains(u"The disk is full."_s));
}

void TestWallFeed::aYoungLineIsShort_data()
{
    QTest::addColumn<qint64>("knownMs");
    QTest::addColumn<qint64>("spanMs");
    const qint64 minute = 60'000;
    QTest::addRow("nothing") << qint64(-1) << TotalLine::kLeastTrailMs;
    QTest::addRow("now") << qint64(0) << TotalLine::kLeastTrailMs;
    QTest::addRow("a minute") << minute << TotalLine::kLeastTrailMs;
    QTest::addRow("seven minutes") << 7 * minute << 7 * minute;
    QTest::addRow("an hour") << 60 * minute << 15 * minute - 3000; // all but the bucket that begins
}

void TestWallFeed::aYoungLineIsShort()
{
    QFETCH(qint64, knownMs);
    QFETCH(qint64, spanMs);
    Rig rig;
    rig.model.setSensors({named(1, u"Oven"_s)});
    for (qint64 ago = knownMs; ago >= 0; ago -= 1000) {
        rig.model.applyPolls({pollOf(1, kNow - ago, 1'000'000)});
        rig.model.advance(kNow - ago, kUtcMs - ago);
    }
    rig.at(0);
    QCOMPARE(rig.lineSpan(), static_cast<double>(spanMs));
}

void TestWallFeed::nothingIsDrawnWhereNothingChanged()
{
    Rig rig;
    rig.model.setSensors({named(1, u"Oven"_s), named(2, u"PC"_s)});
    pollSteadily(rig.model, 1, 1'000'000);
    pollSteadily(rig.model, 2, 250'000);
    QVERIFY(QTest::qWaitForWindowExposed(&rig.wall));
    rig.at(0);
    QCoreApplication::processEvents();

    PaintCounter line;
    PaintCounter tile;
    rig.wall.findChild<PowerLineChart*>()->viewport()->installEventFilter(&line);
    rig.tiles->tileOf(1)->installEventFilter(&tile);
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

void TestWallFeed::theTotalRollsToItsFigure()
{
    Rig rig;
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

void TestWallFeed::framesComeWhileSomethingMovesAndThenStop()
{
    Rig rig;
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

void TestWallFeed::withoutMotionNoFrameIsAskedFor()
{
    Rig rig;
    rig.begin(1'000'000);
    rig.feed.setMotion(false);
    rig.model.applyPolls({pollOf(1, kNow + 1'000, 3'000'000)});
    rig.at(1'000);
    QVERIFY(!rig.feed.frames().isRunning());
    QVERIFY(rig.totals().contains(QLocale().toString(3'000)));
    QCOMPARE(rig.bar(), 3'000);
}

void TestWallFeed::aTouchedSwitchMoves()
{
    Rig rig;
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

void TestWallFeed::settledAllIsWhereItBelongs()
{
    Rig rig;
    rig.begin(1'000'000);
    rig.model.applyPolls({pollOf(1, kNow + 1'000, 3'000'000)});
    rig.at(1'000);
    rig.feed.settle();
    QVERIFY(rig.totals().contains(QLocale().toString(3'000)));
    QCOMPARE(rig.bar(), 3'000);
    QCOMPARE(rig.figureOf(1), QLocale().toString(3'000));
}

void TestWallFeed::whatHoldsNoLongerTellsItsAge()
{
    Rig rig;
    rig.model.setSensors({named(1, u"Oven"_s), named(2, u"PC"_s)});
    pollSteadily(rig.model, 1, 1'000'000);
    pollSteadily(rig.model, 2, 250'000);
    rig.at(0);
    for (int second = 1; second <= 3; ++second) {
        rig.model.applyPolls({pollOf(2, kNow + second * 1'000, 250'000)});
        rig.at(second * 1'000);
    }
    const auto bars = [&] { return rig.wall.findChild<BarsChart*>()->bars(); };
    QCOMPARE(bars().size(), 2);
    QCOMPARE(bars().first().age, u"3 s ago"_s);
    QCOMPARE(bars().first().watts, 1'000);
    QVERIFY(rig.totals().contains(u"250"_s)); // it counts no longer
    QCOMPARE(rig.tiles->tileOf(1)->statusText(), u"Suspended · 3 s ago"_s);
    QCOMPARE(rig.figureOf(1), QLocale().toString(1'000));
    rig.model.applyPolls({pollOf(2, kNow + 5'000, 250'000)});
    rig.at(5'000);
    QVERIFY(bars().last().isLost);
    QVERIFY(bars().last().age.startsWith(u"lost since "_s));
    QCOMPARE(rig.figureOf(1), u"–"_s);
}

void TestWallFeed::theLineAsksForWhatWasBefore()
{
    Rig rig;
    QSignalSpy asked(&rig.feed, &WallFeed::spanPastAsked);
    rig.at(0);
    QCOMPARE(asked.size(), 0); // nobody knows yet whether there is a home
    rig.begin(1'000'000);
    QCOMPARE(asked.size(), 1);
    rig.feed.setSpan(LineSpan::Hour);
    rig.at(50);
    QCOMPARE(asked.size(), 2);
    const auto order = asked.last().first().value<SpanOrder>();
    QCOMPARE(order.span, LineSpan::Hour);
    SpanPast past{order, trailFor(order.span), {}};
    past.trail.add({order.past.fromMs + 600'000, 1, 7'000, 7'000, 7'000});
    rig.feed.setSpanPast(past);
    rig.at(100);
    const auto axes = rig.wall.findChild<PowerLineChart*>()->chart()->axes(Qt::Vertical);
    QCOMPARE_GE(qobject_cast<QValueAxis*>(axes.first())->max(), 7'000);
    QCOMPARE(rig.lineSpan(), 3'600'000.0);
}

void TestWallFeed::theLimitIsShown()
{
    Rig rig;
    rig.begin(1'000'000);
    rig.feed.setLimit(1'800);
    rig.at(50);
    const auto axes = rig.wall.findChild<PowerLineChart*>()->chart()->axes(Qt::Vertical);
    QCOMPARE_GE(qobject_cast<QValueAxis*>(axes.first())->max(), 1'800);
}

QTEST_MAIN(TestWallFeed)
#include "tst_wallfeed.moc"
