#include "dailyspan.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestDailySpan : public QObject {
    Q_OBJECT

private slots:
    void holdsFromItsStartToItsEnd_data();
    void holdsFromItsStartToItsEnd();
};

void TestDailySpan::holdsFromItsStartToItsEnd_data()
{
    QTest::addColumn<DailySpan>("span");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("holds");
    const DailySpan day{true, QTime(9, 0), QTime(17, 30)};
    const DailySpan night{true, QTime(22, 0), QTime(6, 0)};
    QTest::addRow("before") << day << QTime(8, 59, 59) << false;
    QTest::addRow("at its start") << day << QTime(9, 0) << true;
    QTest::addRow("just before its end") << day << QTime(17, 29, 59) << true;
    QTest::addRow("at its end") << day << QTime(17, 30) << false;
    QTest::addRow("before midnight") << night << QTime(23, 59) << true;
    QTest::addRow("after midnight") << night << QTime(0, 0) << true;
    QTest::addRow("in the morning") << night << QTime(6, 0) << false;
    QTest::addRow("at noon") << night << QTime(12, 0) << false;
    QTest::addRow("turned off") << DailySpan{false, QTime(9, 0), QTime(17, 0)} << QTime(12, 0) << false;
    QTest::addRow("empty") << DailySpan{true, QTime(9, 0), QTime(9, 0)} << QTime(9, 0) << false;
}

void TestDailySpan::holdsFromItsStartToItsEnd()
{
    QFETCH(DailySpan, span);
    QFETCH(QTime, time);
    QTEST(span.holds(time), "holds");
}

HEMS_WINDOW_TEST(TestDailySpan)
#include "tst_dailyspan.moc"
