#include "sensorswindow.h"

#include "commandtimeline.h"
#include "controlledhome.h"
#include "profileeditor.h"
#include "roomtest.h"
#include "sensordetails.h"
#include "sensorsview.h"
#include "switchalldialog.h"
#include "undotoast.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSensorsWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSwitchShowsItsCommandAndCanBeUndone();
    void aProfileIsKeptAndShown();
    void aForgottenSensorLeaves();
    void allOffLeavesOnWhatIsProtected();

private:
    SensorsView* view() const { return m_home->window()->findChild<SensorsView*>(); }
    void protect(SensorId id)
    {
        SensorProfile profile;
        profile.id = id;
        profile.isProtected = true;
        m_home->host().setProfile(profile);
    }

    std::unique_ptr<ControlledHome> m_home;
    std::unique_ptr<SensorsWindow> m_page;
};

void TestSensorsWindow::init()
{
    m_home = std::make_unique<ControlledHome>();
    m_home->window()->resize(1280, 720);
    m_home->window()->show();
    m_page = std::make_unique<SensorsWindow>(&m_home->sensors(), &m_home->host(),
                                             SensorsWindow::Home{m_home->databaseFile(), QTimeZone::utc()},
                                             m_home->window());
    QVERIFY(m_home->start());
    m_page->openSensor(1);
}

void TestSensorsWindow::cleanup()
{
    m_page.reset();
    m_home.reset();
}

void TestSensorsWindow::aSwitchShowsItsCommandAndCanBeUndone()
{
    m_home->sensors().requestSwitch(1, Wanted::Off);
    const CommandTimeline* timeline = view()->details()->timeline();
    QTRY_COMPARE(timeline->commands().size(), 1);
    QCOMPARE(timeline->commands().first().wanted, Wanted::Off);
    const auto toasts = m_home->window()->findChildren<UndoToast*>();
    QCOMPARE(toasts.size(), 2); // on the wall and on the page
    QVERIFY(toasts.first()->isVisible());
    QTest::mouseClick(toasts.first()->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE(timeline->commands().size(), 2);
    QTRY_COMPARE(m_home->sensors().sensor(0).record().wanted, Wanted::On);
}

void TestSensorsWindow::aProfileIsKeptAndShown()
{
    const ProfileEditor* editor = view()->details()->editor();
    editor->findChild<QCheckBox*>()->click();
    for (QPushButton* button : editor->findChildren<QPushButton*>()) {
        if (button->text() == u"Save"_s)
            button->click();
    }
    QTRY_VERIFY(view()->table()->profiles().value(1).isProtected);
    QTRY_VERIFY(!editor->isChanged());
}

void TestSensorsWindow::aForgottenSensorLeaves()
{
    emit view()->details()->editor()->forgetAsked(1);
    auto* question = view()->findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"Forget Oven?"_s));
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(m_home->sensors().rowCount(), 2);
    QTRY_COMPARE(view()->table()->rowCount(), 2);
}

void TestSensorsWindow::allOffLeavesOnWhatIsProtected()
{
    protect(2);
    QTRY_VERIFY(view()->table()->profiles().value(2).isProtected);
    m_page->switchHome(Wanted::Off);
    auto* dialog = m_home->window()->findChild<SwitchAllDialog*>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(m_home->sensors().sensor(0).record().wanted, Wanted::Off);
    QCOMPARE(m_home->sensors().sensor(1).record().wanted, Wanted::On);
    QCOMPARE(m_home->sensors().sensor(2).record().wanted, Wanted::Off);
}

HEMS_WINDOW_TEST(TestSensorsWindow)
#include "tst_sensorswindow.moc"
