#include "crosshair.h"
#include "roomtest.h"
#include "timespans.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QRectF kRoom(0, 0, 800, 500);

/// An hour of which the first half is known, compared with another.
HistoryCanvas canvas()
{
    HistoryPicture picture;
    picture.order.nowMs = 60 * kMinute;
    for (int minute = 0; minute < 30; ++minute) {
        const TimeRange slot{minute * kMinute, (minute + 1) * kMinute};
        picture.points.append({slot, 1000, minute < 10 ? 1000.0 : 900.0, minute < 10 ? 1000.0 : 1100.0, 1});
        picture.others.append({slot, 500, 500, 500, 1});
    }
    picture.bars = {{{0, 15 * kMinute}, {900'000'000'000, 0, 15 * kMinute}, 1}};
    HistoryCanvas canvas;
    canvas.setLook({Scale{1}, QLocale(QLocale::English, QLocale::UnitedKingdom), theme::Accent});
    canvas.setPicture(picture);
    canvas.setRange({0, 60 * kMinute});
    canvas.arrange(kRoom);
    return canvas;
}

} // namespace

class TestCrosshair : public QObject {
    Q_OBJECT

private slots:
    void aMomentIsToldInWords();
    void theBoxStaysWithinThePlots();
};

void TestCrosshair::aMomentIsToldInWords()
{
    const HistoryCanvas some = canvas();
    const Crosshair crosshair(some, QTimeZone("UTC"), RowLength::QuarterHour);
    QCOMPARE(crosshair.readingAt(5 * kMinute + 1),
             (QStringList{u"1 Jan 1970, 00:05"_s, u"1,000 W"_s, u"Compared: 500 W"_s,
                          u"1 Jan 1970, 00:00 – 00:15: 0.25 kWh"_s}));
    QVERIFY(crosshair.readingAt(20 * kMinute).contains(u"900 W to 1,100 W"_s));
    QCOMPARE(crosshair.readingAt(40 * kMinute), (QStringList{u"1 Jan 1970, 00:40"_s, u"Nothing known"_s}));
}

void TestCrosshair::theBoxStaysWithinThePlots()
{
    const HistoryCanvas some = canvas();
    for (const double share : {0.01, 0.5, 0.99}) {
        QImage image(kRoom.size().toSize() + QSize(200, 0), QImage::Format_RGB32);
        image.fill(theme::CardFill);
        QPainter painter(&image);
        const QRectF plots = some.plots();
        Crosshair(some, QTimeZone("UTC"), RowLength::QuarterHour)
            .paint(painter, plots.left() + share * plots.width());
        painter.end();
        int outside = 0;
        for (int x = static_cast<int>(plots.right()) + 2; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                outside += image.pixelColor(x, y) != theme::CardFill ? 1 : 0;
        }
        QCOMPARE(outside, 0);
    }
}

HEMS_WINDOW_TEST(TestCrosshair)
#include "tst_crosshair.moc"
