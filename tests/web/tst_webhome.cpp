#include "homejson.h"
#include "roomtest.h"
#include "schemacheck.h"
#include "timespans.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUtc = 1'795'000'002'000; // the start of a step of 3 s
constexpr qint64 kSteady = 1'000'000;

Poll poll(SensorId id, qint64 afterMs, qint32 milliwatts, ReportedState state = ReportedState::On)
{
    return {id, {kUtc + afterMs, milliwatts, state}, kUtc + afterMs, kSteady + afterMs, Wanted::On, true};
}

struct Home : WebHome {
    Home()
        : WebHome(QTimeZone("Europe/Berlin"))
    {
        setSensors(
            {{1, u"A"_s, {}, Wanted::On, 0, 0}, {2, u"B"_s, u"Fridge"_s, Wanted::On, 0, kUtc - 60'000}});
        at(0);
    }
    void at(qint64 afterMs) { advance({kUtc + afterMs, kSteady + afterMs}); }
    QJsonObject one(SensorId id) const { return homejson::sensor(*this, *sensor(id)); }
};

} // namespace

class TestWebHome : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotKnownIsNull();
    void pollsGiveFigures();
    void silenceTakesThemAway();
    void aSwitchIsFollowed();
    void strangersAreLeftOut();
    void namesAndDevicesChange();
    void profilesReachNewcomersToo();
    void theGuardsLimitIsTold();
    void theDayIsTold();
    void theDayIsSetAgainstOthers();
    void pastDaysAreReadEachHourAndEachDay();
    void allOfItIsAsDescribed();
    void theLineHoldsStepsThatAreOver();
    void failuresAreKnown();
};

void TestWebHome::whatIsNotKnownIsNull()
{
    const Home home;
    const QJsonObject now = homejson::home(home);
    for (const QString& key : {u"power_w"_s, u"limit_w"_s})
        QVERIFY2(now[key].isNull(), qPrintable(key));
    QCOMPARE(now[u"sensors_known"], 2);
    QCOMPARE(now[u"sensors_reporting"], 0);
    QVERIFY(now[u"today"][u"cost"].isNull());
    QVERIFY(now[u"today"][u"peak_at"].isNull());
    const QJsonObject never = home.one(1);
    for (const QString& key : {u"power_w"_s, u"last_seen"_s, u"age_s"_s, u"poll_period_s"_s, u"room"_s})
        QVERIFY2(never[key].isNull(), qPrintable(key));
    QCOMPARE(never[u"presence"], u"unheard"_s);
    QCOMPARE(never[u"title"], u"A"_s);
    QCOMPARE(home.one(2)[u"age_s"], 60); // of the time before the start
}

void TestWebHome::pollsGiveFigures()
{
    Home home;
    for (qint64 ms = 0; ms <= 4'000; ms += 1'000)
        home.applyPolls({poll(1, ms, 1'234'500), poll(2, ms, -200'000)});
    home.at(4'500);
    QCOMPARE(homejson::home(home)[u"power_w"], 1034.5);
    QCOMPARE(homejson::home(home)[u"sensors_reporting"], 2);
    const QJsonObject sensor = home.one(1);
    QCOMPARE(sensor[u"power_w"], 1234.5);
    QCOMPARE(sensor[u"age_s"], 0.5);
    QCOMPARE(sensor[u"poll_period_s"], 1);
    QCOMPARE(sensor[u"last_seen"], homejson::moment(kUtc + 4'000));
    QCOMPARE(home.sensor(1)->polls, 5);
}

void TestWebHome::silenceTakesThemAway()
{
    Home home;
    for (qint64 ms = 0; ms <= 10'000; ms += 1'000)
        home.applyPolls({poll(1, ms, 1'000'000)});
    home.at(12'500);
    QCOMPARE(home.one(1)[u"presence"], u"silent"_s);
    QVERIFY(home.one(1)[u"power_w"].isNull());
    QVERIFY(homejson::home(home)[u"power_w"].isNull());
    home.at(15'000);
    QCOMPARE(home.one(1)[u"presence"], u"lost"_s);
    QCOMPARE(home.one(1)[u"age_s"], 5);
}

void TestWebHome::aSwitchIsFollowed()
{
    Home home;
    home.applyPolls({poll(1, 0, 1'000'000)});
    home.setWanted({1, 99}, Wanted::Off);
    home.at(10);
    QCOMPARE(home.one(1)[u"wanted"], u"off"_s);
    QCOMPARE(home.one(1)[u"switch"], u"going_off"_s);
    home.applyPolls({poll(1, 1'000, 0, ReportedState::Off)});
    home.at(1'010);
    QCOMPARE(home.one(1)[u"switch"], u"off"_s);
    QCOMPARE(home.one(1)[u"reported"], u"off"_s);
}

void TestWebHome::strangersAreLeftOut()
{
    Home home;
    home.applyPolls({poll(7, 0, 1'000'000)});
    home.at(10);
    QVERIFY(!home.sensor(7));
    QVERIFY(!home.totalMilliwatts());
    home.addSensors({{7, u"NEW"_s, {}, Wanted::On, kUtc, kUtc}, {1, u"X"_s, {}, Wanted::On, 0, 0}});
    home.applyPolls({poll(7, 20, 1'000'000)});
    home.at(30);
    QCOMPARE(home.totalMilliwatts(), 1'000'000);
    QCOMPARE(home.one(1)[u"sn"], u"A"_s); // known already
}

void TestWebHome::namesAndDevicesChange()
{
    Home home;
    home.applyPolls({poll(2, 0, 1'000)});
    home.setName(2, u"Freezer"_s);
    QCOMPARE(home.one(2)[u"title"], u"Freezer"_s);
    home.setName(2, {});
    QCOMPARE(home.one(2)[u"title"], u"B"_s);
    home.setSerial(2, u"C"_s);
    home.at(10);
    QCOMPARE(home.one(2)[u"sn"], u"C"_s);
    QCOMPARE(home.one(2)[u"presence"], u"unheard"_s);
}

void TestWebHome::profilesReachNewcomersToo()
{
    Home home;
    SensorProfile fridge;
    fridge.id = 2;
    fridge.room = u"Kitchen"_s;
    fridge.isProtected = true;
    SensorProfile later = fridge;
    later.id = 3;
    home.setProfiles({fridge, later});
    QCOMPARE(home.one(2)[u"room"], u"Kitchen"_s);
    QCOMPARE(home.one(2)[u"protected"], true);
    QCOMPARE(home.one(1)[u"protected"], false);
    home.addSensors({{3, u"D"_s, {}, Wanted::On, 0, 0}});
    QCOMPARE(home.one(3)[u"protected"], true);
    fridge.isProtected = false;
    home.setProfiles({fridge}); // only what has changed
    QCOMPARE(home.one(2)[u"protected"], false);
    QCOMPARE(home.one(3)[u"protected"], true);
    home.forget(3);
    QVERIFY(!home.sensor(3));
    home.addSensors({{3, u"D"_s, {}, Wanted::On, 0, 0}});
    QCOMPARE(home.one(3)[u"protected"], false);
}

void TestWebHome::theGuardsLimitIsTold()
{
    Home home;
    home.setLimit(5'000'000);
    QCOMPARE(homejson::home(home)[u"limit_w"], 5'000);
    home.setLimit(0);
    QVERIFY(homejson::home(home)[u"limit_w"].isNull());
}

void TestWebHome::theDayIsTold()
{
    Home home;
    DayFigures day;
    day.home = {3'600'000'000'000 * 2, 0, 1'800'000, 0}; // 2 kWh
    day.elapsedMs = 3'600'000;
    day.peakMilliwatts = 4'873'000;
    day.peakUtcMs = kUtc;
    day.sensors = {{1, {3'600'000'000'000, 0, 1, 0}}, {9, {1, 0, 1, 0}}};
    home.setTally(day);
    home.setPrice({0.25, u"EUR"_s});
    const QJsonObject today = homejson::home(home)[u"today"].toObject();
    QCOMPARE(today[u"energy_wh"], 2'000);
    QCOMPARE(today[u"covered_s"], 1'800);
    QCOMPARE(today[u"elapsed_s"], 3'600);
    QCOMPARE(today[u"cost"], 0.5);
    QCOMPARE(today[u"price_per_kwh"], 0.25);
    QCOMPARE(today[u"currency"], u"EUR"_s);
    QCOMPARE(today[u"peak_w"], 4'873);
    QVERIFY(today[u"base_load_w"].isNull());
    QVERIFY(today[u"base_load_at"].isNull());
    day.baseLoad = BaseLoad{210'000, {kUtc - 7'200'000, kUtc - 3'600'000}};
    home.setTally(day);
    QCOMPARE(homejson::home(home)[u"today"][u"base_load_w"], 210);
    QCOMPARE(homejson::home(home)[u"today"][u"base_load_at"], homejson::moment(kUtc - 7'200'000));
    QCOMPARE(home.one(1)[u"energy_today_wh"], 1'000);
    QCOMPARE(home.one(2)[u"energy_today_wh"], 0);
}

void TestWebHome::theDayIsSetAgainstOthers()
{
    Home home;
    QVERIFY(homejson::home(home)[u"today"][u"last_week"].isNull()); // not read yet
    const qint64 weekAgoMs = sameTimeBefore(kUtc, 7, home.zone());
    DayCurve week(localDay(weekAgoMs, home.zone()));
    week.addMinute(week.day().fromMs, {3'600'000'000'000, 0, 30'000, 0});    // 1 kWh in its first minute
    week.addMinute(weekAgoMs + kDay / 8, {3'600'000'000'000, 0, 30'000, 0}); // after this time of the day
    home.setPastDays({DayCurve(localDay(sameTimeBefore(kUtc, 1, home.zone()), home.zone())), week});
    const QJsonObject then = homejson::home(home)[u"today"][u"last_week"].toObject();
    QCOMPARE(then[u"time"], homejson::moment(weekAgoMs));
    QCOMPARE(then[u"energy_wh"], 1'000);
    QCOMPARE(then[u"covered_s"], 30);
    QCOMPARE(then[u"elapsed_s"], static_cast<double>(weekAgoMs - week.day().fromMs) / 1'000);
    QVERIFY(homejson::home(home)[u"today"][u"yesterday"].isNull()); // nothing was measured
    home.at(kDay);
    QVERIFY(homejson::home(home)[u"today"][u"last_week"].isNull()); // it is eight days ago
}

void TestWebHome::pastDaysAreReadEachHourAndEachDay()
{
    Home home;
    QVERIFY(home.arePastDaysDue());
    home.setPastDaysAsked();
    QVERIFY(!home.arePastDaysDue());
    home.at(WebHome::kPastDaysMs - 1);
    QVERIFY(!home.arePastDaysDue());
    home.at(WebHome::kPastDaysMs);
    QVERIFY(home.arePastDaysDue());
    home.setPastDaysAsked();
    home.setPastDaysFailed();
    QVERIFY(!home.arePastDaysDue());
    home.at(WebHome::kPastDaysMs + WebHome::kPastDaysRetryMs);
    QVERIFY(home.arePastDaysDue());
    const qint64 midnightMs = localDay(kUtc, home.zone()).toMs - kUtc;
    home.at(midnightMs - 1);
    home.setPastDaysAsked();
    QVERIFY(!home.arePastDaysDue());
    home.at(midnightMs);
    QVERIFY(home.arePastDaysDue());
    QVERIFY(!WebHome(QTimeZone("UTC")).arePastDaysDue()); // there is no history before the home is open
}

void TestWebHome::allOfItIsAsDescribed()
{
    QFile file(u":/web-api/openapi.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const SchemaCheck described(QJsonDocument::fromJson(file.readAll()).object());
    Home home;
    QCOMPARE(described.problems(u"Home"_s, homejson::home(home)), QStringList());
    home.applyPolls({poll(1, 0, 1'234'500)});
    DayFigures day;
    day.home = {1, 0, 1, 0};
    day.peakMilliwatts = 1;
    day.baseLoad = BaseLoad{1, {kUtc, kUtc + 1}};
    home.setTally(day);
    home.setPrice({0.25, u"EUR"_s});
    home.setLimit(5'000'000);
    home.setListening(u"127.0.0.1"_s, 11451);
    DayCurve yesterday(localDay(sameTimeBefore(kUtc, 1, home.zone()), home.zone()));
    yesterday.addMinute(yesterday.day().fromMs, {1, 0, 1, 0});
    home.setPastDays({yesterday, {}});
    const QJsonObject all = homejson::home(home);
    QVERIFY(all[u"today"][u"yesterday"].isObject());
    QVERIFY(all[u"today"][u"last_week"].isNull());
    QCOMPARE(described.problems(u"Home"_s, all), QStringList());
}

void TestWebHome::theLineHoldsStepsThatAreOver()
{
    Home home;
    for (qint64 ms = 0; ms < 9'000; ms += 500) {
        home.applyPolls({poll(1, ms, ms < 3'000 ? 1'000'000 : 2'000'000)});
        home.at(ms);
    }
    const QJsonObject trail = homejson::home(home)[u"trail"].toObject();
    QCOMPARE(trail[u"from"], homejson::moment(kUtc));
    QCOMPARE(trail[u"step_s"], 3);
    QCOMPARE(trail[u"power_w"].toArray(), (QJsonArray{1'000, 2'000})); // the third goes on
    QCOMPARE(trail[u"to"], homejson::moment(kUtc + 6'000));
    QCOMPARE(homejson::trailEnd(home), kUtc + 3'000);
    home.at(9'000);
    QCOMPARE(homejson::trailAfter(home, kUtc + 3'000),
             (QJsonArray{QJsonObject{{u"time"_s, homejson::moment(kUtc + 6'000)}, {u"power_w"_s, 2'000}}}));
    QCOMPARE(homejson::trailAfter(home, kUtc + 6'000), QJsonArray());
    PowerTrail past(WebHome::kTrailMs, WebHome::kTrailSteps);
    past.add(kUtc - 60'000, 500.0);
    home.setPast(past);
    const QJsonArray longer = homejson::home(home)[u"trail"][u"power_w"].toArray();
    QCOMPARE(longer.first(), 500);
    QVERIFY(longer.at(1).isNull());
    QCOMPARE(longer.size(), 23);
}

void TestWebHome::failuresAreKnown()
{
    Home home;
    QVERIFY(home.isRecording());
    QVERIFY(!home.isListening());
    home.setListening(u"127.0.0.1"_s, 11451);
    QVERIFY(home.isListening());
    home.setListenFailure(u"taken"_s);
    QVERIFY(!home.isListening());
    home.setStorageFailure(u"full"_s, kUtc);
    QVERIFY(!home.isRecording());
    QCOMPARE(homejson::home(home)[u"recording"], false);
    home.setRecording();
    QVERIFY(home.isRecording());
    QVERIFY(!WebHome(QTimeZone("UTC")).isRecording()); // not open yet
}

HEMS_GUILESS_TEST(TestWebHome)
#include "tst_webhome.moc"
