#include "pollperiod.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestPollPeriod : public QObject {
    Q_OBJECT

private slots:
    void isTheMedianOfTheLastEight_data();
    void isTheMedianOfTheLastEight();
};

void TestPollPeriod::isTheMedianOfTheLastEight_data()
{
    QTest::addColumn<QList<qint64>>("intervals");
    QTest::addColumn<qint64>("period");
    using L = QList<qint64>;
    QTest::addRow("none") << L{} << PollPeriod::kUnknownMs;
    QTest::addRow("one") << L{1000} << qint64{1000};
    QTest::addRow("two: their mean") << L{1000, 2000} << qint64{1500};
    QTest::addRow("three") << L{900, 5000, 1100} << qint64{1100};
    QTest::addRow("an outlier does not matter") << L{1000, 1000, 1000, 600'000, 1000} << qint64{1000};
    QTest::addRow("the ninth last is forgotten") << L{1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 5} << qint64{5};
    QTest::addRow("a gap teaches nothing") << L{PollPeriod::kLongestMs + 1} << PollPeriod::kUnknownMs;
    QTest::addRow("a gap takes a place") << L{10, 20, 20, 20, 4'000'000, 30, 30, 30, 30} << qint64{30};
    QTest::addRow("no interval at all") << L{0, -5} << PollPeriod::kUnknownMs;
}

void TestPollPeriod::isTheMedianOfTheLastEight()
{
    QFETCH(QList<qint64>, intervals);
    PollPeriod period;
    for (const qint64 interval : std::as_const(intervals))
        period.add(interval);
    QTEST(period.ms(), "period");
}

HEMS_GUILESS_TEST(TestPollPeriod)
#include "tst_pollperiod.moc"
