#include "roomtest.h"
#include "ruledialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

ScheduleRule evening()
{
    ScheduleRule rule;
    rule.id = 4;
    rule.name = u"Evening"_s;
    rule.target = RuleTarget::Room;
    rule.room = u"Hall"_s;
    rule.moment = RuleMoment::AtSunset;
    rule.wanted = Wanted::On;
    rule.days = 0x1f;
    rule.minuteOfDay = 1000;
    rule.offsetMinutes = -20;
    rule.afterMinutes = 45;
    return rule;
}

const SensorTitles kTitles{{1, u"Oven"_s}, {2, u"Lamp"_s}};
const QStringList kRooms{u"Hall"_s, u"Kitchen"_s};

bool reads(const QDialog& dialog, const QString& part)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class TestRuleDialog : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven();
    void offersRoomsAndSensors();
    void givesBackWhatWasChanged();
    void aRuleNeedsADay();
    void theSunNeedsAPlace();
    void showsOnlyWhatTheMomentNeeds();
};

void TestRuleDialog::givesBackWhatItWasGiven()
{
    const RuleDialog dialog(evening(), kTitles, kRooms, true);
    QCOMPARE(dialog.rule(), evening());
    ScheduleRule oven;
    oven.target = RuleTarget::Sensor;
    oven.sensor = 1;
    oven.moment = RuleMoment::AfterOn;
    QCOMPARE(RuleDialog(oven, kTitles, kRooms, true).rule(), oven);
}

void TestRuleDialog::offersRoomsAndSensors()
{
    const RuleDialog dialog(evening(), kTitles, kRooms, true);
    const auto* target = dialog.findChildren<QComboBox*>().first();
    QStringList texts;
    for (int i = 0; i < target->count(); ++i)
        texts.append(target->itemText(i));
    QCOMPARE(texts, (QStringList{u"Everything that is not protected"_s, u"Room: Hall"_s, u"Room: Kitchen"_s,
                                 u"Lamp"_s, u"Oven"_s}));
}

void TestRuleDialog::givesBackWhatWasChanged()
{
    RuleDialog dialog(evening(), kTitles, kRooms, true);
    QSignalSpy chosen(&dialog, &RuleDialog::ruleChosen);
    dialog.findChildren<QComboBox*>()[0]->setCurrentIndex(3);
    dialog.findChildren<QComboBox*>()[2]->setCurrentIndex(0);
    dialog.findChild<QTimeEdit*>()->setTime(QTime(6, 15));
    dialog.findChildren<QToolButton*>().last()->click(); // Sunday
    dialog.accept();
    ScheduleRule expected = evening();
    expected.target = RuleTarget::Sensor;
    expected.sensor = 2;
    expected.room.clear();
    expected.moment = RuleMoment::AtTime;
    expected.minuteOfDay = 375;
    expected.days = 0x5f;
    QCOMPARE(chosen.size(), 1);
    const auto rule = chosen.first().first().value<ScheduleRule>();
    QCOMPARE(rule.sensor, 2);
    QCOMPARE(rule.minuteOfDay, 375);
    QCOMPARE(int(rule.days), 0x5f);
    QVERIFY(rule == expected);
}

void TestRuleDialog::aRuleNeedsADay()
{
    RuleDialog dialog(evening(), kTitles, kRooms, true);
    for (QToolButton* day : dialog.findChildren<QToolButton*>())
        day->setChecked(false);
    QVERIFY(reads(dialog, u"Choose a day"_s));
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == u"Save"_s)
            QVERIFY(!button->isEnabled());
    }
}

void TestRuleDialog::theSunNeedsAPlace()
{
    QVERIFY(reads(RuleDialog(evening(), kTitles, kRooms, false), u"Set where the home is first"_s));
    QVERIFY(!reads(RuleDialog(evening(), kTitles, kRooms, true), u"Set where the home is first"_s));
}

void TestRuleDialog::showsOnlyWhatTheMomentNeeds()
{
    RuleDialog dialog(evening(), kTitles, kRooms, true);
    const auto* time = dialog.findChild<QTimeEdit*>();
    QVERIFY(!time->isVisibleTo(&dialog));
    dialog.findChildren<QComboBox*>()[2]->setCurrentIndex(0);
    QVERIFY(time->isVisibleTo(&dialog));
}

HEMS_WINDOW_TEST(TestRuleDialog)
#include "tst_ruledialog.moc"
