#include "roomtest.h"
#include "ruletexts.h"
#include "utc.h"

#include <QDateTime>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestRuleTexts : public QObject {
    Q_OBJECT

private slots:
    void tellsTheMoment_data();
    void tellsTheMoment();
    void tellsTheDays_data();
    void tellsTheDays();
    void tellsWhatItDoes();
    void tellsThePlan();

private:
    const SensorTitles m_titles{{7, u"Oven"_s}};
    const QLocale m_british{QLocale::English, QLocale::UnitedKingdom};
    const RuleTexts m_texts{m_titles, m_british};
};

void TestRuleTexts::tellsTheMoment_data()
{
    QTest::addColumn<RuleMoment>("moment");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::addRow("time") << RuleMoment::AtTime << 22 * 60 + 30 << u"At 22:30"_s;
    QTest::addRow("sunrise") << RuleMoment::AtSunrise << 0 << u"At sunrise"_s;
    QTest::addRow("before sunrise") << RuleMoment::AtSunrise << -15 << u"15 min before sunrise"_s;
    QTest::addRow("after sunset") << RuleMoment::AtSunset << 30 << u"30 min after sunset"_s;
    QTest::addRow("after on") << RuleMoment::AfterOn << 90 << u"After 90 min on"_s;
}

void TestRuleTexts::tellsTheMoment()
{
    QFETCH(RuleMoment, moment);
    QFETCH(int, minutes);
    ScheduleRule rule;
    rule.moment = moment;
    rule.minuteOfDay = minutes;
    rule.offsetMinutes = minutes;
    rule.afterMinutes = minutes;
    QTEST(m_texts.moment(rule), "text");
}

void TestRuleTexts::tellsTheDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::addRow("all") << 0x7f << u"Every day"_s;
    QTest::addRow("weekdays") << 0x1f << u"On weekdays"_s;
    QTest::addRow("weekend") << 0x60 << u"At weekends"_s;
    QTest::addRow("two") << 0x05 << u"Mon, Wed"_s;
    QTest::addRow("none") << 0 << u"On no day"_s;
}

void TestRuleTexts::tellsTheDays()
{
    QFETCH(int, days);
    QTEST(m_texts.days(static_cast<quint8>(days)), "text");
}

void TestRuleTexts::tellsWhatItDoes()
{
    ScheduleRule rule;
    rule.wanted = Wanted::On;
    QCOMPARE(m_texts.act(rule), u"Everything on"_s);
    rule.target = RuleTarget::Room;
    rule.room = u"Kitchen"_s;
    QCOMPARE(m_texts.act(rule), u"Kitchen on"_s);
    rule.target = RuleTarget::Sensor;
    rule.sensor = 7;
    rule.moment = RuleMoment::AfterOn;
    QCOMPARE(m_texts.act(rule), u"Oven off"_s);
    rule.sensor = 8;
    QCOMPARE(m_texts.act(rule), u"A sensor that is gone off"_s);
}

void TestRuleTexts::tellsThePlan()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(19, 42), kUtc);
    ScheduleRule night;
    night.id = 3;
    night.name = u"Night"_s;
    const ScheduleBook book{{night}, {}};
    PlannedSwitch planned{
        now.addSecs(3 * 3600).toMSecsSinceEpoch(), 3, RuleTarget::Sensor, 7, {}, Wanted::Off};
    QCOMPARE(m_texts.planned(planned, book, now), u"Today 22:42   Oven off, by “Night”"_s);
    planned.utcMs = now.addSecs(6 * 3600).toMSecsSinceEpoch();
    planned.ruleId = 9;
    QCOMPARE(m_texts.planned(planned, book, now), u"Tomorrow 01:42   Oven off"_s);
}

HEMS_WINDOW_TEST(TestRuleTexts)
#include "tst_ruletexts.moc"
