#include "refusaltotals.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

RefusalCount refusal(const QString& address, SensorId id, qint64 count, qint64 utcMs,
                     const QByteArray& text = "x")
{
    return {address, id, RefusalReason::IdTaken, count, utcMs, text};
}

} // namespace

class TestRefusalTotals : public QObject {
    Q_OBJECT

private slots:
    void oneKindAddsUp();
    void addressSensorAndReasonTellKindsApart();
    void theNewestComesFirst();
    void beyondTheLimitOnlyTheTotalCounts();
};

void TestRefusalTotals::oneKindAddsUp()
{
    RefusalTotals totals;
    totals.add({refusal(u"a"_s, 1, 3, 100, "old")});
    totals.add({refusal(u"a"_s, 1, 4, 200, "new")});
    QCOMPARE(totals.newestFirst().size(), 1);
    QCOMPARE(totals.newestFirst().first().count, 7);
    QCOMPARE(totals.newestFirst().first().lastUtcMs, 200);
    QCOMPARE(totals.newestFirst().first().lastText, "new");
    QCOMPARE(totals.total(), 7);
}

void TestRefusalTotals::addressSensorAndReasonTellKindsApart()
{
    RefusalTotals totals;
    RefusalCount otherReason = refusal(u"a"_s, 1, 1, 1);
    otherReason.reason = RefusalReason::WrongPower;
    totals.add({refusal(u"a"_s, 1, 1, 1), refusal(u"b"_s, 1, 1, 1), refusal(u"a"_s, 2, 1, 1), otherReason});
    QCOMPARE(totals.newestFirst().size(), 4);
}

void TestRefusalTotals::theNewestComesFirst()
{
    RefusalTotals totals;
    totals.add({refusal(u"a"_s, 1, 1, 100), refusal(u"b"_s, 1, 1, 300), refusal(u"c"_s, 1, 1, 200)});
    totals.add({refusal(u"a"_s, 1, 1, 400)});
    QStringList addresses;
    for (const RefusalCount& count : totals.newestFirst())
        addresses.append(count.address);
    QCOMPARE(addresses, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestRefusalTotals::beyondTheLimitOnlyTheTotalCounts()
{
    RefusalTotals totals;
    RefusalCounts counts;
    for (SensorId id = 0; id < RefusalTotals::kMost + 50; ++id)
        counts.append(refusal(u"a"_s, id, 1, id));
    totals.add(counts);
    QCOMPARE(totals.newestFirst().size(), RefusalTotals::kMost);
    QCOMPARE(totals.total(), RefusalTotals::kMost + 50);
    totals.add({refusal(u"a"_s, 0, 5, 9'999)}); // a known kind still adds up
    QCOMPARE(totals.newestFirst().first().count, 6);
}

HEMS_GUILESS_TEST(TestRefusalTotals)
#include "tst_refusaltotals.moc"
