#include "coverage.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

namespace {

SensorRecord there(SensorId id, qint64 firstMs, qint64 lastMs)
{
    SensorRecord record;
    record.id = id;
    record.firstSeenMs = firstMs;
    record.lastSeenMs = lastMs;
    return record;
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void shares_data();
    void shares();
};

void TestCoverage::shares_data()
{
    QTest::addColumn<qint64>("covered");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<double>("share");
    // The first sensor is there from 100 on, the second from 200 to 300; it is 1,000 now.
    QTest::addRow("nothing") << qint64(0) << qint64(200) << qint64(300) << 0.0;
    QTest::addRow("both") << qint64(200) << qint64(200) << qint64(300) << 1.0;
    QTest::addRow("one of both") << qint64(100) << qint64(200) << qint64(300) << 0.5;
    QTest::addRow("the second is not there yet") << qint64(100) << qint64(100) << qint64(200) << 1.0;
    QTest::addRow("the second comes in the middle") << qint64(150) << qint64(150) << qint64(250) << 1.0;
    QTest::addRow("the second is gone") << qint64(100) << qint64(400) << qint64(500) << 1.0;
    QTest::addRow("nobody was there") << qint64(100) << qint64(0) << qint64(200) << 0.5;
    QTest::addRow("only so much is over") << qint64(100) << qint64(900) << qint64(1'900) << 1.0;
    QTest::addRow("heard later than the record says") << qint64(10) << qint64(1'000) << qint64(1'010) << 1.0;
}

void TestCoverage::shares()
{
    QFETCH(qint64, covered);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const Coverage coverage({there(1, 100, 1'000), there(2, 200, 300)}, 1'000);
    QTEST(coverage.share(covered, {from, to}), "share");
    QCOMPARE(Coverage({}, 1'000).share(0, {from, to}), 0.0);
}

HEMS_GUILESS_TEST(TestCoverage)
#include "tst_coverage.moc"
