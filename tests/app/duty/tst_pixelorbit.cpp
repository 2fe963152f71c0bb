#include "pixelorbit.h"
#include "roomtest.h"

#include <QSet>
#include <QTest>

using namespace hems;

class TestPixelOrbit : public QObject {
    Q_OBJECT

private slots:
    void beginsInTheMiddle();
    void movesOnePixelAtATimeAndNeverTooFar();
    void passesEveryPlace();
};

void TestPixelOrbit::beginsInTheMiddle()
{
    QCOMPARE(pixelorbit::offset(0), QPoint(0, 0));
}

void TestPixelOrbit::movesOnePixelAtATimeAndNeverTooFar()
{
    for (qint64 step = 0; step < 1'000; ++step) {
        const QPoint here = pixelorbit::offset(step);
        QCOMPARE((pixelorbit::offset(step + 1) - here).manhattanLength(), 1);
        QCOMPARE_LE(std::max(std::abs(here.x()), std::abs(here.y())), pixelorbit::kReach);
    }
}

void TestPixelOrbit::passesEveryPlace()
{
    QSet<std::pair<int, int>> places;
    for (qint64 step = 0; step < 160; ++step)
        places.insert({pixelorbit::offset(step).x(), pixelorbit::offset(step).y()});
    QCOMPARE(places.size(), 81);
}

HEMS_WINDOW_TEST(TestPixelOrbit)
#include "tst_pixelorbit.moc"
