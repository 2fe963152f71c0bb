#include "historyloader.h"

#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

using namespace hems;
using namespace hems::storetest;

namespace {

/// Two sensors: 100 W all day and 1,000 W from 06:00 to 08:00, of 2026-11-21 and, without the second, of the
/// day before; with an hour's gap of both from noon on.
struct Rig {
    Rig()
    {
        home.open();
        SensorRecord first = sensor(1);
        SensorRecord second = sensor(2);
        first.firstSeenMs = day.fromMs - 24 * kHour;
        first.lastSeenMs = day.toMs;
        second.firstSeenMs = second.lastSeenMs = day.fromMs + 6 * kHour;
        home.store->addSensors({first, second});
        QList<Reading> steady;
        for (qint64 when = first.firstSeenMs; when < day.toMs; when += 60'000) {
            if (when < noon || when >= noon + kHour)
                steady.append(reading(when, 100'000));
        }
        home.store->storePolls(polls(1, steady));
        QList<Reading> some;
        for (qint64 when = second.firstSeenMs; when < second.firstSeenMs + 2 * kHour; when += 60'000)
            some.append(reading(when, 1'000'000));
        home.store->storePolls(polls(2, some));
        SensorProfile profile;
        profile.room = u"Kitchen"_s;
        profile.id = 1;
        home.store->changeControl({.profiles = {profile}});
        profile.room = u"Hall"_s;
        profile.id = 2;
        home.store->changeControl({.profiles = {profile}});
        home.close();
        QObject::connect(&loader, &HistoryLoader::loaded, &loader,
                         [this](const HistoryPicture& loaded) { pictures.append(loaded); });
        QObject::connect(&loader, &HistoryLoader::explained, &loader,
                         [this](const Reasons& explained) { reasons.append(explained); });
    }

    HistoryOrder order(const Whose& whose = {}) const
    {
        HistoryOrder order;
        order.number = 5;
        order.whose = whose;
        order.shown = order.summed = day;
        order.compared = order.summedAgainst = {day.fromMs - 24 * kHour, day.fromMs};
        order.zone = QTimeZone("UTC");
        order.nowMs = day.toMs;
        return order;
    }

    TestStore home;
    TimeRange day{at(u"2026-11-21"_s), at(u"2026-11-22"_s)};
    qint64 noon = day.fromMs + 12 * kHour;
    HistoryLoader loader{home.file};
    QList<HistoryPicture> pictures;
    QList<Reasons> reasons;
};

const HistoryPoint& pointAt(const QList<HistoryPoint>& points, qint64 utcMs)
{
    return *std::ranges::find_if(points,
                                 [utcMs](const HistoryPoint& each) { return utcMs < each.slot.toMs; });
}

} // namespace

class TestHistoryLoader : public QObject {
    Q_OBJECT

private slots:
    void aPictureHoldsMoreThanIsShown();
    void energyIsWhatTheReaderSays();
    void theHomesMeanLiesInItsBand();
    void aGapIsUnknown();
    void aSensorThatIsNotThereYetIsNotMissing();
    void whatItIsComparedWithLiesOnTheSameHours();
    void staleOrdersAreLeftOut();
    void aRoomOfOneSensorShowsWhatTheSensorShows();
    void reasonsNameEverySensor();
    void reasonsOfARoomNameItsSensorsOnly();
    void whatCannotBeReadIsSaid();
};

void TestHistoryLoader::aPictureHoldsMoreThanIsShown()
{
    Rig rig;
    rig.loader.load(rig.order());
    QCOMPARE(rig.pictures.size(), 1);
    const HistoryPicture& picture = rig.pictures.first();
    QCOMPARE(picture.failure, QString());
    QVERIFY(picture.points.first().slot.fromMs <= rig.day.fromMs - rig.day.ms());
    QVERIFY(picture.points.last().slot.toMs >= rig.day.toMs + rig.day.ms());
    QVERIFY(picture.points.size() <= 3 * 800 + 1);
    QCOMPARE(picture.barLength, RowLength::Hour);
    QCOMPARE(picture.bars.size(), 72);
}

void TestHistoryLoader::energyIsWhatTheReaderSays()
{
    Rig rig;
    rig.loader.load(rig.order());
    HistoryReader reader;
    QCOMPARE(reader.open(rig.home.file), QString());
    const auto whole = reader.energy(rig.day, RowLength::Total, {}, QTimeZone("UTC"), rig.day.toMs);
    QCOMPARE(rig.pictures.first().total.sum, whole->first().sum);
    EnergySum sum;
    for (const HistoryBar& bar : rig.pictures.first().bars.sliced(24, 24))
        sum.add(bar.sum);
    QCOMPARE(sum.drawnMicrojoules, whole->first().sum.drawnMicrojoules);
}

void TestHistoryLoader::theHomesMeanLiesInItsBand()
{
    Rig rig;
    rig.loader.load(rig.order());
    const HistoryPoint& seven = pointAt(rig.pictures.first().points, rig.day.fromMs + 7 * kHour);
    QCOMPARE(seven.meanWatts, 1100.0);
    QCOMPARE(seven.leastWatts, 1100.0);
    HistoryOrder coarse = rig.order();
    coarse.columns = 6;
    coarse.number = 6;
    rig.loader.load(coarse);
    for (const HistoryPoint& point : rig.pictures.last().points)
        QVERIFY(point.meanWatts >= point.leastWatts && point.meanWatts <= point.greatestWatts);
}

void TestHistoryLoader::aGapIsUnknown()
{
    Rig rig;
    rig.loader.load(rig.order());
    QVERIFY(!pointAt(rig.pictures.first().points, rig.noon + kHour / 2).isKnown());
    QVERIFY(pointAt(rig.pictures.first().points, rig.noon - kHour / 2).isKnown());
    const HistoryBar& gap = rig.pictures.first().bars[24 + 12];
    QCOMPARE(gap.row.fromMs, rig.noon);
    QVERIFY(gap.measured < 0.1);
    HistoryOrder single = rig.order(1);
    rig.loader.load(single);
    QVERIFY(qAbs(rig.pictures.last().total.measured - 23.0 / 24) < 0.01);
}

void TestHistoryLoader::aSensorThatIsNotThereYetIsNotMissing()
{
    Rig rig;
    rig.loader.load(rig.order());
    const QList<HistoryBar>& bars = rig.pictures.first().bars;
    QCOMPARE(bars[24 + 3].measured, 1.0);  // before the second came
    QVERIFY(bars[24 + 6].measured > 0.99); // with both; of its first minute ten seconds are known
    QCOMPARE(bars[1].measured, 1.0);
    QVERIFY(rig.pictures.first().otherTotal.measured > 0.95);
}

void TestHistoryLoader::whatItIsComparedWithLiesOnTheSameHours()
{
    Rig rig;
    rig.loader.load(rig.order());
    const HistoryPicture& picture = rig.pictures.first();
    QCOMPARE(picture.otherBars.size(), 24);
    QCOMPARE(picture.otherBars.first().row.fromMs, rig.day.fromMs);
    QCOMPARE(pointAt(picture.others, rig.day.fromMs + 7 * kHour).meanWatts, 100.0);
    QVERIFY(picture.otherTotal.kiloWattHours() < picture.total.kiloWattHours());
    HistoryOrder shifted = rig.order(); // by so much that no bar lies on another
    shifted.compared =
        shifted.summedAgainst = {rig.day.fromMs - 10 * kHour - 60'000, rig.day.fromMs + 14 * kHour - 60'000};
    rig.loader.load(shifted);
    QVERIFY(rig.pictures.last().otherBars.isEmpty() && !rig.pictures.last().others.isEmpty());
    HistoryOrder alone = rig.order();
    alone.compared = alone.summedAgainst = {};
    rig.loader.load(alone);
    QVERIFY(rig.pictures.last().others.isEmpty() && rig.pictures.last().otherBars.isEmpty());
}

void TestHistoryLoader::staleOrdersAreLeftOut()
{
    Rig rig;
    rig.loader.expect(6, 2);
    rig.loader.load(rig.order());
    QVERIFY(rig.pictures.isEmpty());
    rig.loader.explain({1, rig.day, {rig.day}, rig.day.toMs});
    QVERIFY(rig.reasons.isEmpty());
    rig.loader.expect(5, 1);
    rig.loader.load(rig.order());
    rig.loader.explain({1, rig.day, {rig.day}, rig.day.toMs});
    QCOMPARE(rig.pictures.size() + rig.reasons.size(), 2);
}

void TestHistoryLoader::reasonsNameEverySensor()
{
    Rig rig;
    rig.loader.explain({1, rig.day, {{rig.day.fromMs - 24 * kHour, rig.day.fromMs}}, rig.day.toMs});
    QCOMPARE(rig.reasons.size(), 1);
    QCOMPARE(rig.reasons.first().failure, QString());
    QCOMPARE(rig.reasons.first().now.size(), 2);
    QVERIFY(qAbs(rig.reasons.first().now[1].second.netWattHours() - 2'000) < 20);
    QCOMPARE(rig.reasons.first().bases[0][1].second, EnergySum());
}

void TestHistoryLoader::aRoomOfOneSensorShowsWhatTheSensorShows()
{
    Rig rig;
    rig.loader.load(rig.order(1));
    rig.loader.load(rig.order(Whose::room(u"Kitchen"_s)));
    const HistoryPicture& sensor = rig.pictures.first();
    const HistoryPicture& room = rig.pictures.last();
    QCOMPARE(room.total.sum, sensor.total.sum);
    QCOMPARE(room.total.measured, sensor.total.measured);
    QCOMPARE(room.otherTotal.sum, sensor.otherTotal.sum);
    QCOMPARE(room.bars.size(), sensor.bars.size());
    QCOMPARE(room.points.size(), sensor.points.size());
    for (qsizetype i = 0; i < room.points.size(); ++i) {
        QCOMPARE(room.points[i].slot, sensor.points[i].slot);
        QCOMPARE(room.points[i].meanWatts, sensor.points[i].meanWatts);
        QCOMPARE(room.points[i].measured, sensor.points[i].measured);
    }
    rig.loader.load(rig.order(Whose::room(u"Attic"_s))); // nobody is in there
    QCOMPARE(rig.pictures.last().failure, QString());
    QCOMPARE(rig.pictures.last().total.measured, 0.0);
    QVERIFY(std::ranges::none_of(rig.pictures.last().points, &HistoryPoint::isKnown));
}

void TestHistoryLoader::reasonsOfARoomNameItsSensorsOnly()
{
    Rig rig;
    rig.loader.explain({1, rig.day, {rig.day}, rig.day.toMs, Whose::room(u"Hall"_s)});
    QCOMPARE(rig.reasons.first().now.size(), 1);
    QCOMPARE(rig.reasons.first().now.first().first, 2);
    QCOMPARE(rig.reasons.first().bases.first(), rig.reasons.first().now);
}

void TestHistoryLoader::whatCannotBeReadIsSaid()
{
    HistoryLoader loader(u"/nowhere/home.sqlite"_s);
    QString failure;
    connect(&loader, &HistoryLoader::loaded, this,
            [&failure](const HistoryPicture& picture) { failure = picture.failure; });
    HistoryOrder order;
    order.shown = {0, kHour};
    loader.load(order);
    QVERIFY2(failure.contains(u"/nowhere/home.sqlite"_s), qPrintable(failure));
}

HEMS_GUILESS_TEST(TestHistoryLoader)
#include "tst_historyloader.moc"
