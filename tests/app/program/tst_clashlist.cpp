#include "clashlist.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

IdentityClash clash(SensorId id, const QString& claimedSn, const QString& address = u"10.0.0.2"_s)
{
    return {id, u"A"_s, claimedSn, address};
}

} // namespace

class TestClashList : public QObject {
    Q_OBJECT

private slots:
    void theNewestClaimFromAnAddressCounts();
    void oneClaimIsKeptOnce();
    void whatIsSettledIsForgotten();
    void itStaysSmall();
};

void TestClashList::theNewestClaimFromAnAddressCounts()
{
    ClashList clashes;
    clashes.add(clash(7, u"B"_s));
    clashes.add(clash(7, u"C"_s));
    clashes.add(clash(7, u"D"_s, u"10.0.0.3"_s));
    clashes.add(clash(8, u"E"_s));
    QCOMPARE(clashes.newest(7, u"10.0.0.2"_s)->claimedSn, u"C"_s);
    QCOMPARE(clashes.newest(7, u"10.0.0.3"_s)->claimedSn, u"D"_s);
    QVERIFY(!clashes.newest(7, u"10.0.0.4"_s));
    QVERIFY(!clashes.newest(9, u"10.0.0.2"_s));
}

void TestClashList::oneClaimIsKeptOnce()
{
    ClashList clashes;
    clashes.add(clash(7, u"B"_s));
    clashes.add(clash(7, u"C"_s));
    clashes.add(clash(7, u"B"_s));
    QCOMPARE(clashes.size(), 2);
    QCOMPARE(clashes.newest(7, u"10.0.0.2"_s)->claimedSn, u"B"_s);
}

void TestClashList::whatIsSettledIsForgotten()
{
    ClashList clashes;
    clashes.add(clash(7, u"B"_s));
    clashes.add(clash(8, u"B"_s));
    clashes.settle(7);
    QVERIFY(!clashes.newest(7, u"10.0.0.2"_s));
    QVERIFY(clashes.newest(8, u"10.0.0.2"_s));
}

void TestClashList::itStaysSmall()
{
    ClashList clashes;
    for (SensorId id = 0; id < 10'000; ++id)
        clashes.add(clash(id, u"B"_s));
    QCOMPARE(clashes.size(), ClashList::kMost);
    QVERIFY(!clashes.newest(0, u"10.0.0.2"_s));
    QVERIFY(clashes.newest(9'999, u"10.0.0.2"_s));
}

HEMS_GUILESS_TEST(TestClashList)
#include "tst_clashlist.moc"
