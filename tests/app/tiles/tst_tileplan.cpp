#include "roomtest.h"
#include "tileplan.h"

#include <QTest>

using namespace hems;

class TestTilePlan : public QObject {
    Q_OBJECT

private slots:
    void twelveStandAsDesigned();
    void oneIsNoGiant();
    void noneNeedNothing();
    void manyGoOnPages();
    void everyTileHasItsPlace_data();
    void everyTileHasItsPlace();
};

void TestTilePlan::twelveStandAsDesigned()
{
    for (const double unit : {2.0 / 3, 1.0, 2.0}) {
        const TilePlan plan = planTiles((QSizeF(1432, 488) * unit).toSize(), unit, 12);
        QCOMPARE(plan.columns, 6);
        QCOMPARE(plan.rows, 2);
        QCOMPARE(plan.pages, 1);
        QVERIFY(qAbs(plan.contentUnit - unit) < 0.01);
    }
}

void TestTilePlan::oneIsNoGiant()
{
    const TilePlan plan = planTiles({1432, 488}, 1, 1);
    QCOMPARE(plan.perPage(), 1);
    QCOMPARE_LE(plan.tile.width(), 420);
    QCOMPARE_LE(plan.tile.height(), 300);
}

void TestTilePlan::noneNeedNothing()
{
    QCOMPARE(planTiles({1432, 488}, 1, 0).pages, 0);
    QCOMPARE(planTiles({0, 488}, 1, 12).pages, 0);
}

void TestTilePlan::manyGoOnPages()
{
    const TilePlan plan = planTiles({1432, 488}, 1, 200);
    QCOMPARE_GT(plan.pages, 1);
    QCOMPARE_GE(plan.pages * plan.perPage(), 200);
    QCOMPARE_LT((plan.pages - 1) * plan.perPage(), 200);
    QCOMPARE_GT(plan.dotsHeight, 0);
    QCOMPARE_GE(plan.contentUnit, 0.8);
}

void TestTilePlan::everyTileHasItsPlace_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<double>("unit");
    const QList<std::pair<QSize, double>> areas = {
        {{955, 325}, 2.0 / 3}, {{1432, 488}, 1}, {{2864, 976}, 2}, {{600, 1200}, 1},
        {{1880, 900}, 1},      {{320, 200}, 1},  {{100, 60}, 1},   {{3840, 2160}, 1},
    };
    for (const auto& [area, unit] : areas)
        QTest::addRow("%dx%d", area.width(), area.height()) << area << unit;
}

void TestTilePlan::everyTileHasItsPlace()
{
    QFETCH(QSize, area);
    QFETCH(double, unit);
    for (int count = 1; count <= 250; ++count) {
        const TilePlan plan = planTiles(area, unit, count);
        QCOMPARE_GE(plan.pages * plan.perPage(), count);
        QCOMPARE_LT((plan.pages - 1) * plan.perPage(), count);
        const QRect room(0, 0, area.width() + 1, area.height() + 1 - static_cast<int>(plan.dotsHeight));
        for (int a = 0; a < std::min(count, plan.perPage()); ++a) {
            QVERIFY2(room.contains(plan.place(a)), qPrintable(QString::number(count)));
            if (a % plan.columns != 0)
                QVERIFY(!plan.place(a).intersects(plan.place(a - 1)));
            if (a >= plan.columns)
                QVERIFY(!plan.place(a).intersects(plan.place(a - plan.columns)));
        }
    }
}

HEMS_GUILESS_TEST(TestTilePlan)
#include "tst_tileplan.moc"
