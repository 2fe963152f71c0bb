#include "controlledload.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

namespace {

struct Watched {
    ControlledLoad load{SensorRecord()};
    qint64 nowMs = 100'000;

    void poll(ReportedState state, qint32 milliwatts, bool hasReading = true)
    {
        nowMs += 1'000;
        Poll poll;
        poll.arrivedSteadyMs = nowMs;
        poll.reading = {nowMs, milliwatts, state};
        poll.hasReading = hasReading;
        poll.reply = load.wanted();
        load.polled(poll);
    }
    GuardLoad seen() const { return load.guardLoad({}); }
};

} // namespace

class TestControlledLoad : public QObject {
    Q_OBJECT

private slots:
    void itCountsWhatItDraws();
    void silentWhileOnItCountsAsItsLastDraw();
    void comingOnItWillDrawWhatItDrew();
    void silentWhileOffItCountsNothing();
    void silentWhileFeedingInItCountsNothing();
    void onWithoutAFigureItCountsAsItsLastDraw();
    void sinceWhenItIsOn();
    void askedToRunAgainItRunsFromThen();
    void aRestartKnowsWhatWas();
    void pollsAreCountedByReplies();
};

void TestControlledLoad::itCountsWhatItDraws()
{
    Watched home;
    QCOMPARE(home.seen().milliwatts, 0);
    QVERIFY(home.seen().isSilent); // not heard yet
    home.poll(ReportedState::On, 700'000);
    QCOMPARE(home.seen().milliwatts, 700'000);
    QVERIFY(home.seen().isOn && !home.seen().isSilent);
    home.poll(ReportedState::Suspend, 0);
    QCOMPARE(home.seen().milliwatts, 0);
    QVERIFY(!home.seen().isOn);
}

void TestControlledLoad::silentWhileOnItCountsAsItsLastDraw()
{
    Watched home;
    for (int i = 0; i < 4; ++i)
        home.poll(ReportedState::On, 700'000);
    home.load.advance(home.nowMs + 1'999);
    QVERIFY(!home.seen().isSilent);
    home.load.advance(home.nowMs + 2'000);
    QVERIFY(home.seen().isSilent);
    QCOMPARE(home.seen().milliwatts, 700'000);
    home.load.advance(home.nowMs + 3'600'000);
    QCOMPARE(home.seen().milliwatts, 700'000);
    home.poll(ReportedState::On, 300'000);
    QCOMPARE(home.seen().milliwatts, 300'000);
}

void TestControlledLoad::comingOnItWillDrawWhatItDrew()
{
    Watched home;
    for (int i = 0; i < 4; ++i)
        home.poll(ReportedState::On, 700'000);
    QCOMPARE(home.seen().comingMilliwatts, 0);
    home.load.advance(home.nowMs + 3'600'000); // nobody answered it meanwhile
    QCOMPARE(home.seen().comingMilliwatts, 0); // it counts as what it drew
    home.poll(ReportedState::Off, 0);
    QCOMPARE(home.seen().milliwatts, 0);
    QCOMPARE(home.seen().comingMilliwatts, 700'000);
    home.poll(ReportedState::On, 600'000);
    QCOMPARE(home.seen().milliwatts, 600'000);
    QCOMPARE(home.seen().comingMilliwatts, 0);
}

void TestControlledLoad::silentWhileOffItCountsNothing()
{
    Watched home;
    home.poll(ReportedState::On, 700'000);
    home.poll(ReportedState::Off, 0);
    home.load.advance(home.nowMs + 3'600'000);
    QVERIFY(home.seen().isSilent);
    QCOMPARE(home.seen().milliwatts, 0);
}

void TestControlledLoad::silentWhileFeedingInItCountsNothing()
{
    Watched home;
    home.poll(ReportedState::On, -700'000);
    QCOMPARE(home.seen().milliwatts, -700'000);
    home.load.advance(home.nowMs + 3'600'000);
    QCOMPARE(home.seen().milliwatts, 0);
}

void TestControlledLoad::onWithoutAFigureItCountsAsItsLastDraw()
{
    Watched home;
    home.poll(ReportedState::On, 700'000);
    home.poll(ReportedState::On, 0, false);
    QCOMPARE(home.seen().milliwatts, 700'000);
}

void TestControlledLoad::sinceWhenItIsOn()
{
    Watched home;
    home.poll(ReportedState::On, 1);
    const qint64 onMs = home.nowMs;
    home.poll(ReportedState::On, 1);
    QCOMPARE(home.seen().changedMs, onMs);
    home.poll(ReportedState::Suspend, 0);
    home.poll(ReportedState::Off, 0);
    QCOMPARE(home.seen().changedMs, home.nowMs - 1'000); // suspended is not on
}

void TestControlledLoad::askedToRunAgainItRunsFromThen()
{
    Watched home;
    home.poll(ReportedState::On, 1);
    home.load.setWanted(Wanted::Off, home.nowMs + 100);
    home.load.setWanted(Wanted::On, home.nowMs + 200);
    QCOMPARE(home.seen().changedMs, home.nowMs + 200);
    home.load.setWanted(Wanted::On, home.nowMs + 300);
    QCOMPARE(home.seen().changedMs, home.nowMs + 200);
}

void TestControlledLoad::aRestartKnowsWhatWas()
{
    Watched home;
    home.load.resume({0, true, 0, 900'000}, 40'000);
    QCOMPARE(home.seen().milliwatts, 900'000); // until it speaks
    QVERIFY(home.seen().isSilent);
    home.poll(ReportedState::On, 800'000);
    QCOMPARE(home.seen().milliwatts, 800'000);
    QCOMPARE(home.seen().changedMs, 40'000);
    home.poll(ReportedState::Off, 0);
    QCOMPARE(home.seen().changedMs, home.nowMs);
}

void TestControlledLoad::pollsAreCountedByReplies()
{
    Watched home;
    home.poll(ReportedState::On, 1);
    home.load.setWanted(Wanted::Off, home.nowMs);
    home.poll(ReportedState::On, 1);
    QCOMPARE(home.seen().pollsSinceTold, 0);
    home.poll(ReportedState::On, 1);
    QCOMPARE(home.seen().pollsSinceTold, 1);
}

HEMS_APPLESS_TEST(TestControlledLoad)
#include "tst_controlledload.moc"
