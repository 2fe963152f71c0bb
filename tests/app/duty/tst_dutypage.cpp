#include "dutypage.h"
#include "roomtest.h"
#include "settingsdialog.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const ScreenInfo kDesk{u"DP-1"_s, u"Dell"_s, u"AA11"_s, {0, 0, 2560, 1440}};
const ScreenInfo kWall{u"HDMI-1"_s, {}, u"BB22"_s, {2560, 0, 3840, 2160}};

} // namespace

class TestDutyPage : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotTouchedStays();
    void offersEachScreen();
    void keepsAScreenThatIsNotPluggedIn();
    void tellsWhatIsChosen();
    void timesFollowTheirBox();
    void aLockIsToldOnlyWhereItWasChanged();
    void itsFieldsKeepTheirHeightInTheSettings();
};

void TestDutyPage::whatIsNotTouchedStays()
{
    DutyChoices before;
    before.screen = ScreenWish::of(kWall);
    before.staysAwake = false;
    before.night.dim = {true, QTime(20, 15), QTime(8, 0)};
    const DutyPage page(before, {}, {kDesk, kWall});
    QCOMPARE(page.choices(), before);
}

void TestDutyPage::offersEachScreen()
{
    const DutyPage page(DutyChoices(), {}, {kDesk, kWall});
    auto* box = page.findChild<QComboBox*>(u"screen"_s);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->itemText(1), u"1: DP-1, Dell, 2560 × 1440"_s);
    QCOMPARE(box->itemText(2), u"2: HDMI-1, 3840 × 2160"_s);
    box->setCurrentIndex(2);
    QCOMPARE(page.choices().screen, ScreenWish::of(kWall));
    box->setCurrentIndex(0);
    QVERIFY(page.choices().screen.isAny());
}

void TestDutyPage::keepsAScreenThatIsNotPluggedIn()
{
    DutyChoices before;
    before.screen = ScreenWish::of(kWall);
    const DutyPage page(before, {}, {kDesk});
    QVERIFY(page.findChild<QComboBox*>(u"screen"_s)->currentText().contains(u"HDMI-1"_s));
    QCOMPARE(page.choices(), before);
}

void TestDutyPage::tellsWhatIsChosen()
{
    DutyPage page(DutyChoices(), {}, {kDesk});
    page.findChild<QCheckBox*>(u"awake"_s)->click();
    page.findChild<QCheckBox*>(u"orbit"_s)->click();
    page.findChild<QCheckBox*>(u"sleep"_s)->click();
    page.findChild<QTimeEdit*>(u"sleepFrom"_s)->setTime(QTime(22, 10));
    page.findChild<QCheckBox*>(u"dim"_s)->click();
    page.findChild<QSpinBox*>()->setValue(30);
    QSignalSpy chosen(&page, &DutyPage::chosen);
    page.keep();
    const auto choices = chosen.first().first().value<DutyChoices>();
    QVERIFY(!choices.staysAwake && !choices.orbits);
    QCOMPARE(choices.night.sleep, (DailySpan{true, QTime(22, 10), QTime(6, 0)}));
    QVERIFY(choices.night.dim.isOn);
    QCOMPARE(choices.night.dimPercent, 30);
}

void TestDutyPage::timesFollowTheirBox()
{
    const DutyPage page(DutyChoices(), {}, {kDesk});
    auto* from = page.findChild<QTimeEdit*>(u"sleepFrom"_s);
    QVERIFY(!from->isEnabled());
    page.findChild<QCheckBox*>(u"sleep"_s)->click();
    QVERIFY(from->isEnabled());
}

void TestDutyPage::aLockIsToldOnlyWhereItWasChanged()
{
    DutyPage page(DutyChoices(), {}, {kDesk});
    QSignalSpy chosen(&page, &DutyPage::lockChosen);
    page.keep();
    QVERIFY(chosen.isEmpty());
    page.findChild<QComboBox*>(u"lock"_s)->setCurrentIndex(1);
    page.keep();
    QCOMPARE(chosen.first().first().value<LockChoices>().kind, LockKind::Hold);
}

// The page comes when the dialog has its size already.
void TestDutyPage::itsFieldsKeepTheirHeightInTheSettings()
{
    theme::apply(*qApp);
    SettingsDialog dialog({}, std::nullopt);
    auto* page = new DutyPage({}, {}, {}, &dialog);
    dialog.addPage(page);
    dialog.show();
    dialog.findChild<QTabBar*>()->setCurrentIndex(1);
    QCoreApplication::processEvents();
    QCOMPARE_LE(dialog.height(), 480); // and still find room on a small screen
    for (const QTimeEdit* time : page->findChildren<QTimeEdit*>()) {
        QCOMPARE_GE(time->height(), 34);
        QVERIFY(time->parentWidget()->rect().contains(time->geometry()));
    }
    for (const QComboBox* choice : page->findChildren<QComboBox*>())
        QCOMPARE_GE(choice->height(), 34);
}

HEMS_WINDOW_TEST(TestDutyPage)
#include "tst_dutypage.moc"
