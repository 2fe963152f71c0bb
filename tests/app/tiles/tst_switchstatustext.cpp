#include "roomtest.h"
#include "switchstatustext.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSwitchStatusText : public QObject {
    Q_OBJECT

private slots:
    void saysEachState_data();
    void saysEachState();
};

void TestSwitchStatusText::saysEachState_data()
{
    QTest::addColumn<SensorStanding>("standing");
    QTest::addColumn<QString>("words");
    QTest::addColumn<StateTone>("tone");

    const auto reporting = [](SwitchPhase phase, int polls) {
        return SensorStanding{Presence::Reporting, {phase, polls}, false, 0};
    };
    const auto unheardFor = [](Presence presence, qint64 seconds) {
        return SensorStanding{presence, {SwitchPhase::On, 0}, false, seconds * 1000};
    };
    QTest::addRow("on") << reporting(SwitchPhase::On, 0) << u"On"_s << StateTone::Good;
    QTest::addRow("off") << reporting(SwitchPhase::Off, 0) << u"Off"_s << StateTone::Idle;
    QTest::addRow("off is wanted, not told")
        << reporting(SwitchPhase::GoingOff, 0) << u"Going off"_s << StateTone::Pending;
    QTest::addRow("going off, 1") << reporting(SwitchPhase::GoingOff, 1) << u"Going off · poll 1 of 2"_s
                                  << StateTone::Pending;
    QTest::addRow("going off, 2") << reporting(SwitchPhase::GoingOff, 2) << u"Going off · poll 2 of 2"_s
                                  << StateTone::Pending;
    QTest::addRow("slow to go off") << reporting(SwitchPhase::GoingOff, 5) << u"Going off · 5 polls"_s
                                    << StateTone::Pending;
    QTest::addRow("on is wanted") << reporting(SwitchPhase::ComingOn, 0) << u"Coming on"_s
                                  << StateTone::Pending;
    QTest::addRow("slow to come on") << reporting(SwitchPhase::ComingOn, 2) << u"Coming on · 2 polls"_s
                                     << StateTone::Pending;
    QTest::addRow("ignores off") << reporting(SwitchPhase::IgnoresOff, 3) << u"Ignored off · 3 polls"_s
                                 << StateTone::Pending;
    QTest::addRow("ignores on") << reporting(SwitchPhase::IgnoresOn, 4) << u"Ignored on · 4 polls"_s
                                << StateTone::Pending;
    QTest::addRow("silent") << unheardFor(Presence::Silent, 12) << u"Suspended · 12 s ago"_s
                            << StateTone::Pending;
    QTest::addRow("silent for long") << unheardFor(Presence::Silent, 150) << u"Suspended · 2 min ago"_s
                                     << StateTone::Pending;
    QTest::addRow("just lost") << unheardFor(Presence::Lost, 59) << u"Lost 59 s ago"_s << StateTone::Bad;
    QTest::addRow("lost a minute") << unheardFor(Presence::Lost, 60) << u"Lost 1 min ago"_s << StateTone::Bad;
    QTest::addRow("lost") << unheardFor(Presence::Lost, 299) << u"Lost 4 min ago"_s << StateTone::Bad;
    QTest::addRow("lost for hours") << unheardFor(Presence::Lost, 7'300) << u"Lost 2 h ago"_s
                                    << StateTone::Bad;
    QTest::addRow("lost for days") << unheardFor(Presence::Lost, 3 * 86'400) << u"Lost 3 d ago"_s
                                   << StateTone::Bad;
    QTest::addRow("not heard") << SensorStanding{} << u"Not heard yet"_s << StateTone::Idle;
    QTest::addRow("saving") << SensorStanding{Presence::Reporting, {SwitchPhase::On, 0}, true, 0}
                            << u"Saving…"_s << StateTone::Pending;
    QTest::addRow("saving a lost one's") << SensorStanding{Presence::Lost, {SwitchPhase::On, 0}, true, 60'000}
                                         << u"Saving…"_s << StateTone::Pending;
}

void TestSwitchStatusText::saysEachState()
{
    QFETCH(SensorStanding, standing);
    QFETCH(QString, words);
    QFETCH(StateTone, tone);
    QCOMPARE(SwitchStatusText::words(standing), words);
    QCOMPARE(SwitchStatusText::tone(standing), tone);
}

HEMS_GUILESS_TEST(TestSwitchStatusText)
#include "tst_switchstatustext.moc"
