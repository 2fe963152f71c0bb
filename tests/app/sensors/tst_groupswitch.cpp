#include "groupswitch.h"

#include "roomtest.h"
#include "sensors.h"
#include "switchalldialog.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestGroupSwitch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void allOffAsksAndLeavesOnWhatIsProtected();
    void protectedOnesGoOffWhenTicked();
    void aRoomWithoutProtectedOnesIsSwitchedAtOnce();
    void aRoomWithProtectedOnesIsAskedAbout();
    void asksNothingWhereNothingWouldChange();

private:
    SwitchAllDialog* dialog() const { return m_window->findChild<SwitchAllDialog*>(); }

    std::unique_ptr<SensorModel> m_model;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<GroupSwitch> m_groups;
};

void TestGroupSwitch::init()
{
    m_model = std::make_unique<SensorModel>();
    m_model->setSensors({named(1, u"Oven"_s), named(2, u"Freezer"_s), named(3, u"Lamp"_s, Wanted::Off)});
    m_window = std::make_unique<QWidget>();
    m_groups = std::make_unique<GroupSwitch>(m_model.get());
    SensorProfile freezer;
    freezer.id = 2;
    freezer.isProtected = true;
    m_groups->setProfiles({{2, freezer}});
}

void TestGroupSwitch::allOffAsksAndLeavesOnWhatIsProtected()
{
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    m_groups->switchHome(Wanted::Off, m_window.get());
    QVERIFY(dialog());
    QCOMPARE(asked.size(), 0);
    QCOMPARE(dialog()->findChild<QListWidget*>()->count(), 2); // the lamp is off already
    dialog()->accept();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].value<QList<SensorId>>(), QList<SensorId>{1});
}

void TestGroupSwitch::protectedOnesGoOffWhenTicked()
{
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    m_groups->switchHome(Wanted::Off, m_window.get());
    const auto* list = dialog()->findChild<QListWidget*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    dialog()->accept();
    QCOMPARE(asked.first()[0].value<QList<SensorId>>(), (QList<SensorId>{1, 2}));
}

void TestGroupSwitch::aRoomWithoutProtectedOnesIsSwitchedAtOnce()
{
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    m_groups->switchRoom(u"Kitchen"_s, {1, 3}, Wanted::Off, m_window.get());
    QVERIFY(!dialog());
    QCOMPARE(asked.size(), 1);
    m_groups->switchRoom(u"Kitchen"_s, {2, 3}, Wanted::On, m_window.get());
    QCOMPARE(asked.last()[0].value<QList<SensorId>>(), QList<SensorId>{3});
}

void TestGroupSwitch::aRoomWithProtectedOnesIsAskedAbout()
{
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    m_groups->switchRoom(u"Kitchen"_s, {1, 2}, Wanted::Off, m_window.get());
    QVERIFY(dialog());
    dialog()->reject();
    QCOMPARE(asked.size(), 0);
}

void TestGroupSwitch::asksNothingWhereNothingWouldChange()
{
    m_model->requestAll(Wanted::Off);
    m_groups->switchHome(Wanted::Off, m_window.get());
    QVERIFY(!dialog());
}

HEMS_WINDOW_TEST(TestGroupSwitch)
#include "tst_groupswitch.moc"
