#include "historychart.h"
#include "roomtest.h"
#include "timespans.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

HistoryPicture picture()
{
    HistoryPicture picture;
    picture.order.shown = {0, 24 * kHour};
    picture.order.nowMs = 48 * kHour;
    for (int hour = 0; hour < 24; ++hour) {
        const TimeRange row{hour * kHour, (hour + 1) * kHour};
        picture.points.append({row, 500, 400, 600, 1});
        picture.bars.append({row, {1'800'000'000'000, 0, kHour}, 1});
    }
    return picture;
}

/// A chart of a day of 24 bars.
struct Rig {
    Rig()
    {
        chart.resize(800, 500);
        chart.setZone(QTimeZone("UTC"));
        chart.setRange({0, 24 * kHour});
        chart.setPicture(picture());
        chart.show();
    }

    QPoint at(qint64 utcMs) const { return {qRound(chart.canvas().time().x(utcMs)), chart.height() / 2}; }
    void drag(qint64 fromMs, qint64 toMs, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&chart, Qt::LeftButton, modifiers, at(fromMs));
        QTest::mouseMove(&chart, at(toMs));
        QTest::mouseRelease(&chart, Qt::LeftButton, modifiers, at(toMs));
    }
    void turn(QPoint angle, qint64 utcMs, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at(utcMs), chart.mapToGlobal(at(utcMs)), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &event);
    }

    HistoryChart chart;
    QSignalSpy chosen{&chart, &HistoryChart::rangeChosen};
    QSignalSpy zoomed{&chart, &HistoryChart::zoomAsked};
    QSignalSpy panned{&chart, &HistoryChart::panAsked};
    QSignalSpy bars{&chart, &HistoryChart::barChosen};
    QSignalSpy entered{&chart, &HistoryChart::barEntered};
};

bool isNear(qint64 utcMs, qint64 wanted)
{
    return qAbs(utcMs - wanted) < kHour / 10;
}

} // namespace

class TestHistoryChart : public QObject {
    Q_OBJECT

private slots:
    void draggingChoosesARange();
    void draggingWithShiftMoves();
    void aClickChoosesABarAndAgainNone();
    void aDoubleClickEntersABar();
    void theWheelZoomsAroundTheMouse();
    void theWheelWithShiftMoves();
    void keysDoTheSame();
    void theOldPictureIsStretched();
    void aPictureHasATitle();
};

void TestHistoryChart::draggingChoosesARange()
{
    Rig rig;
    rig.drag(15 * kHour, 6 * kHour); // backwards too
    QCOMPARE(rig.chosen.size(), 1);
    const auto range = rig.chosen.first().first().value<TimeRange>();
    QVERIFY(isNear(range.fromMs, 6 * kHour) && isNear(range.toMs, 15 * kHour));
    QVERIFY(rig.bars.isEmpty());
}

void TestHistoryChart::draggingWithShiftMoves()
{
    Rig rig;
    rig.drag(6 * kHour, 8 * kHour, Qt::ShiftModifier);
    QVERIFY(rig.chosen.isEmpty());
    qint64 moved = 0;
    for (const QList<QVariant>& each : rig.panned)
        moved += each.first().toLongLong();
    QVERIFY(isNear(moved, -2 * kHour));
}

void TestHistoryChart::aClickChoosesABarAndAgainNone()
{
    Rig rig;
    QTest::mouseClick(&rig.chart, Qt::LeftButton, {}, rig.at(5 * kHour + kHour / 2));
    const TimeRange fifth{5 * kHour, 6 * kHour};
    QCOMPARE(rig.bars.last().first().value<TimeRange>(), fifth);
    rig.chart.select(fifth);
    QTest::mouseClick(&rig.chart, Qt::LeftButton, {}, rig.at(5 * kHour + kHour / 2));
    QCOMPARE(rig.bars.last().first().value<TimeRange>(), TimeRange());
    QVERIFY(rig.chosen.isEmpty());
}

void TestHistoryChart::aDoubleClickEntersABar()
{
    Rig rig;
    QTest::mouseDClick(&rig.chart, Qt::LeftButton, {}, rig.at(5 * kHour + kHour / 2));
    QCOMPARE(rig.entered.size(), 1);
    QCOMPARE(rig.entered.first().first().value<TimeRange>().fromMs, 5 * kHour);
}

void TestHistoryChart::theWheelZoomsAroundTheMouse()
{
    Rig rig;
    rig.turn({0, 120}, 6 * kHour);
    QCOMPARE(rig.zoomed.size(), 1);
    QVERIFY(rig.zoomed.first()[0].toDouble() < 1);
    QVERIFY(isNear(rig.zoomed.first()[1].toLongLong(), 6 * kHour));
    rig.turn({0, -120}, 6 * kHour);
    QVERIFY(qFuzzyCompare(rig.zoomed[1][0].toDouble() * rig.zoomed[0][0].toDouble(), 1.0));
}

void TestHistoryChart::theWheelWithShiftMoves()
{
    Rig rig;
    rig.turn({0, -120}, 6 * kHour, Qt::ShiftModifier);
    rig.turn({-120, 0}, 6 * kHour);
    QVERIFY(rig.zoomed.isEmpty());
    QCOMPARE(rig.panned.size(), 2);
    QVERIFY(rig.panned[0][0].toLongLong() > kHour);
    QCOMPARE(rig.panned[0][0], rig.panned[1][0]);
}

void TestHistoryChart::keysDoTheSame()
{
    Rig rig;
    QTest::keyClick(&rig.chart, Qt::Key_Left);
    QCOMPARE(rig.panned.first().first().toLongLong(), -6 * kHour);
    QTest::keyClick(&rig.chart, Qt::Key_Plus);
    QTest::keyClick(&rig.chart, Qt::Key_Minus);
    QCOMPARE(rig.zoomed.size(), 2);
    QTest::keyClick(&rig.chart, Qt::Key_Right, Qt::ControlModifier);
    const auto first = rig.bars.last().first().value<TimeRange>();
    QCOMPARE(first.fromMs, 0);
    rig.chart.select(first);
    QTest::keyClick(&rig.chart, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(rig.bars.last().first().value<TimeRange>().fromMs, kHour);
    QTest::keyClick(&rig.chart, Qt::Key_Return);
    QCOMPARE(rig.entered.size(), 1);
    QTest::keyClick(&rig.chart, Qt::Key_Escape);
    QCOMPARE(rig.bars.last().first().value<TimeRange>(), TimeRange());
    QVERIFY(!rig.chart.accessibleName().isEmpty());
}

void TestHistoryChart::theOldPictureIsStretched()
{
    Rig rig;
    const QRectF before = rig.chart.canvas().energy().rectOf(picture().bars[6]);
    rig.chart.setRange({6 * kHour, 12 * kHour});
    const QRectF after = rig.chart.canvas().energy().rectOf(picture().bars[6]);
    QVERIFY(after.width() > 3 * before.width());
    QCOMPARE(rig.chart.canvas().energy().shownBars().size(), 6);
}

void TestHistoryChart::aPictureHasATitle()
{
    Rig rig;
    const QImage image = rig.chart.image(u"Home · <b>today</b>"_s, u"12.0 kWh"_s);
    QVERIFY(image.height() > rig.chart.height());
    int lit = 0;
    for (int x = 0; x < image.width() / 2; ++x) {
        for (int y = 0; y < (image.height() - rig.chart.height()) / 2; ++y)
            lit += image.pixelColor(x, y).lightness() > 150 ? 1 : 0;
    }
    QVERIFY(lit > 50);
}

HEMS_WINDOW_TEST(TestHistoryChart)
#include "tst_historychart.moc"
