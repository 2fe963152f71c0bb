#include "readingtime.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestReadingTime : public QObject {
    Q_OBJECT

private slots:
    void keepsOrReplacesTheSensorsTime_data();
    void keepsOrReplacesTheSensorsTime();
};

void TestReadingTime::keepsOrReplacesTheSensorsTime_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<qint64>("arrived");
    QTest::addColumn<qint64>("keptAt");
    QTest::addColumn<bool>("wrong");
    constexpr qint64 now = 1'800'000'000'000;
    QTest::addRow("now") << 1.8e9 << now << now << false;
    QTest::addRow("fractions") << 1639451655.1565 << now << qint64{1'639'451'655'157} << false;
    QTest::addRow("60 s ahead") << 1.8e9 + 60 << now << now + 60'000 << false;
    QTest::addRow("more than 60 s ahead") << 1.8e9 + 60.001 << now << now << true;
    QTest::addRow("2000-01-01") << 946684800.0 << now << qint64{946'684'800'000} << false;
    QTest::addRow("before 2000") << 946684799.999 << now << now << true;
    QTest::addRow("late by years") << 1170284400.0 << now << qint64{1'170'284'400'000} << false;
    QTest::addRow("negative") << -5.0 << now << now << true;
    QTest::addRow("in milliseconds") << 1.8e12 << now << now << true;
    QTest::addRow("absurd") << 1e300 << now << now << true;
}

void TestReadingTime::keepsOrReplacesTheSensorsTime()
{
    QFETCH(double, seconds);
    QFETCH(qint64, arrived);
    const ReadingTime time = readingTime(seconds, arrived);
    QTEST(time.utcMs, "keptAt");
    QTEST(time.clockWrong, "wrong");
}

HEMS_GUILESS_TEST(TestReadingTime)
#include "tst_readingtime.moc"
