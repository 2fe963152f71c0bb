#include "powerplot.h"
#include "roomtest.h"
#include "timespans.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QRectF kPlot(50, 10, 600, 200);

/// Ten minutes of steadily 1000 W, apart from those that are unknown.
QList<HistoryPoint> points(const QList<int>& unknown = {})
{
    QList<HistoryPoint> points;
    for (int i = 0; i < 10; ++i) {
        HistoryPoint point{{i * kMinute, (i + 1) * kMinute}, 1000, 900, 1500, 1};
        if (unknown.contains(i))
            point = {point.slot, 0, 0, 0, 0};
        points.append(point);
    }
    return points;
}

PowerPlot plot(const QList<HistoryPoint>& points, qint64 nowMs = 10 * kMinute)
{
    PowerPlot plot;
    plot.setLook({Scale{1}, QLocale(QLocale::English), theme::Accent});
    plot.setPoints(points, {}, nowMs);
    plot.place(kPlot, {{0, 10 * kMinute}, kPlot.left(), kPlot.width()});
    return plot;
}

QImage painted(const PowerPlot& plot)
{
    QImage image(700, 230, QImage::Format_RGB32);
    image.fill(theme::CardFill);
    QPainter painter(&image);
    plot.paint(painter);
    return image;
}

/// How many pixels of a column have not the card's colour.
int inked(const QImage& image, int x)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixelColor(x, y) == theme::CardFill ? 0 : 1;
    return count;
}

} // namespace

class TestPowerPlot : public QObject {
    Q_OBJECT

private slots:
    void theAxisHoldsWhatIsSeen();
    void aGapIsShadedAndNotBridged();
    void whatLiesAheadIsNotShaded();
    void aMomentIsFound();
    void labelsAreShort();
};

void TestPowerPlot::theAxisHoldsWhatIsSeen()
{
    const PowerPlot whole = plot(points());
    QVERIFY(whole.y(1500) >= kPlot.top());
    QCOMPARE(whole.y(0), kPlot.bottom());
    QVERIFY(!whole.isEmpty());
    QVERIFY(plot({}).isEmpty());
    QVERIFY(plot(points({0, 1, 2, 3, 4, 5, 6, 7, 8, 9})).isEmpty());
}

void TestPowerPlot::aGapIsShadedAndNotBridged()
{
    const QImage gap = painted(plot(points({5})));
    const int inGap = static_cast<int>(kPlot.left() + kPlot.width() * 0.55);
    const int beside = static_cast<int>(kPlot.left() + kPlot.width() * 0.25);
    QVERIFY(inked(gap, inGap) > 190); // from top to bottom
    const int lineY = static_cast<int>(plot(points()).y(1000));
    QVERIFY(gap.pixelColor(beside, lineY).blue() > 150);
    QVERIFY(gap.pixelColor(inGap, lineY).blue() < 120);
}

void TestPowerPlot::whatLiesAheadIsNotShaded()
{
    const QImage ahead = painted(plot(points({5, 6, 7, 8, 9}), 5 * kMinute));
    QVERIFY(inked(ahead, static_cast<int>(kPlot.left() + kPlot.width() * 0.8)) < 12); // the grid's lines
}

void TestPowerPlot::aMomentIsFound()
{
    const PowerPlot some = plot(points({5}));
    QCOMPARE(some.at(0)->slot.fromMs, 0);
    QCOMPARE(some.at(kMinute)->slot.fromMs, kMinute);
    QCOMPARE(some.at(10 * kMinute - 1)->slot.fromMs, 9 * kMinute);
    QVERIFY(!some.at(5 * kMinute + 1)); // unknown
    QVERIFY(!some.at(-1));
    QVERIFY(!some.at(10 * kMinute));
    QVERIFY(!some.otherAt(0));
}

void TestPowerPlot::labelsAreShort()
{
    const PowerPlot some = plot(points());
    QCOMPARE(some.label(0), u"0"_s);
    QCOMPARE(some.label(1000), u"1.0 kW"_s);
    QVERIFY(some.labelWidth() > 10);
}

HEMS_WINDOW_TEST(TestPowerPlot)
#include "tst_powerplot.moc"
