#include "feedrig.h"
#include "roomtest.h"
#include "toggleswitch.h"
#include "totalline.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

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
    void whatHoldsNoLongerTellsItsAge();
    void theLineAsksForWhatWasBefore();
    void theLimitIsShown();
};

void TestWallFeed::figuresAreGatheredFromTheModel()
{
    FeedRig rig;
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
    FeedRig rig;
    rig.model.setSensors({named(1, u"Oven"_s)});
    rig.feed.setTally({});
    rig.at(0);
    QVERIFY(rig.totals().filter(u"0"_s).isEmpty());
    QVERIFY(rig.totals().count(u"–"_s) >= 1);
    QVERIFY(rig.chips().contains(u"Nobody is listening"_s));
}

void TestWallFeed::aFailureToListenStandsAcrossTheTopUntilItEnds()
{
    FeedRig rig;
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
    FeedRig rig;
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
    FeedRig rig;
    rig.feed.setStorageFailure(u"The disk is full."_s, kUtcMs);
    rig.feed.setStorageRecovered(250);
    rig.at(0);
    QVERIFY(!rig.chips().filter(u"250"_s).isEmpty());
    rig.at(WallFeed::kPassingMs + 1000);
    QVERIFY(rig.chips().filter(u"250"_s).isEmpty());
}

void TestWallFeed::whatHappenedPasses()
{
    FeedRig rig;
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
    FeedRig rig;
    rig.model.setSensors({named(1, u"Oven"_s, Wanted::Off)});
    pollSteadily(rig.model, 1, 5000, 0, ReportedState::On, Wanted::Off); // a warning
    rig.feed.setComplaint(u"The switch could not be kept."_s);
    rig.at(0);
    QVERIFY(rig.chips().contains(u"The switch could not be kept."_s));
    QVERIFY(rig.chips().contains(u"+1"_s));
}

void TestWallFeed::whatHappensOftenIsKeptFewTimes()
{
    FeedRig rig;
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
    FeedRig rig;
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
    FeedRig rig;
    rig.model.setSensors({named(1, u"Oven"_s)});
    for (qint64 ago = knownMs; ago >= 0; ago -= 1000) {
        rig.model.applyPolls({pollOf(1, kNow - ago, 1'000'000)});
        rig.model.advance(kNow - ago, kUtcMs - ago);
    }
    rig.at(0);
    QCOMPARE(rig.lineSpan(), static_cast<double>(spanMs));
}

void TestWallFeed::whatHoldsNoLongerTellsItsAge()
{
    FeedRig rig;
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
    FeedRig rig;
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
    FeedRig rig;
    rig.begin(1'000'000);
    rig.feed.setLimit(1'800);
    rig.at(50);
    const auto axes = rig.wall.findChild<PowerLineChart*>()->chart()->axes(Qt::Vertical);
    QCOMPARE_GE(qobject_cast<QValueAxis*>(axes.first())->max(), 1'800);
}

HEMS_WINDOW_TEST(TestWallFeed)
#include "tst_wallfeed.moc"
