#include "automationwindow.h"

#include "automationview.h"
#include "controlledhome.h"
#include "guardpage.h"
#include "ledgerpage.h"
#include "roomtest.h"

using namespace hems;
using namespace Qt::StringLiterals;

class TestAutomationWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRuleIsKeptAndPlanned();
    void limitsAreKeptAndShownAgain();
    void whatWasWrittenDownBeforeIsRead();

private:
    AutomationView* view() const { return m_home->window()->findChild<AutomationView*>(); }

    std::unique_ptr<ControlledHome> m_home;
    std::unique_ptr<AutomationWindow> m_automation;
};

void TestAutomationWindow::init()
{
    m_home = std::make_unique<ControlledHome>();
    m_automation = std::make_unique<AutomationWindow>(
        &m_home->sensors(), &m_home->host(), AutomationWindow::Home{m_home->databaseFile(), QTimeZone::utc()},
        m_home->window());
    QVERIFY(m_home->start());
}

void TestAutomationWindow::cleanup()
{
    m_automation.reset();
    m_home.reset();
}

void TestAutomationWindow::aRuleIsKeptAndPlanned()
{
    m_automation->open();
    QSignalSpy planned(m_home->host().controller(), &HomeController::planChanged);
    ScheduleRule rule;
    rule.name = u"Night"_s;
    emit view()->schedules()->bookWanted({{rule}, {}});
    QTRY_COMPARE(view()->schedules()->book().rules.size(), 1);
    QVERIFY(view()->schedules()->book().rules.first().id > 0);
    QTRY_VERIFY(!planned.isEmpty());
    QTRY_COMPARE(planned.last().first().value<SwitchPlan>().size(), 1);
}

void TestAutomationWindow::limitsAreKeptAndShownAgain()
{
    m_automation->open();
    GuardSettings settings;
    settings.homeMilliwatts = 5'000'000;
    emit view()->guard()->settingsWanted(settings);
    QTRY_COMPARE(view()->guard()->settings().homeMilliwatts, 5'000'000);
    m_automation->close();
    QVERIFY(!view());
    m_automation->open();
    QCOMPARE(view()->guard()->settings().homeMilliwatts, 5'000'000);
}

void TestAutomationWindow::whatWasWrittenDownBeforeIsRead()
{
    LedgerLine line;
    line.utcMs = 1'000;
    line.kind = LedgerKind::Shed;
    line.sensor = 1;
    QSignalSpy stored(m_home->host().store(), &ReadingStore::controlStored);
    auto* store = const_cast<ReadingStore*>(m_home->host().store());
    QMetaObject::invokeMethod(store, [store, line] { store->changeControl({.ledger = {line}}); });
    QTRY_VERIFY(!stored.isEmpty());
    m_automation->open();
    const LedgerModel* ledger = view()->ledger()->model();
    QTRY_COMPARE(ledger->rowCount(), 1);
    QVERIFY(ledger->index(0).data().toString().contains(u"Oven off"_s));
}

HEMS_WINDOW_TEST(TestAutomationWindow)
#include "tst_automationwindow.moc"
