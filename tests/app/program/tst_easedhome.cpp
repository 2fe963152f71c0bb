#include "easedhome.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QList<SensorShare> home(double oven, double lamp)
{
    return {{1, u"Oven"_s, oven}, {2, u"Lamp"_s, lamp}};
}

} // namespace

class TestEasedHome : public QObject {
    Q_OBJECT

private slots:
    void withoutMotionAllIsThereAtOnce();
    void theFirstPictureStandsAtOnce();
    void aChangeIsOnItsWay();
    void whatWouldNotBeSeenIsThereAtOnce();
    void aNewcomerGrowsAndWhoGoesIsGone();
    void theTotalRolls();
    void anUnknownTotalIsUnknownAtOnce();
    void switchedOffOnItsWayItIsThere();
};

void TestEasedHome::withoutMotionAllIsThereAtOnce()
{
    EasedHome eased;
    eased.follow(home(100, 50), 0);
    eased.follow(home(2'000, 50), 10);
    eased.followTotal(150, 0);
    eased.followTotal(2'050, 10);
    QCOMPARE(eased.shares(10), home(2'000, 50));
    QCOMPARE(eased.total(10), 2'050);
    QVERIFY(!eased.isMoving(10));
}

void TestEasedHome::theFirstPictureStandsAtOnce()
{
    EasedHome eased;
    eased.setMotion(true);
    eased.follow(home(100, 50), 0);
    eased.followTotal(150, 0);
    QCOMPARE(eased.shares(0), home(100, 50));
    QCOMPARE(eased.total(0), 150);
    QVERIFY(!eased.isMoving(0));
}

void TestEasedHome::aChangeIsOnItsWay()
{
    EasedHome eased;
    eased.setMotion(true);
    eased.follow(home(100, 50), 0);
    eased.follow(home(2'000, 50), 1'000);
    QCOMPARE(eased.shares(1'000), home(100, 50));
    const double on = eased.shares(1'100).first().watts;
    QVERIFY(on > 100 && on < 2'000);
    QCOMPARE(eased.shares(1'100).last().watts, 50);
    QVERIFY(eased.isMoving(1'100));
    QCOMPARE(eased.shares(1'000 + Eased::kUsualMs), home(2'000, 50));
    QVERIFY(!eased.isMoving(1'000 + Eased::kUsualMs));
}

void TestEasedHome::whatWouldNotBeSeenIsThereAtOnce()
{
    EasedHome eased;
    eased.setMotion(true);
    eased.follow(home(2'000, 50), 0);
    eased.follow(home(2'010, 60), 1'000);
    QCOMPARE(eased.shares(1'000), home(2'010, 60));
    QVERIFY(!eased.isMoving(1'000));
}

void TestEasedHome::aNewcomerGrowsAndWhoGoesIsGone()
{
    EasedHome eased;
    eased.setMotion(true);
    eased.follow({{1, u"Oven"_s, 500}}, 0);
    eased.follow({{2, u"Lamp"_s, 400}}, 1'000);
    QCOMPARE(eased.shares(1'000).size(), 1);
    QCOMPARE(eased.shares(1'000).first().id, 2);
    QCOMPARE(eased.shares(1'000).first().watts, 0);
    QCOMPARE(eased.shares(2'000).first().watts, 400);
}

void TestEasedHome::theTotalRolls()
{
    EasedHome eased;
    eased.setMotion(true);
    eased.followTotal(500, 0);
    eased.followTotal(501, 100); // nothing lies between
    QCOMPARE(eased.total(100), 501);
    eased.followTotal(2'501, 200);
    QCOMPARE(eased.total(200), 501);
    QCOMPARE(eased.target(), 2'501);
    QVERIFY(eased.isMoving(300));
    QCOMPARE(eased.total(500), 2'501);
}

void TestEasedHome::anUnknownTotalIsUnknownAtOnce()
{
    EasedHome eased;
    eased.setMotion(true);
    eased.followTotal(500, 0);
    eased.followTotal(std::nullopt, 100);
    QVERIFY(!eased.total(100));
    QVERIFY(!eased.isMoving(100));
    eased.followTotal(700, 200);
    QCOMPARE(eased.total(200), 700);
}

void TestEasedHome::switchedOffOnItsWayItIsThere()
{
    EasedHome eased;
    eased.setMotion(true);
    eased.follow(home(100, 50), 0);
    eased.followTotal(150, 0);
    eased.follow(home(2'000, 50), 100);
    eased.followTotal(2'050, 100);
    eased.setMotion(false);
    QCOMPARE(eased.shares(150), home(2'000, 50));
    QCOMPARE(eased.total(150), 2'050);
    QVERIFY(!eased.isMoving(150));
}

HEMS_APPLESS_TEST(TestEasedHome)
#include "tst_easedhome.moc"
