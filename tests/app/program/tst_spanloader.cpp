#include "spanloader.h"

#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kWeekMs = 7 * 24 * kHour;
constexpr qint64 kNowMs = 1'780'000'200'000; // a minute begins here
const QTimeZone kUtc("UTC");

/// Every second over range.
QList<Reading> steady(TimeRange range, qint32 milliwatts)
{
    QList<Reading> readings;
    for (qint64 ms = range.fromMs; ms < range.toMs; ms += 1'000)
        readings.append(reading(ms, milliwatts));
    return readings;
}

SpanOrder hourOrder()
{
    const TimeRange onto{kNowMs - kHour, kNowMs + kHour};
    return {
        LineSpan::Hour, {kNowMs - kHour, kNowMs}, {onto.fromMs - kWeekMs, onto.toMs - kWeekMs}, onto, kNowMs};
}

} // namespace

class TestSpanLoader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void thePastAndTheSameTimeLastWeekAreRead();
    void aGapStaysUnknown();
    void ofSeveralOrdersTheLastIsAnswered();
    void withoutDataItKeepsSilent();

private:
    SpanPast load(const SpanOrder& order);

    std::unique_ptr<TestStore> m_store;
};

void TestSpanLoader::init()
{
    m_store = std::make_unique<TestStore>();
    m_store->open();
    m_store->store->addSensors({sensor(1), sensor(2)});
}

SpanPast TestSpanLoader::load(const SpanOrder& order)
{
    m_store->close();
    SpanLoader loader(m_store->file, kUtc);
    QSignalSpy loaded(&loader, &SpanLoader::loaded);
    loader.load(order);
    return loaded.wait() ? loaded.first().first().value<SpanPast>() : SpanPast();
}

void TestSpanLoader::thePastAndTheSameTimeLastWeekAreRead()
{
    m_store->store->storePolls(polls(1, steady({kNowMs - kHour, kNowMs}, 200'000)));
    m_store->store->storePolls(polls(2, steady({kNowMs - kHour, kNowMs}, 50'000)));
    const TimeRange before{kNowMs - kWeekMs - kHour, kNowMs - kWeekMs + kHour};
    m_store->store->storePolls(polls(1, steady(before, 700'000)));
    const SpanPast past = load(hourOrder());
    QCOMPARE(past.order, hourOrder());
    QCOMPARE(past.trail.bucketMs(), kMinute);
    QCOMPARE(past.trail.buckets().size(), 60);
    for (const PowerTrail::Bucket& bucket : past.trail.buckets()) {
        QCOMPARE_GT(bucket.samples, 0);
        QCOMPARE(bucket.meanWatts, 250);
    }
    QCOMPARE(past.lastWeek.size(), 120);
    QCOMPARE(past.lastWeek[60].watts, 700);
    QCOMPARE(past.lastWeek.first().utcMs, kNowMs - kHour + kMinute / 2);
}

void TestSpanLoader::aGapStaysUnknown()
{
    m_store->store->storePolls(polls(1, steady({kNowMs - 40 * kMinute, kNowMs - 30 * kMinute}, 200'000)));
    m_store->store->storePolls(polls(1, steady({kNowMs - 10 * kMinute, kNowMs}, 200'000)));
    const SpanPast past = load(hourOrder());
    QCOMPARE(past.trail.buckets().size(), 40);
    QCOMPARE(past.trail.buckets().at(5).meanWatts, 200);
    QCOMPARE(past.trail.buckets().at(20).samples, 0);
    QVERIFY(!past.lastWeek.first().watts);
}

void TestSpanLoader::ofSeveralOrdersTheLastIsAnswered()
{
    m_store->store->storePolls(polls(1, steady({kNowMs - kHour, kNowMs}, 200'000)));
    m_store->close();
    SpanLoader loader(m_store->file, kUtc);
    QSignalSpy loaded(&loader, &SpanLoader::loaded);
    SpanOrder second = hourOrder();
    second.span = LineSpan::SixHours;
    SpanOrder third = hourOrder();
    third.span = LineSpan::Today;
    for (const SpanOrder& order : {hourOrder(), second, third})
        loader.load(order);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(loaded[1][0].value<SpanPast>().order.span, LineSpan::Today);
}

void TestSpanLoader::withoutDataItKeepsSilent()
{
    m_store->close();
    const QString missing = m_store->file + QStringLiteral(".missing");
    SpanLoader loader(missing, kUtc);
    QSignalSpy loaded(&loader, &SpanLoader::loaded);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".+")));
    loader.load(hourOrder());
    QVERIFY(!loaded.wait(300));
    QVERIFY(!QFile::exists(missing));
}

HEMS_GUILESS_TEST(TestSpanLoader)
#include "tst_spanloader.moc"
