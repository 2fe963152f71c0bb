#include "holdring.h"

#include "roomtest.h"
#include "theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;

class TestHoldRing : public QObject {
    Q_OBJECT

private slots:
    void closesWhenItsTimeIsOver();
    void liesAroundTheFingerAndTakesNoClicks();
    void fillsAsTimePasses();
};

void TestHoldRing::closesWhenItsTimeIsOver()
{
    QWidget window;
    window.resize(400, 300);
    window.show();
    qint64 now = 1'000;
    const HoldRing ring(&window, {200, 150}, 2'000, [&now] { return now; });
    QSignalSpy closed(&ring, &HoldRing::closed);
    now = 2'000;
    QCOMPARE(ring.progress(), 0.5);
    QVERIFY(closed.isEmpty());
    now = 3'000;
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(ring.progress(), 1.0);
}

void TestHoldRing::liesAroundTheFingerAndTakesNoClicks()
{
    QWidget window;
    window.resize(400, 300);
    auto* button = new QWidget(&window);
    button->setGeometry(100, 100, 50, 50);
    window.show();
    const HoldRing ring(button, {10, 20}, 2'000, [] { return 0; });
    QCOMPARE_LE((ring.geometry().center() - QPoint(110, 120)).manhattanLength(), 2);
    QCOMPARE_GE(ring.width(), 96);
    QCOMPARE(window.childAt(110, 120), button);
}

void TestHoldRing::fillsAsTimePasses()
{
    for (const theme::Look look : {theme::Look::Dark, theme::Look::Light, theme::Look::HighContrast}) {
        theme::use(*qApp, look);
        QWidget window;
        window.resize(400, 300);
        window.show();
        qint64 now = 0;
        HoldRing ring(&window, {200, 150}, 2'000, [&now] { return now; });
        const auto filled = [&ring] {
            const QImage image = ring.grab().toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == QColor(theme::Accent);
            }
            return pixels;
        };
        now = 500;
        const int quarter = filled();
        now = 1'000;
        const int half = filled();
        QCOMPARE_GT(quarter, 20);
        QCOMPARE_GT(half, quarter * 3 / 2);
    }
}

HEMS_WINDOW_TEST(TestHoldRing)
#include "tst_holdring.moc"
