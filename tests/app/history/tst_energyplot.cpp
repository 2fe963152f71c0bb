#include "energyplot.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QRectF kPlot(50, 10, 600, 200);

HistoryBar bar(int hour, double kiloWattHours)
{
    HistoryBar bar{{hour * kHour, (hour + 1) * kHour}, {}, 1};
    bar.sum.coveredMs = kHour;
    (kiloWattHours < 0 ? bar.sum.fedInMicrojoules : bar.sum.drawnMicrojoules) =
        qRound64(qAbs(kiloWattHours) * 3.6e12);
    return bar;
}

EnergyPlot plot(const QList<HistoryBar>& bars)
{
    EnergyPlot plot;
    plot.setLook({Scale{1}, QLocale(QLocale::English), theme::Accent});
    plot.setBars(bars, {});
    plot.place(kPlot, {{0, 6 * kHour}, kPlot.left(), kPlot.width()});
    return plot;
}

} // namespace

class TestEnergyPlot : public QObject {
    Q_OBJECT

private slots:
    void barsStandAtTheirTimes();
    void feedingInHangsBelowTheLine();
    void onlySeenBarsCount();
    void stepsAreRound_data();
    void stepsAreRound();
};

void TestEnergyPlot::barsStandAtTheirTimes()
{
    const EnergyPlot two = plot({bar(0, 1), bar(1, 2)});
    const QRectF first = two.rectOf(bar(0, 1));
    const QRectF second = two.rectOf(bar(1, 2));
    QVERIFY(first.left() >= kPlot.left() && first.right() <= kPlot.left() + 100);
    QVERIFY(second.left() >= first.right());
    QCOMPARE(second.height(), 2 * first.height());
    QCOMPARE(first.bottom(), kPlot.bottom());
    QCOMPARE(two.barAt(kHour)->row.fromMs, kHour);
    QVERIFY(!two.barAt(2 * kHour));
}

void TestEnergyPlot::feedingInHangsBelowTheLine()
{
    const EnergyPlot mixed = plot({bar(0, 1), bar(1, -1)});
    QVERIFY(qAbs(mixed.rectOf(bar(0, 1)).bottom() - mixed.rectOf(bar(1, -1)).top()) < 0.001);
    QVERIFY(mixed.rectOf(bar(1, -1)).bottom() <= kPlot.bottom());
}

void TestEnergyPlot::onlySeenBarsCount()
{
    const EnergyPlot wide = plot({bar(-1, 100), bar(0, 1), bar(5, 1), bar(6, 100)});
    QCOMPARE(wide.shownBars().size(), 2);
    QVERIFY(wide.rectOf(bar(0, 1)).height() > kPlot.height() / 2);
}

void TestEnergyPlot::stepsAreRound_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<QString>("label");
    QTest::addRow("nothing") << 0.0 << u"0.005"_s;
    QTest::addRow("little") << 0.03 << u"0.01"_s;
    QTest::addRow("some") << 1.3 << u"0.5"_s;
    QTest::addRow("much") << 70.0 << u"20"_s;
    QTest::addRow("a year") << 4'000.0 << u"1,000"_s;
}

// The first line above zero, as its label says it.
void TestEnergyPlot::stepsAreRound()
{
    QFETCH(double, highest);
    QFETCH(QString, label);
    const ticks::RoundAxis axis = ticks::roundAxis(0, highest, 0.01);
    QCOMPARE(plot({bar(0, highest)}).label(axis.step), label);
    QVERIFY(axis.greatest >= highest);
    QVERIFY(axis.greatest / axis.step <= 5.001);
}

HEMS_WINDOW_TEST(TestEnergyPlot)
#include "tst_energyplot.moc"
