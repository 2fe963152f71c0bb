#include "roomtest.h"
#include "timerange.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

TimeRange localRange(const QTimeZone& zone, const QString& from, const QString& to)
{
    return {*parseMoment(from, zone), *parseMoment(to, zone)};
}

} // namespace

class TestTimeRange : public QObject {
    Q_OBJECT

private slots:
    void localDaysHaveTheirOwnLengths_data();
    void localDaysHaveTheirOwnLengths();
    void hoursFollowTheLocalClock();
    void monthsAndPartsAddUp();
    void aDateThatNeverWasHasNoTime();
    void momentsAreRead_data();
    void momentsAreRead();
    void momentsAreWritten();
};

void TestTimeRange::localDaysHaveTheirOwnLengths_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<double>("hours");
    QTest::addRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23.0;
    QTest::addRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25.0;
    QTest::addRow("Berlin, usual") << QByteArray("Europe/Berlin") << QDate(2026, 6, 1) << 24.0;
    QTest::addRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24.5;
    QTest::addRow("Beirut starts at one") << QByteArray("Asia/Beirut") << QDate(2022, 3, 27) << 23.0;
}

void TestTimeRange::localDaysHaveTheirOwnLengths()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    const QTimeZone local(zone);
    const qint64 start = date.startOfDay(local).toMSecsSinceEpoch();
    const TimeRange day = localDay(start + 5 * kHour, local);
    QCOMPARE(day.fromMs, start);
    QTEST(static_cast<double>(day.ms()) / kHour, "hours");

    const TimeRange three{start - kHour, day.toMs + kHour};
    const QList<TimeRange> rows = splitRange(three, RowLength::Day, local);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1], day);
}

void TestTimeRange::hoursFollowTheLocalClock()
{
    const QTimeZone kolkata("Asia/Kolkata"); // UTC+5:30
    const TimeRange range = localRange(kolkata, u"2026-01-01T00:15"_s, u"2026-01-01T03:00"_s);
    const QList<TimeRange> rows = splitRange(range, RowLength::Hour, kolkata);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].ms(), kHour * 3 / 4);
    QCOMPARE(rows[1].ms(), kHour);

    const QTimeZone berlin("Europe/Berlin");
    const TimeRange autumn = localRange(berlin, u"2026-10-25"_s, u"2026-10-26"_s);
    QCOMPARE(splitRange(autumn, RowLength::Hour, berlin).size(), 25);
    const TimeRange spring = localRange(berlin, u"2026-03-29"_s, u"2026-03-30"_s);
    QCOMPARE(splitRange(spring, RowLength::Hour, berlin).size(), 23);
    QCOMPARE(splitRange(spring, RowLength::QuarterHour, berlin).size(), 4 * 23);
    QCOMPARE(splitRange(range, RowLength::QuarterHour, kolkata).size(), 11);
}

void TestTimeRange::monthsAndPartsAddUp()
{
    const QTimeZone paris("Europe/Paris");
    const TimeRange year = localRange(paris, u"2026-01-15"_s, u"2027-01-15"_s);
    for (const RowLength length : {RowLength::Total, RowLength::Hour, RowLength::Day, RowLength::Month}) {
        const QList<TimeRange> rows = splitRange(year, length, paris);
        QCOMPARE(rows.first().fromMs, year.fromMs);
        QCOMPARE(rows.last().toMs, year.toMs);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QCOMPARE(rows[i].fromMs, rows[i - 1].toMs);
    }
    QCOMPARE(splitRange(year, RowLength::Month, paris).size(), 13);
    QCOMPARE(splitRange(year, RowLength::Day, paris).size(), 365);
    QVERIFY(splitRange({5, 5}, RowLength::Day, paris).isEmpty());
}

void TestTimeRange::aDateThatNeverWasHasNoTime()
{
    // Samoa went from 29 to 31 December 2011 when it crossed the date line.
    const QTimeZone apia("Pacific/Apia");
    const TimeRange range = localRange(apia, u"2011-12-28"_s, u"2012-01-02"_s);
    QCOMPARE(range.ms(), 4 * 24 * kHour);
    QCOMPARE(splitRange(range, RowLength::Day, apia).size(), 4);
    QCOMPARE(splitRange(range, RowLength::Hour, apia).size(), 96);
    QCOMPARE(splitRange(range, RowLength::Month, apia).size(), 2);
    QCOMPARE(localDay(range.fromMs + 25 * kHour, apia).ms(), 24 * kHour);
    QCOMPARE(parseMoment(u"2011-12-30"_s, apia), parseMoment(u"2011-12-31"_s, apia));
}

void TestTimeRange::momentsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("utcMs");
    const QVariant none;
    QTest::addRow("date") << u"2007-02-01"_s << QVariant(qint64{1'170'284'400'000});
    QTest::addRow("UTC") << u"2007-02-01T00:00:00Z"_s << QVariant(qint64{1'170'288'000'000});
    QTest::addRow("offset") << u"2007-02-01T00:00:00+01:00"_s << QVariant(qint64{1'170'284'400'000});
    QTest::addRow("local") << u"2007-02-01T00:00:00"_s << QVariant(qint64{1'170'284'400'000});
    QTest::addRow("local, no seconds") << u"2007-02-01T00:01"_s << QVariant(qint64{1'170'284'460'000});
    QTest::addRow("milliseconds") << u"2007-02-01T00:00:00.250Z"_s << QVariant(qint64{1'170'288'000'250});
    QTest::addRow("no date") << u"tomorrow"_s << none;
    QTest::addRow("no such day") << u"2007-02-30"_s << none;
    QTest::addRow("empty") << u""_s << none;
}

void TestTimeRange::momentsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QVariant, utcMs);
    const auto read = parseMoment(text, QTimeZone("Europe/Paris"));
    QCOMPARE(read.has_value(), utcMs.isValid());
    if (read)
        QCOMPARE(*read, utcMs.toLongLong());
}

void TestTimeRange::momentsAreWritten()
{
    const QTimeZone paris("Europe/Paris");
    QCOMPARE(formatMoment(1'170'284'400'000, paris), u"2007-02-01T00:00:00+01:00"_s);
    QCOMPARE(formatMoment(1'170'284'400'250, paris), u"2007-02-01T00:00:00.250+01:00"_s);
    QCOMPARE(formatMoment(1'170'284'400'000, QTimeZone("UTC")), u"2007-01-31T23:00:00Z"_s);
}

HEMS_GUILESS_TEST(TestTimeRange)
#include "tst_timerange.moc"
