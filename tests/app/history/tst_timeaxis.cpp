#include "roomtest.h"
#include "timeaxis.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kBerlin("Europe/Berlin");
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

TimeRange span(const QString& from, const QString& to)
{
    return {*parseMoment(from, kBerlin), *parseMoment(to, kBerlin)};
}

struct Slot {
    TimeRange slot;
};

QStringList labels(TimeRange range, int most)
{
    QStringList labels;
    for (const TimeMark& mark : timeMarks(range, most, kBerlin, kEnglish))
        labels += mark.label;
    return labels;
}

} // namespace

class TestTimeAxis : public QObject {
    Q_OBJECT

private slots:
    void momentsAndPixelsAreEachOthersInverse();
    void onlyWhatLiesWithinIsTaken_data();
    void onlyWhatLiesWithinIsTaken();
    void marksStandAtRoundLocalTimes_data();
    void marksStandAtRoundLocalTimes();
    void marksAreFewAndInOrder();
};

void TestTimeAxis::momentsAndPixelsAreEachOthersInverse()
{
    const TimeAxis axis{{1'000'000, 1'800'000}, 50, 800};
    QCOMPARE(axis.x(1'000'000), 50.0);
    QCOMPARE(axis.x(1'800'000), 850.0);
    for (const qint64 utcMs : {qint64{1'000'000}, qint64{1'000'500}, qint64{1'799'999}, qint64{2'500'000}})
        QCOMPARE(axis.utcMs(axis.x(utcMs)), utcMs);
}

void TestTimeAxis::onlyWhatLiesWithinIsTaken_data()
{
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<qsizetype>("first");
    QTest::addColumn<qsizetype>("last");
    QTest::addRow("all") << TimeRange{0, 100} << qsizetype(0) << qsizetype(4);
    QTest::addRow("cut") << TimeRange{15, 31} << qsizetype(1) << qsizetype(4);
    QTest::addRow("edges do not count") << TimeRange{10, 20} << qsizetype(1) << qsizetype(2);
    QTest::addRow("before") << TimeRange{-10, 0} << qsizetype(0) << qsizetype(0);
    QTest::addRow("after") << TimeRange{40, 50} << qsizetype(4) << qsizetype(4);
}

void TestTimeAxis::onlyWhatLiesWithinIsTaken()
{
    QFETCH(TimeRange, range);
    QFETCH(qsizetype, first);
    QFETCH(qsizetype, last);
    const QList<Slot> items{{{0, 10}}, {{10, 20}}, {{20, 30}}, {{30, 40}}};
    const auto found = TimeAxis::within(items, &Slot::slot, range);
    QCOMPARE(found.first, first);
    QCOMPARE(found.second, last);
}

void TestTimeAxis::marksStandAtRoundLocalTimes_data()
{
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("marks");
    QTest::addRow("minute") << span(u"2026-11-22T13:00"_s, u"2026-11-22T13:01"_s) << 5
                            << QStringList{u"13:00:00"_s, u"13:00:15"_s, u"13:00:30"_s, u"13:00:45"_s};
    QTest::addRow("hour") << span(u"2026-11-22T13:05"_s, u"2026-11-22T14:05"_s) << 5
                          << QStringList{u"13:15"_s, u"13:30"_s, u"13:45"_s, u"14:00"_s};
    QTest::addRow("short day") << span(u"2026-03-29"_s, u"2026-03-30"_s) << 10
                               << QStringList{u"Sun 29 Mar"_s, u"03:00"_s, u"06:00"_s, u"09:00"_s,
                                              u"12:00"_s,      u"15:00"_s, u"18:00"_s, u"21:00"_s};
    QTest::addRow("long day") << span(u"2026-10-25"_s, u"2026-10-26"_s) << 5
                              << QStringList{u"Sun 25 Oct"_s, u"06:00"_s, u"12:00"_s, u"18:00"_s};
    QTest::addRow("week") << span(u"2026-11-16"_s, u"2026-11-19"_s) << 4
                          << QStringList{u"Mon 16 Nov"_s, u"Tue 17 Nov"_s, u"Wed 18 Nov"_s};
    QTest::addRow("year") << span(u"2025-12-01"_s, u"2026-04-01"_s) << 8
                          << QStringList{u"Dec"_s, u"2026"_s, u"Feb"_s, u"Mar"_s};
    QTest::addRow("years") << span(u"2020-01-01"_s, u"2026-01-01"_s) << 5
                           << QStringList{u"2020"_s, u"2022"_s, u"2024"_s};
    QTest::addRow("nothing") << TimeRange{5, 5} << 5 << QStringList();
}

void TestTimeAxis::marksStandAtRoundLocalTimes()
{
    QFETCH(TimeRange, range);
    QFETCH(int, most);
    QTEST(labels(range, most), "marks");
}

void TestTimeAxis::marksAreFewAndInOrder()
{
    const qint64 start = *parseMoment(u"2026-03-28T20:17:11"_s, kBerlin);
    for (qint64 ms = 60'000; ms < qint64{86'400'000} * 7'000; ms = ms * 3 / 2) {
        const QList<TimeMark> marks = timeMarks({start, start + ms}, 9, kBerlin, kEnglish);
        QVERIFY2(!marks.isEmpty() || ms < 120'000, qPrintable(QString::number(ms)));
        QVERIFY2(marks.size() <= 13, qPrintable(u"%1 marks in %2 ms"_s.arg(marks.size()).arg(ms)));
        for (qsizetype i = 1; i < marks.size(); ++i)
            QVERIFY(marks[i].utcMs > marks[i - 1].utcMs);
    }
}

HEMS_GUILESS_TEST(TestTimeAxis)
#include "tst_timeaxis.moc"
