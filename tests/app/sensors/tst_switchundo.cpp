#include "switchundo.h"

#include "roomtest.h"
#include "sensors.h"
#include "undotoast.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSwitchUndo : public QObject {
    Q_OBJECT

private slots:
    void init();
    void offersTheWayBack();
    void goesBackWithAll();
    void goingBackOffersNothingAgain();
    void whatWasRefusedIsForgotten();
    void aWindowMayClose();

private:
    UndoToast* toast() const { return m_window->findChild<UndoToast*>(); }

    std::unique_ptr<SensorModel> m_model;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SwitchUndo> m_undo;
};

void TestSwitchUndo::init()
{
    m_model = std::make_unique<SensorModel>();
    m_model->setSensors({named(1, u"Oven"_s), named(2, u"Fridge"_s), named(3, u"Lamp"_s, Wanted::Off)});
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_undo = std::make_unique<SwitchUndo>(m_model.get());
    m_undo->addPlace(m_window.get());
    m_window->show();
}

void TestSwitchUndo::offersTheWayBack()
{
    QVERIFY(!toast()->isVisible());
    m_model->requestSwitch(1, Wanted::Off);
    QVERIFY(toast()->isVisible());
    QCOMPARE(toast()->text(), u"Oven switched off."_s);
    QVERIFY(m_window->rect().contains(toast()->geometry()));
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    QTest::mouseClick(toast()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_model->shownWanted(0), Wanted::On);
    QVERIFY(!toast()->isVisible());
}

void TestSwitchUndo::goesBackWithAll()
{
    m_model->requestAll(Wanted::Off);
    QCOMPARE(toast()->text(), u"2 sensors switched off."_s);
    m_undo->undo();
    QCOMPARE(m_model->shownWanted(0), Wanted::On);
    QCOMPARE(m_model->shownWanted(1), Wanted::On);
    QCOMPARE(m_model->shownWanted(2), Wanted::Off); // as it was
}

void TestSwitchUndo::goingBackOffersNothingAgain()
{
    m_model->requestSwitch(1, Wanted::Off);
    m_undo->undo();
    QVERIFY(!toast()->isVisible());
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    m_undo->undo();
    QCOMPARE(asked.size(), 0);
}

void TestSwitchUndo::whatWasRefusedIsForgotten()
{
    m_model->requestSwitch(1, Wanted::Off);
    m_model->refuseWanted({1});
    m_undo->forget();
    QVERIFY(!toast()->isVisible());
}

void TestSwitchUndo::aWindowMayClose()
{
    m_window.reset();
    m_model->requestSwitch(1, Wanted::Off);
    m_undo->undo();
    QCOMPARE(m_model->shownWanted(0), Wanted::On);
}

HEMS_WINDOW_TEST(TestSwitchUndo)
#include "tst_switchundo.moc"
