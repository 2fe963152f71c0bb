#include "cardchart.h"
#include "roomtest.h"
#include "timespans.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// An hour from 12:00 on, of which the second half was measured.
HistoryPicture halfAnHour()
{
    HistoryPicture picture;
    picture.order.shown = {12 * 60 * kMinute, 13 * 60 * kMinute};
    picture.order.nowMs = picture.order.shown.toMs;
    for (qint64 ms = picture.order.shown.fromMs; ms < picture.order.shown.toMs; ms += kMinute) {
        const bool isKnown = ms >= picture.order.shown.fromMs + 30 * kMinute;
        picture.points.append({{ms, ms + kMinute}, 800, 600, 1'000, isKnown ? 1.0 : 0.0});
    }
    return picture;
}

int pixelsOf(const QImage& image, QColor colour, QRect area)
{
    int pixels = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            pixels += image.pixelColor(x, y) == colour;
    }
    return pixels;
}

} // namespace

class TestCardChart : public QObject {
    Q_OBJECT

private slots:
    void drawsWhatIsKnownWhereItBelongs();
    void tellsWhatItShows();
    void aNewChoiceForgetsTheOldPicture();
};

void TestCardChart::drawsWhatIsKnownWhereItBelongs()
{
    CardChart chart(QTimeZone::utc());
    chart.setColour(Qt::green);
    chart.resize(600, 300);
    chart.setPicture(halfAnHour());
    const QImage image = chart.grab().toImage();
    QCOMPARE_GT(pixelsOf(image, Qt::green, {320, 0, 280, 270}), 100);
    QCOMPARE(pixelsOf(image, Qt::green, {0, 0, 250, 270}), 0);
}

void TestCardChart::tellsWhatItShows()
{
    CardChart chart(QTimeZone::utc());
    QCOMPARE(chart.inWords(), u"Power: nothing is known"_s);
    chart.setPicture(halfAnHour());
    QVERIFY2(chart.inWords().contains(u"at most 1,000 W"_s), qPrintable(chart.inWords()));
    QVERIFY(chart.inWords().contains(u"12:00"_s));
}

void TestCardChart::aNewChoiceForgetsTheOldPicture()
{
    CardChart chart(QTimeZone::utc());
    chart.setColour(Qt::green);
    chart.resize(600, 300);
    chart.setPicture(halfAnHour());
    chart.clear();
    QCOMPARE(pixelsOf(chart.grab().toImage(), Qt::green, {0, 0, 600, 300}), 0);
}

HEMS_WINDOW_TEST(TestCardChart)
#include "tst_cardchart.moc"
