#include "breakerguard.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// Loads that obey a second after they are told.
struct Home {
    BreakerGuard guard;
    GuardSettings settings;
    GuardLoads loads;
    qint64 nowMs = 1'000'000;

    Home()
    {
        settings.homeMilliwatts = 5'000'000;
        settings.sharePercent = 100;
        guard.setSettings(settings);
    }
    void change(const GuardSettings& changed)
    {
        settings = changed;
        guard.setSettings(settings);
    }
    GuardLoad& add(qint64 watts, int priority = 3, const QString& room = {})
    {
        GuardLoad load;
        load.id = static_cast<SensorId>(loads.size());
        load.isOn = true;
        load.milliwatts = watts * 1'000;
        load.priority = priority;
        load.room = room;
        load.changedMs = 0;
        loads.append(load);
        return loads.last();
    }
    /// Steps once a second, obeys, and gathers what is told.
    LedgerLines run(int seconds)
    {
        LedgerLines all;
        for (int second = 0; second < seconds; ++second) {
            nowMs += 1'000;
            const LedgerLines lines = guard.step(nowMs, loads);
            for (const LedgerLine& line : lines)
                obey(line);
            all += lines;
        }
        return all;
    }
    void obey(const LedgerLine& line)
    {
        if (line.isDry || (line.kind != LedgerKind::Shed && line.kind != LedgerKind::Restored))
            return;
        GuardLoad& load = loads[line.sensor];
        load.wanted = line.kind == LedgerKind::Shed ? Wanted::Off : Wanted::On;
        load.isOn = load.wanted == Wanted::On;
        load.changedMs = nowMs;
        load.milliwatts = load.isOn ? draws[load.id] : 0;
    }
    QHash<SensorId, qint64> draws;
};

QList<LedgerKind> kinds(const LedgerLines& lines)
{
    QList<LedgerKind> kinds;
    for (const LedgerLine& line : lines)
        kinds.append(line.kind);
    return kinds;
}

using K = LedgerKind;

} // namespace

class TestBreakerGuard : public QObject {
    Q_OBJECT

private slots:
    void itActsAfterTheSetTime();
    void aDipBeginsTheTimeAnew();
    void theLineSaysWhy();
    void nothingIsDoneWithoutALimit();
    void protectedLoadsStayAndItSaysSo();
    void aLoadRunsItsMinimumTime();
    void whatDoesNotObeyIsGivenUp();
    void aSilentLoadCountsAndCannotGo();
    void aRoomHasItsOwnLimit();
    void whatARoomShedsHelpsTheHome();
    void loadsComeBackOneByOneTheMostImportantFirst();
    void aLoadRestsItsMinimumTime();
    void aLoadThatIsComingBackIsReckonedWith();
    void whatIsComingOnIsReckonedWith();
    void whenTheLimitGoesTheyComeBack();
    void aDryRunOnlyTells();
    void anothersSwitchTakesItFromTheGuard();
    void whatCouldNotBeStoredIsAskedAgainLater();
    void itGoesOnAfterARestart();
    void afterASleepASumProvesItselfAnew();
    void aSleepIsRestForALoadThatWasShed();
};

void TestBreakerGuard::itActsAfterTheSetTime()
{
    Home home;
    home.add(3'000, 2);
    home.add(3'000, 4);
    QVERIFY(home.run(5).isEmpty());
    const LedgerLines lines = home.run(1);
    QCOMPARE(kinds(lines), QList<K>{K::Shed});
    QCOMPARE(lines.first().sensor, 0);
}

void TestBreakerGuard::aDipBeginsTheTimeAnew()
{
    Home home;
    home.add(6'000);
    QVERIFY(home.run(5).isEmpty());
    home.loads[0].milliwatts = 5'000'000; // at the limit is not above it
    QVERIFY(home.run(1).isEmpty());
    home.loads[0].milliwatts = 6'000'000;
    QVERIFY(home.run(5).isEmpty());
    QCOMPARE(home.run(1).size(), 1);
}

void TestBreakerGuard::theLineSaysWhy()
{
    Home home;
    home.add(640, 1);
    home.add(4'670);
    const LedgerLine line = home.run(6).value(0);
    QCOMPARE(line.sensor, 0);
    QCOMPARE(line.sumMilliwatts, 5'310'000);
    QCOMPARE(line.limitMilliwatts, 5'000'000);
    QCOMPARE(line.backBelowMilliwatts, 5'000'000 - 640'000 - 200'000);
    QVERIFY(line.room.isEmpty());
    QVERIFY(!line.isDry);
}

void TestBreakerGuard::nothingIsDoneWithoutALimit()
{
    Home home;
    home.change({});
    home.add(60'000);
    QVERIFY(home.run(60).isEmpty());
}

void TestBreakerGuard::protectedLoadsStayAndItSaysSo()
{
    Home home;
    home.add(6'000, 1).isProtected = true;
    home.add(0, 1);
    const LedgerLines lines = home.run(60);
    QCOMPARE(kinds(lines), QList<K>{K::OnlyProtected}); // once
    home.loads[0].milliwatts = 4'000'000;
    QCOMPARE(kinds(home.run(10)), QList<K>{K::BackWithin});
}

void TestBreakerGuard::aLoadRunsItsMinimumTime()
{
    Home home;
    GuardLoad& load = home.add(6'000);
    load.changedMs = home.nowMs;
    load.minOnMs = 20'000;
    LedgerLines lines = home.run(19);
    QCOMPARE(kinds(lines), QList<K>{K::HeldOn});
    lines = home.run(1);
    QCOMPARE(kinds(lines), QList<K>{K::Shed});
}

void TestBreakerGuard::whatDoesNotObeyIsGivenUp()
{
    Home home;
    home.add(3'000, 1);
    home.add(3'000, 2);
    home.nowMs += 1'000;
    home.guard.step(home.nowMs, home.loads);
    home.nowMs += 5'000;
    QCOMPARE(home.guard.step(home.nowMs, home.loads).value(0).sensor, 0);
    home.loads[0].wanted = Wanted::Off;
    home.nowMs += 1'000; // told by now, and one poll more to come
    QVERIFY(home.guard.step(home.nowMs, home.loads).isEmpty());
    home.loads[0].pollsSinceTold = 1;
    home.nowMs += 1'000;
    QCOMPARE(home.guard.step(home.nowMs, home.loads).value(0).sensor, 1);
    home.loads[1].wanted = Wanted::Off;
    home.loads[1].pollsSinceTold = 1;
    home.nowMs += 1'000;
    QCOMPARE(kinds(home.guard.step(home.nowMs, home.loads)), QList<K>{K::NothingObeys});
}

void TestBreakerGuard::aSilentLoadCountsAndCannotGo()
{
    Home home;
    GuardLoad& silent = home.add(3'000, 1);
    silent.isSilent = true;
    home.add(3'000, 5);
    QCOMPARE(home.run(6).value(0).sensor, 1);
}

void TestBreakerGuard::aRoomHasItsOwnLimit()
{
    Home home;
    home.settings.rooms = {{u"Kitchen"_s, 2'000'000}};
    home.change(home.settings);
    home.add(1'000, 1, u"Cellar"_s);
    home.add(1'500, 3, u"Kitchen"_s);
    home.add(1'000, 2, u"Kitchen"_s);
    const LedgerLines lines = home.run(6);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().sensor, 2);
    QCOMPARE(lines.first().room, u"Kitchen"_s);
    QCOMPARE(lines.first().sumMilliwatts, 2'500'000);
}

void TestBreakerGuard::whatARoomShedsHelpsTheHome()
{
    Home home;
    home.settings.rooms = {{u"Kitchen"_s, 2'000'000}};
    home.change(home.settings);
    home.add(2'500, 5, u"Kitchen"_s);
    home.add(3'000, 1);
    const LedgerLines lines = home.run(30);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().sensor, 0);
}

void TestBreakerGuard::loadsComeBackOneByOneTheMostImportantFirst()
{
    Home home;
    for (const int priority : {1, 4, 2})
        home.draws[home.add(1'000, priority).id] = 1'000'000;
    home.add(5'000).isProtected = true;
    QCOMPARE(home.run(6).size(), 3);
    home.loads[3].milliwatts = 0;
    LedgerLines lines;
    QList<qint64> moments;
    for (int second = 0; second < 40; ++second) {
        const LedgerLines now = home.run(1);
        for (qsizetype i = 0; i < now.size(); ++i)
            moments.append(home.nowMs);
        lines += now;
    }
    QCOMPARE(kinds(lines), (QList<K>{K::Restored, K::Restored, K::Restored}));
    QCOMPARE(lines.at(0).sensor, 1);
    QCOMPARE(lines.at(1).sensor, 2);
    QCOMPARE(lines.at(2).sensor, 0);
    QCOMPARE(moments.at(1) - moments.at(0), BreakerGuard::kBetweenReturnsMs);
    QCOMPARE(moments.at(2) - moments.at(1), BreakerGuard::kBetweenReturnsMs);
}

void TestBreakerGuard::aLoadRestsItsMinimumTime()
{
    Home home;
    GuardLoad& load = home.add(6'000);
    load.minOffMs = 60'000;
    QCOMPARE(home.run(6).size(), 1);
    home.change({.homeMilliwatts = 9'000'000});
    QVERIFY(home.run(59).isEmpty());
    QCOMPARE(kinds(home.run(1)), QList<K>{K::Restored});
}

// A heater that is let on draws a little later: nothing else comes into its room meanwhile.
void TestBreakerGuard::aLoadThatIsComingBackIsReckonedWith()
{
    Home home;
    home.add(2'000, 2);
    home.add(2'000, 1);
    home.add(2'500).isProtected = true;
    QCOMPARE(home.run(6).size(), 1);
    QCOMPARE(home.run(6).size(), 0);
    home.loads[2].milliwatts = 5'000'000;
    QCOMPARE(home.run(6).size(), 1); // now both are off
    home.loads[2].milliwatts = 2'000'000;
    LedgerLines lines = home.run(1);
    QCOMPARE(lines.value(0).sensor, 0);
    home.loads[0].isOn = false; // it lags
    home.loads[0].milliwatts = 0;
    QVERIFY(home.run(30).isEmpty());
    home.loads[2].milliwatts = 500'000;
    QCOMPARE(home.run(1).value(0).sensor, 1);
}

// As after the computer's sleep: all sensors are off until they are told again.
void TestBreakerGuard::whatIsComingOnIsReckonedWith()
{
    Home home;
    home.add(2'000, 1);
    home.add(4'000, 5);
    QCOMPARE(home.run(6).value(0).sensor, 0);
    home.loads[1].isOn = false;
    home.loads[1].milliwatts = 0;
    home.loads[1].comingMilliwatts = 4'000'000;
    QVERIFY(home.run(30).isEmpty());
    home.loads[1].comingMilliwatts = 0;
    QCOMPARE(kinds(home.run(1)), QList<K>{K::Restored});
}

void TestBreakerGuard::whenTheLimitGoesTheyComeBack()
{
    Home home;
    home.add(6'000);
    home.run(6);
    home.change({});
    QCOMPARE(kinds(home.run(10)), QList<K>{K::Restored});
    QVERIFY(home.guard.shed().empty());
}

void TestBreakerGuard::aDryRunOnlyTells()
{
    Home home;
    home.settings.isDryRun = true;
    home.change(home.settings);
    home.add(3'000, 1);
    home.add(3'000, 2);
    LedgerLines lines = home.run(60); // as if it had gone
    QCOMPARE(kinds(lines), QList<K>{K::Shed});
    QVERIFY(lines.first().isDry);
    QVERIFY(!home.guard.keepsOff(0));
    home.loads[1].milliwatts = 1'000'000;
    lines = home.run(1);
    QCOMPARE(kinds(lines), QList<K>{K::Restored});
    QVERIFY(lines.first().isDry);
}

void TestBreakerGuard::anothersSwitchTakesItFromTheGuard()
{
    Home home;
    home.add(6'000);
    home.run(6);
    QVERIFY(home.guard.keepsOff(0));
    home.guard.release(0);
    home.change({.homeMilliwatts = 9'000'000});
    QVERIFY(home.run(60).isEmpty());
}

void TestBreakerGuard::whatCouldNotBeStoredIsAskedAgainLater()
{
    Home home;
    home.add(6'000);
    home.nowMs += 1'000;
    home.guard.step(home.nowMs, home.loads);
    home.nowMs += 5'000;
    QCOMPARE(home.guard.step(home.nowMs, home.loads).size(), 1);
    home.guard.undo(0, home.nowMs);
    home.nowMs += BreakerGuard::kRetryMs - 1;
    QVERIFY(!kinds(home.guard.step(home.nowMs, home.loads)).contains(K::Shed));
    home.nowMs += 1;
    QCOMPARE(kinds(home.guard.step(home.nowMs, home.loads)), QList<K>{K::Shed});
}

void TestBreakerGuard::itGoesOnAfterARestart()
{
    Home home;
    home.draws[home.add(0).id] = 1'000'000;
    home.loads[0].isOn = false;
    home.loads[0].wanted = Wanted::Off;
    home.loads[0].minOffMs = 60'000;
    home.guard.resume(0, {3'000'000, home.nowMs - 50'000});
    home.add(3'000).isProtected = true;
    QVERIFY(home.run(20).isEmpty()); // no room for its 3,000 W
    home.loads[1].milliwatts = 1'000'000;
    QCOMPARE(kinds(home.run(1)), QList<K>{K::Restored});
}

// The loads can't be heard at once: what they drew before the sleep is no reason to switch, or to complain.
void TestBreakerGuard::afterASleepASumProvesItselfAnew()
{
    Home home;
    home.add(6'000).isSilent = true;
    QVERIFY(home.run(3).isEmpty());
    home.nowMs += 8 * 3'600'000;
    QVERIFY(home.run(5).isEmpty());
    home.loads[0].isSilent = false;
    QCOMPARE(kinds(home.run(1)), QList<K>{K::Shed});
}

void TestBreakerGuard::aSleepIsRestForALoadThatWasShed()
{
    Home home;
    home.add(6'000).minOffMs = 3'600'000;
    home.draws[0] = 1'000'000;
    QCOMPARE(kinds(home.run(6)), QList<K>{K::Shed});
    GuardSettings wider = home.settings;
    wider.homeMilliwatts = 9'000'000;
    home.change(wider);
    QVERIFY(home.run(60).isEmpty());
    home.nowMs += 8 * 3'600'000;
    QCOMPARE(kinds(home.run(1)), QList<K>{K::Restored});
}

HEMS_APPLESS_TEST(TestBreakerGuard)
#include "tst_breakerguard.moc"
