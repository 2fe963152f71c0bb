#include "coverage.h"
#include "historyanswer.h"
#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hems;
using namespace hems::storetest;

namespace {

/// Two hours of two sensors up to now: one draws 1,500 W all the time, one feeds 250.5 W in, every other
/// minute.
struct Past {
    Past()
    {
        store.open();
        SensorRecord one = sensor(1);
        SensorRecord other = sensor(2);
        one.firstSeenMs = other.firstSeenMs = from;
        one.lastSeenMs = other.lastSeenMs = store.nowMs;
        store.store->addSensors({one, other});
        QList<Reading> steady;
        QList<Reading> now_and_then;
        for (qint64 ms = from; ms < store.nowMs; ms += 10'000) {
            steady.append(reading(ms, 1'500'000));
            if ((ms - from) / kMinute % 2 == 0)
                now_and_then.append(reading(ms, -250'500));
        }
        store.store->storePolls(polls(1, steady));
        store.store->storePolls(polls(2, now_and_then));
        store.close();
        [this] { QCOMPARE(reader.open(store.file), QString()); }();
    }

    HistoryQuery query(HistoryQuery::Kind kind, std::optional<SensorId> sensor, TimeRange range) const
    {
        HistoryQuery query;
        query.kind = kind;
        query.range = range;
        query.sensor = sensor;
        query.by = RowLength::Hour;
        query.byName = u"hour"_s;
        query.points = 24;
        return query;
    }
    QJsonObject ask(const HistoryQuery& query)
    {
        const auto answer = historyAnswer(reader, query, QTimeZone::utc(), store.nowMs);
        return QJsonDocument::fromJson(answer.value_or(QByteArray())).object();
    }

    TestStore store;
    qint64 from = store.nowMs - 2 * kHour;
    HistoryReader reader;
};

} // namespace

class TestHistoryAnswer : public QObject {
    Q_OBJECT

private slots:
    void energyIsToldByRows();
    void whatIsYetToComeIsNotMissing();
    void powerIsToldByPoints();
    void pointsAreWhatTheHistorySays_data();
    void pointsAreWhatTheHistorySays();
    void whereNothingWasThereIsNoPoint();
    void aSensorThatDoesNotExistHasNone();
    void whatCanNotBeReadIsNoAnswer();
};

void TestHistoryAnswer::energyIsToldByRows()
{
    Past past;
    const QJsonObject answer =
        past.ask(past.query(HistoryQuery::Kind::Energy, 1, {past.from, past.store.nowMs}));
    QCOMPARE(answer[u"from"], u"2026-11-22T10:00:00Z"_s);
    QCOMPARE(answer[u"to"], u"2026-11-22T12:00:00Z"_s);
    QCOMPARE(answer[u"sensor"], 1);
    QCOMPARE(answer[u"by"], u"hour"_s);
    QVERIFY(!answer.contains(u"points"));
    const QJsonObject hour{{u"from"_s, u"2026-11-22T10:00:00Z"_s},
                           {u"to"_s, u"2026-11-22T11:00:00Z"_s},
                           {u"energy_wh"_s, 1'500},
                           {u"covered_s"_s, 3'600},
                           {u"elapsed_s"_s, 3'600}};
    QCOMPARE(answer[u"rows"].toArray().size(), 2);
    QCOMPARE(answer[u"rows"].toArray()[0].toObject(), hour);
}

void TestHistoryAnswer::whatIsYetToComeIsNotMissing()
{
    Past past;
    const qint64 now = past.store.nowMs;
    const QJsonArray rows =
        past.ask(past.query(HistoryQuery::Kind::Energy, {}, {now - kHour / 2, now + 90 * kMinute}))[u"rows"]
            .toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"elapsed_s"], 1'800);
    QVERIFY(rows[0][u"energy_wh"].toDouble() > 600);
    QCOMPARE(rows[1][u"elapsed_s"], 0);
    QCOMPARE(rows[2][u"to"], u"2026-11-22T13:30:00Z"_s);
}

void TestHistoryAnswer::powerIsToldByPoints()
{
    Past past;
    const QJsonObject answer =
        past.ask(past.query(HistoryQuery::Kind::Readings, 2, {past.from, past.store.nowMs}));
    QVERIFY(!answer.contains(u"rows") && !answer.contains(u"by"));
    QCOMPARE(answer[u"sensor"], 2);
    const QJsonArray points = answer[u"points"].toArray();
    QCOMPARE(points.size(), 24); // of 5 minutes
    // Of a minute's readings the last holds for 20 s: in 5 minutes there are three such minutes, or two.
    const QJsonObject first = points[0].toObject();
    QCOMPARE(first[u"from"], u"2026-11-22T10:00:00Z"_s);
    QCOMPARE(first[u"to"], u"2026-11-22T10:05:00Z"_s);
    QCOMPARE(first[u"min_w"], -250.5);
    QCOMPARE(first[u"mean_w"], -250.5);
    QCOMPARE(first[u"max_w"], -250.5);
    QVERIFY(first[u"covered_s"].toDouble() >= 180 && first[u"covered_s"].toDouble() < 300);
}

void TestHistoryAnswer::pointsAreWhatTheHistorySays_data()
{
    QTest::addColumn<std::optional<SensorId>>("asked");
    QTest::addColumn<int>("points");
    for (const int points : {1, 7, 24, 300, 2'000}) {
        QTest::addRow("home, %d", points) << std::optional<SensorId>() << points;
        QTest::addRow("sensor, %d", points) << std::optional<SensorId>(2) << points;
    }
}

// Point for point, as the reader has them; only the way from there to the text is this file's.
void TestHistoryAnswer::pointsAreWhatTheHistorySays()
{
    QFETCH(const std::optional<SensorId>, asked);
    QFETCH(const int, points);
    Past past;
    HistoryQuery query =
        past.query(HistoryQuery::Kind::Readings, asked, {past.from - kHour, past.store.nowMs + 7 * kMinute});
    query.points = points;
    const QJsonArray told = past.ask(query)[u"points"].toArray();
    QList<SensorRecord> records;
    const QList<SensorSummary> sensors = past.reader.sensors().value();
    for (const SensorSummary& each : sensors) {
        if (!asked || each.record.id == asked)
            records.append(each.record);
    }
    const Coverage coverage(records, past.store.nowMs);
    qsizetype at = 0;
    const QList<PowerPoint> known = past.reader.power(query.range, points, asked, past.store.nowMs).value();
    for (const PowerPoint& point : known) {
        if (point.row.isEmpty())
            continue;
        const QJsonObject one = told[at++].toObject();
        QCOMPARE(parseMoment(one[u"from"].toString(), QTimeZone::utc()), point.slot.fromMs);
        QCOMPARE(parseMoment(one[u"to"].toString(), QTimeZone::utc()), point.slot.toMs);
        QCOMPARE(one[u"min_w"].toDouble(), static_cast<double>(point.row.minMilliwatts) / 1'000);
        QCOMPARE(one[u"max_w"].toDouble(), static_cast<double>(point.row.maxMilliwatts) / 1'000);
        const double mean = meanWatts(point, !asked, past.store.nowMs);
        QVERIFY(std::abs(one[u"mean_w"].toDouble() - mean) <= 0.000501);
        const qint64 overMs =
            std::clamp(past.store.nowMs, point.slot.fromMs, point.slot.toMs) - point.slot.fromMs;
        const double covered =
            coverage.share(point.row.energy.coveredMs, point.slot) * static_cast<double>(overMs) / 1'000;
        QVERIFY(std::abs(one[u"covered_s"].toDouble() - covered) <= 0.000501);
    }
    QVERIFY(at > 0);
    QCOMPARE(told.size(), at);
}

void TestHistoryAnswer::whereNothingWasThereIsNoPoint()
{
    Past past;
    const QJsonObject before = past.ask(
        past.query(HistoryQuery::Kind::Readings, {}, {past.from - 10 * kHour, past.from - 5 * kHour}));
    QVERIFY(before[u"points"].isArray());
    QCOMPARE(before[u"points"].toArray(), QJsonArray());
    QVERIFY(before[u"sensor"].isNull());
}

void TestHistoryAnswer::aSensorThatDoesNotExistHasNone()
{
    Past past;
    const TimeRange range{past.from, past.store.nowMs};
    QCOMPARE(past.ask(past.query(HistoryQuery::Kind::Readings, 9, range))[u"points"].toArray(), QJsonArray());
    for (const QJsonValue& row :
         past.ask(past.query(HistoryQuery::Kind::Energy, 9, range))[u"rows"].toArray())
        QCOMPARE(row[u"energy_wh"], 0);
}

void TestHistoryAnswer::whatCanNotBeReadIsNoAnswer()
{
    Past past;
    Database database;
    QVERIFY(database.open(past.store.file, Database::Mode::ReadWrite));
    QVERIFY(database.exec(u"ALTER TABLE sensor RENAME TO gone"_s));
    const TimeRange range{past.from, past.store.nowMs};
    for (const auto kind : {HistoryQuery::Kind::Energy, HistoryQuery::Kind::Readings})
        QVERIFY(!historyAnswer(past.reader, past.query(kind, {}, range), QTimeZone::utc(), past.store.nowMs));
}

HEMS_GUILESS_TEST(TestHistoryAnswer)
#include "tst_historyanswer.moc"
