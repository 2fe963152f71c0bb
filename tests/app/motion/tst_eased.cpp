#include "eased.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestEased : public QObject {
    Q_OBJECT

private slots:
    void whatIsSetIsThereAtOnce();
    void itLeavesAndArrives();
    void itIsQuickAtFirstAndNeverTurnsBack();
    void aNewTargetIsTakenFromWhereItStands();
    void theSameTargetDoesNotStartAnew();
    void beforeItsStartItStandsStill();
};

void TestEased::whatIsSetIsThereAtOnce()
{
    Eased eased(5);
    QCOMPARE(eased.at(0), 5);
    eased.moveTo(10, 0);
    eased.set(7);
    QCOMPARE(eased.at(1), 7);
    QVERIFY(!eased.isMoving(1));
}

void TestEased::itLeavesAndArrives()
{
    Eased eased(100);
    eased.moveTo(200, 1'000, 300);
    QCOMPARE(eased.target(), 200);
    QCOMPARE(eased.at(1'000), 100);
    QVERIFY(eased.isMoving(1'299));
    QVERIFY(eased.at(1'299) < 200);
    QVERIFY(!eased.isMoving(1'300));
    QCOMPARE(eased.at(1'300), 200);
    QCOMPARE(eased.at(99'999), 200);
}

void TestEased::itIsQuickAtFirstAndNeverTurnsBack()
{
    Eased eased(0);
    eased.moveTo(1, 0, 300);
    QCOMPARE_GT(eased.at(150), 0.8);
    double last = 0;
    for (qint64 ms = 1; ms <= 300; ++ms) {
        QCOMPARE_GT(eased.at(ms), last);
        QCOMPARE_LE(eased.at(ms), 1);
        last = eased.at(ms);
    }
}

void TestEased::aNewTargetIsTakenFromWhereItStands()
{
    Eased eased(0);
    eased.moveTo(100, 0, 300);
    const double there = eased.at(100);
    eased.moveTo(0, 100, 300);
    QCOMPARE(eased.at(100), there);
    QCOMPARE(eased.at(400), 0);
}

void TestEased::theSameTargetDoesNotStartAnew()
{
    Eased eased(0);
    eased.moveTo(100, 0, 300);
    eased.moveTo(100, 200, 300);
    QVERIFY(!eased.isMoving(300));
}

void TestEased::beforeItsStartItStandsStill()
{
    Eased eased(3);
    eased.moveTo(9, 1'000);
    QCOMPARE(eased.at(500), 3);
}

HEMS_APPLESS_TEST(TestEased)
#include "tst_eased.moc"
