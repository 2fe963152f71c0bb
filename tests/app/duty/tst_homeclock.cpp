#include "homeclock.h"

#include <QDateTime>
#include <QTest>

using namespace hems;

class TestHomeClock : public QObject {
    Q_OBJECT

private slots:
    void tellsTheTimeOfTheHomeNotOfTheComputer();
};

// In Tokyo it is nine hours later than in Greenwich, whatever this computer's zone is.
void TestHomeClock::tellsTheTimeOfTheHomeNotOfTheComputer()
{
    const HomeClock tokyo = homeClock(QTimeZone("Asia/Tokyo"));
    const HomeClock greenwich = homeClock(QTimeZone::utc());
    const HomeMoment there = tokyo();
    const HomeMoment here = greenwich();
    const int day = 24 * 3600;
    QCOMPARE_LE((here.local.secsTo(there.local) + day) % day - 9 * 3600, 0);
    QCOMPARE_GE((here.local.secsTo(there.local) + day) % day - 9 * 3600, -10);
    QCOMPARE_GE(here.steadyMs, there.steadyMs);
}

QTEST_MAIN(TestHomeClock)
#include "tst_homeclock.moc"
