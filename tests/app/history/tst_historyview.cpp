#include "historyview.h"

#include "historychart.h"
#include "historysummary.h"
#include "loadlist.h"
#include "roomtest.h"
#include "textlabel.h"
#include "timespans.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kUtc("UTC");

/// A view at a time that the test sets, whose orders wait for the test's answers.
struct Rig {
    Rig()
    {
        view.setSubjects({{HistorySubject::Kind::Sensor, 7, u"Oven"_s}});
        view.resize(1280, 720);
        view.show();
    }

    HistoryOrder newest() const { return orders.last().first().value<HistoryOrder>(); }
    HistoryPicture answer(const HistoryOrder& order, double kiloWattHours) const
    {
        HistoryPicture picture;
        picture.order = order;
        picture.barLength = history::barLength(order.shown.ms());
        picture.total = {order.summed, {qRound64(kiloWattHours * 3.6e12), 0, 1}, 1};
        for (const TimeRange& row : splitRange(order.shown, picture.barLength, kUtc)) {
            picture.bars.append({row, {1'000'000'000, 0, row.ms()}, 1});
            picture.points.append({row, 500, 400, 600, 1});
        }
        return picture;
    }
    QString shownEnergy() const { return view.findChild<HistorySummary*>()->spoken(); }
    HistoryChart* chart() const { return view.findChild<HistoryChart*>(); }
    QString notice() const
    {
        return view.findChildren<TextLabel*>(Qt::FindDirectChildrenOnly).last()->text();
    }

    qint64 nowMs = *parseMoment(u"2026-11-22T13:05"_s, kUtc);
    HistoryView view{kUtc, [this] { return nowMs; }};
    QSignalSpy orders{&view, &HistoryView::pictureAsked};
    QSignalSpy reasons{&view, &HistoryView::reasonsAsked};
};

} // namespace

class TestHistoryView : public QObject {
    Q_OBJECT

private slots:
    void itAsksForTodayComparedWithYesterdaySoFar();
    void nothingIsAskedWhileItCannotBeSeen();
    void staleAnswersAreDropped();
    void whileMovingAnOlderPictureIsBetterThanNone();
    void aBarIsAskedAbout();
    void reasonsOfAnotherStretchAreDropped();
    void aLoadLeadsToItsSensor();
    void itFollowsThePresent();
    void keysMoveThroughTime();
    void aRoomIsASumAndSaysSo();
    void aFailureIsSaid();
};

void TestHistoryView::itAsksForTodayComparedWithYesterdaySoFar()
{
    Rig rig;
    const HistoryOrder order = rig.newest();
    const TimeRange today = localDay(rig.nowMs, kUtc);
    QCOMPARE(order.shown, today);
    QCOMPARE(order.summed, today);
    QCOMPARE(order.whose, Whose());
    QCOMPARE(order.compared.toMs, today.fromMs);
    QCOMPARE(order.summedAgainst, (TimeRange{today.fromMs - 24 * kHour, rig.nowMs - 24 * kHour}));
    QCOMPARE(order.columns, 800);
    rig.view.showPicture(rig.answer(order, 14.2));
    QVERIFY2(rig.shownEnergy().contains(u"14.2 kWh"_s), qPrintable(rig.shownEnergy()));
    QVERIFY(rig.chart()->accessibleDescription().contains(u"14.2 kWh"_s));
}

void TestHistoryView::nothingIsAskedWhileItCannotBeSeen()
{
    HistoryView hidden(kUtc, [] { return qint64{0}; });
    QSignalSpy orders(&hidden, &HistoryView::pictureAsked);
    hidden.setSubjects({});
    QTest::keyClick(&hidden, Qt::Key_PageUp);
    QVERIFY(orders.isEmpty());
}

void TestHistoryView::staleAnswersAreDropped()
{
    Rig rig;
    const HistoryOrder home = rig.newest();
    auto* subject = rig.view.findChild<QComboBox*>();
    subject->setCurrentIndex(1);
    emit subject->activated(1);
    const HistoryOrder oven = rig.newest();
    QCOMPARE(oven.whose, Whose(7));
    rig.view.showPicture(rig.answer(home, 14.2)); // late: another subject's
    QCOMPARE(rig.view.picture().order.number, 0U);
    rig.view.showPicture(rig.answer(oven, 1.5));
    QVERIFY(rig.shownEnergy().contains(u"1.50 kWh"_s));
    rig.view.showPicture(rig.answer(home, 14.2));
    QVERIFY(rig.shownEnergy().contains(u"1.50 kWh"_s));
}

void TestHistoryView::whileMovingAnOlderPictureIsBetterThanNone()
{
    Rig rig;
    const HistoryOrder first = rig.newest();
    emit rig.chart()->zoomAsked(0.5, rig.nowMs);
    const HistoryOrder second = rig.newest();
    QCOMPARE(second.shown.ms(), first.shown.ms() / 2);
    rig.view.showPicture(rig.answer(first, 14.2));
    QCOMPARE(rig.view.picture().order.number, first.number);
    QVERIFY(!rig.shownEnergy().contains(u"14.2"_s)); // but its figures are of another stretch
    rig.view.showPicture(rig.answer(second, 3));
    QVERIFY(rig.shownEnergy().contains(u"3.00 kWh"_s));
}

void TestHistoryView::aBarIsAskedAbout()
{
    Rig rig;
    rig.view.showPicture(rig.answer(rig.newest(), 14.2));
    QTRY_COMPARE(rig.reasons.size(), 1); // of the whole day
    const TimeRange noon{rig.newest().shown.fromMs + 12 * kHour, rig.newest().shown.fromMs + 13 * kHour};
    emit rig.chart()->barChosen(noon);
    QCOMPARE(rig.newest().summed, noon);
    rig.view.showPicture(rig.answer(rig.newest(), 1));
    QTRY_COMPARE(rig.reasons.size(), 2);
    const auto order = rig.reasons.last().first().value<ReasonsOrder>();
    QCOMPARE(order.row, noon);
    QCOMPARE(order.bases, (QList<TimeRange>{{noon.fromMs - 24 * kHour, noon.toMs - 24 * kHour}}));
    emit rig.chart()->barEntered(noon);
    QCOMPARE(rig.view.range(), noon);
}

void TestHistoryView::reasonsOfAnotherStretchAreDropped()
{
    Rig rig;
    rig.view.showPicture(rig.answer(rig.newest(), 14.2));
    QTRY_COMPARE(rig.reasons.size(), 1);
    Reasons reasons;
    reasons.order = rig.reasons.first().first().value<ReasonsOrder>();
    reasons.now = {{7, {3'600'000'000'000, 0, 1}}};
    reasons.bases = {{}};
    Reasons late = reasons;
    late.order.row = {0, 1};
    const auto* list = rig.view.findChild<LoadList*>();
    rig.view.showReasons(late);
    QCOMPARE(list->model()->rowCount(), 0);
    rig.view.showReasons(reasons);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Oven"_s);
}

void TestHistoryView::aLoadLeadsToItsSensor()
{
    Rig rig;
    emit rig.view.findChild<HistorySummary*>()->sensorChosen(7);
    QCOMPARE(rig.newest().whose, Whose(7));
    QVERIFY(rig.view.subject().title == u"Oven"_s);
    emit rig.view.findChild<HistorySummary*>()->homeAsked();
    QVERIFY(rig.view.subject().isHome());
    rig.view.setSubjects({});
    QCOMPARE(rig.newest().whose, Whose());
}

void TestHistoryView::itFollowsThePresent()
{
    Rig rig;
    const qsizetype before = rig.orders.size();
    QTest::keyClick(rig.chart(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(rig.orders.size() > before + 1, 10'000); // an hour is asked for again by itself
    QCOMPARE(rig.view.range().fromMs, rig.nowMs - rig.nowMs % kHour);
    rig.nowMs += kHour;
    QTRY_COMPARE_WITH_TIMEOUT(rig.view.range().fromMs, rig.nowMs - rig.nowMs % kHour, 10'000);
}

void TestHistoryView::keysMoveThroughTime()
{
    Rig rig;
    const TimeRange today = rig.view.range();
    QTest::keyClick(rig.chart(), Qt::Key_PageUp);
    QCOMPARE(rig.view.range().toMs, today.fromMs);
    QTest::keyClick(rig.chart(), Qt::Key_PageDown);
    QCOMPARE(rig.view.range(), today);
    QTest::keyClick(rig.chart(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(rig.view.heading(), u"2026"_s);
    QTest::keyClick(rig.chart(), Qt::Key_Backspace);
    QCOMPARE(rig.view.range(), today);
    QTest::keyClick(rig.chart(), Qt::Key_PageUp);
    QTest::keyClick(rig.chart(), Qt::Key_Home);
    QCOMPARE(rig.view.range(), today);
}

void TestHistoryView::aRoomIsASumAndSaysSo()
{
    Rig rig;
    const HistorySubject kitchen{HistorySubject::Kind::Room, 0, u"Kitchen"_s};
    const HistorySubject oven{HistorySubject::Kind::Sensor, 7, u"Oven"_s};
    rig.view.setSubjects({kitchen, oven});
    auto* subject = rig.view.findChild<QComboBox*>();
    subject->setCurrentIndex(1);
    emit subject->activated(1);
    QCOMPARE(rig.newest().whose, Whose::room(u"Kitchen"_s));
    QVERIFY2(rig.notice().startsWith(u"Kitchen is the sum of the sensors"_s), qPrintable(rig.notice()));
    rig.view.showPicture(rig.answer(rig.newest(), 3));
    QTRY_COMPARE(rig.reasons.size(), 1); // its own loads
    const auto order = rig.reasons.last().first().value<ReasonsOrder>();
    QCOMPARE(order.whose, Whose::room(u"Kitchen"_s));
    rig.view.showReasons({order, {{7, {qRound64(3.6e12), 0, 1}}}, {{}}, {}});
    QCOMPARE(rig.view.findChild<LoadList*>()->model()->rowCount(), 1);
    const int asked = static_cast<int>(rig.orders.size());
    rig.view.setSubjects({kitchen, oven}); // who is in it may have changed
    QCOMPARE(rig.orders.size(), asked + 1);
    subject->setCurrentIndex(0);
    emit subject->activated(0);
    QVERIFY(!rig.notice().contains(u"Kitchen"_s));
}

void TestHistoryView::aFailureIsSaid()
{
    Rig rig;
    QVERIFY(rig.notice().contains(u"Drag"_s));
    HistoryPicture failed;
    failed.order = rig.newest();
    failed.failure = u"The disk is <b>gone</b>."_s;
    rig.view.showPicture(failed);
    QCOMPARE(rig.notice(), failed.failure);
}

HEMS_WINDOW_TEST(TestHistoryView)
#include "tst_historyview.moc"
