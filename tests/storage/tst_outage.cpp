#include "outage.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace std::chrono_literals;

class TestOutage : public QObject {
    Q_OBJECT

private slots:
    void itIsToldOnceWithItsStart();
    void whatMayPassIsNoNewsAtFirst();
    void theNextOneIsNewAgain();
};

void TestOutage::itIsToldOnceWithItsStart()
{
    Outage outage;
    QVERIFY(!outage.isOn());
    QVERIFY(outage.noteFailure(1'000, false, 1h));
    QVERIFY(!outage.noteFailure(2'000, false, 1h));
    QVERIFY(outage.isOn());
    QCOMPARE(outage.sinceMs(), 1'000);
    QVERIFY(outage.end());
    QVERIFY(!outage.isOn());
}

void TestOutage::whatMayPassIsNoNewsAtFirst()
{
    Outage outage;
    QVERIFY(!outage.noteFailure(1'000, true, 1h));
    QVERIFY(!outage.end()); // nobody was told
    QVERIFY(outage.noteFailure(3'000, true, 0ms));
    QVERIFY(outage.end());
    QVERIFY(!outage.noteFailure(4'000, true, 1h));
    QVERIFY(outage.noteFailure(5'000, false, 1h)); // and then something that does not pass
    QCOMPARE(outage.sinceMs(), 4'000);
}

void TestOutage::theNextOneIsNewAgain()
{
    Outage outage;
    QVERIFY(outage.noteFailure(1'000, false, 0ms));
    QVERIFY(outage.end());
    QVERIFY(!outage.end());
    QVERIFY(outage.noteFailure(5'000, false, 0ms));
    QCOMPARE(outage.sinceMs(), 5'000);
}

HEMS_GUILESS_TEST(TestOutage)
#include "tst_outage.moc"
