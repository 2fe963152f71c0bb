#include "roomtest.h"
#include "switchtracker.h"

#include <QTest>

using namespace hems;
using P = SwitchPhase;
using S = ReportedState;

class TestSwitchTracker : public QObject {
    Q_OBJECT

private slots:
    void goesOffInTwoPolls();
    void offIsRepeatedUntilTheSensorObeys();
    void anIgnoredOnIsSeenToo();
    void comesOnInOnePoll();
    void comingOnByItselfIsGoingOffAgain();
    void changingOnesMindStartsAnew();
    void aReplyFromBeforeTheClickDoesNotCount();
    void aRepeatedWishChangesNothing();
    void restsBeforeTheFirstPoll();
    void whoComesOnByItselfIsKnown();
};

namespace {

constexpr auto On = Wanted::On;
constexpr auto Off = Wanted::Off;

SwitchTracker tracker(Wanted wanted, S reported)
{
    SwitchTracker made(wanted);
    made.polled(reported, wanted);
    return made;
}

} // namespace

void TestSwitchTracker::goesOffInTwoPolls()
{
    SwitchTracker sw = tracker(On, S::On);
    QCOMPARE(sw.status(), (SwitchStatus{P::On, 0}));
    sw.setWanted(Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, 0}));
    sw.polled(S::On, Off); // the poll that carries the order
    QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, 0}));
    sw.polled(S::Suspend, Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, 1}));
    sw.polled(S::Off, Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::Off, 0}));
}

void TestSwitchTracker::offIsRepeatedUntilTheSensorObeys()
{
    SwitchTracker sw = tracker(On, S::On);
    sw.setWanted(Off);
    sw.polled(S::On, Off);
    for (int poll = 1; poll < SwitchTracker::kPollsToIgnore; ++poll) {
        sw.polled(S::On, Off);
        QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, poll}));
    }
    sw.polled(S::On, Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::IgnoresOff, 3}));
    sw.polled(S::On, Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::IgnoresOff, 4}));
    sw.polled(S::Suspend, Off);
    QCOMPARE(sw.status().phase, P::GoingOff);
    sw.polled(S::Off, Off);
    QCOMPARE(sw.status().phase, P::Off);
}

void TestSwitchTracker::anIgnoredOnIsSeenToo()
{
    SwitchTracker sw = tracker(Off, S::Off);
    sw.setWanted(On);
    sw.polled(S::Off, On);
    sw.polled(S::Off, On);
    sw.polled(S::Suspend, On);
    QCOMPARE(sw.status().phase, P::ComingOn);
    sw.polled(S::Off, On);
    QCOMPARE(sw.status(), (SwitchStatus{P::IgnoresOn, 3}));
}

void TestSwitchTracker::comesOnInOnePoll()
{
    SwitchTracker sw = tracker(Off, S::Off);
    sw.setWanted(On);
    QCOMPARE(sw.status(), (SwitchStatus{P::ComingOn, 0}));
    sw.polled(S::Off, On);
    QCOMPARE(sw.status(), (SwitchStatus{P::ComingOn, 0}));
    sw.polled(S::On, On);
    QCOMPARE(sw.status(), (SwitchStatus{P::On, 0}));
}

void TestSwitchTracker::comingOnByItselfIsGoingOffAgain()
{
    SwitchTracker sw = tracker(Off, S::Off);
    sw.polled(S::On, Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, 0}));
    sw.polled(S::Suspend, Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, 1}));
}

void TestSwitchTracker::changingOnesMindStartsAnew()
{
    SwitchTracker sw = tracker(On, S::On);
    sw.setWanted(Off);
    sw.polled(S::On, Off);
    sw.polled(S::Suspend, Off);
    sw.setWanted(On);
    QCOMPARE(sw.status(), (SwitchStatus{P::ComingOn, 0}));
    sw.polled(S::Off, On);
    sw.polled(S::On, On);
    QCOMPARE(sw.status(), (SwitchStatus{P::On, 0}));
}

void TestSwitchTracker::aReplyFromBeforeTheClickDoesNotCount()
{
    SwitchTracker sw = tracker(On, S::On);
    sw.setWanted(Off);
    for (int poll = 0; poll < 5; ++poll)
        sw.polled(S::On, On); // answered before the server learnt of the click
    QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, 0}));
}

void TestSwitchTracker::aRepeatedWishChangesNothing()
{
    SwitchTracker sw = tracker(On, S::On);
    sw.setWanted(Off);
    sw.polled(S::On, Off);
    sw.polled(S::Suspend, Off);
    sw.setWanted(Off);
    QCOMPARE(sw.status(), (SwitchStatus{P::GoingOff, 1}));
}

void TestSwitchTracker::restsBeforeTheFirstPoll()
{
    QCOMPARE(SwitchTracker(On).status().phase, P::On);
    QCOMPARE(SwitchTracker(Off).status().phase, P::Off);
}

void TestSwitchTracker::whoComesOnByItselfIsKnown()
{
    SwitchTracker sw = tracker(Off, S::On);
    QVERIFY(!sw.hasComeOnByItself()); // it has not been off yet
    sw.polled(S::Suspend, Off);
    sw.polled(S::Off, Off);
    sw.polled(S::On, Off);
    QVERIFY(sw.hasComeOnByItself());
    sw.polled(S::Suspend, Off);
    QVERIFY(sw.hasComeOnByItself());
    sw.polled(S::Off, Off);
    QVERIFY(!sw.hasComeOnByItself());
    sw.polled(S::On, Off);
    sw.setWanted(On);
    QVERIFY(!sw.hasComeOnByItself());
    sw.setWanted(Off);
    sw.polled(S::On, On); // told so a moment ago
    QVERIFY(!sw.hasComeOnByItself());
}

HEMS_GUILESS_TEST(TestSwitchTracker)
#include "tst_switchtracker.moc"
