#include "sensorsview.h"

#include "profileeditor.h"
#include "roomtest.h"
#include "sensordetails.h"
#include "sensors.h"
#include "sensortable.h"
#include "tabledelegate.h"
#include "theme.h"
#include "utc.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSwitch = static_cast<int>(TableOrder::Column::Wanted);

SensorProfile inRoom(SensorId id, const QString& room)
{
    SensorProfile profile;
    profile.id = id;
    profile.room = room;
    return profile;
}

} // namespace

class TestSensorsView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance())); }
    void init();
    void aClickOnTheSwitchAsks();
    void rowsAreHighEnoughForAFinger();
    void spaceSwitchesAllThatIsChosen();
    void namesInPlace();
    void findsWhatIsTyped();
    void theSelectionSurvivesFiltering();
    void detailsFollowTheCursor();
    void aRoomsSwitchAsksForItsMembers();
    void foldsARoom();

private:
    QPoint cell(SensorId id, int column) const
    {
        const TableView* rows = m_view->rows();
        return rows->visualRect(m_view->table()->index(m_view->table()->rowOf(id), column)).center();
    }

    std::unique_ptr<SensorModel> m_model;
    std::unique_ptr<SensorsView> m_view;
};

void TestSensorsView::init()
{
    m_model = std::make_unique<SensorModel>();
    m_model->setSensors({named(1, u"Oven"_s), named(2, u"Fridge"_s), named(3, u"Lamp"_s)});
    pollSteadily(*m_model, 1, 2'000'000);
    m_model->advance(kNow, kNow);
    m_view = std::make_unique<SensorsView>(m_model.get(), QTimeZone::utc(),
                                           [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 0), kUtc); });
    m_view->resize(1280, 720);
    m_view->show();
}

void TestSensorsView::aClickOnTheSwitchAsks()
{
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    QTest::mouseClick(m_view->rows()->viewport(), Qt::LeftButton, {}, cell(2, kSwitch));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].value<QList<SensorId>>(), QList<SensorId>{2});
    QCOMPARE(asked.first()[1].value<Wanted>(), Wanted::Off);
}

void TestSensorsView::rowsAreHighEnoughForAFinger()
{
    QVERIFY(m_view->rows()->rowHeight(0) >= ToggleSwitch::kLeastTouchPx);
    m_view->resize(700, 400);
    QVERIFY(m_view->rows()->rowHeight(0) >= ToggleSwitch::kLeastTouchPx);
    QVERIFY(m_view->rows()->columnWidth(kSwitch) >= ToggleSwitch::kLeastTouchPx);
}

void TestSensorsView::spaceSwitchesAllThatIsChosen()
{
    QSignalSpy asked(m_model.get(), &SensorModel::switchRequested);
    m_view->rows()->selectSensor(2);
    m_view->rows()->selectAll();
    QTest::keyClick(m_view->rows(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].value<QList<SensorId>>().size(), 3);
}

void TestSensorsView::namesInPlace()
{
    QSignalSpy asked(m_view->table(), &SensorTable::renameAsked);
    m_view->rows()->selectSensor(2);
    QTest::keyClick(m_view->rows(), Qt::Key_F2);
    auto* editor = m_view->rows()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Fridge"_s);
    m_view->table()->sort(0, Qt::DescendingOrder); // waits for the editor
    editor->setText(u"Big fridge"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toInt(), 2);
    QCOMPARE(asked.first()[1].toString(), u"Big fridge"_s);
    QTRY_COMPARE(m_view->table()->entry(0).id, 1);
}

void TestSensorsView::findsWhatIsTyped()
{
    m_view->findChild<QLineEdit*>()->setText(u"lam"_s);
    QCOMPARE(m_view->table()->rowCount(), 1);
    m_view->selectSensor(1); // is not among them
    QCOMPARE(m_view->rows()->currentSensor(), 1);
    QCOMPARE(m_view->table()->rowCount(), 3);
}

void TestSensorsView::theSelectionSurvivesFiltering()
{
    m_view->rows()->selectSensor(3);
    m_view->findChild<QLineEdit*>()->setText(u"lam"_s);
    QCOMPARE(m_view->rows()->selectedSensors(), QList<SensorId>{3});
    QCOMPARE(m_view->rows()->currentSensor(), 3);
}

void TestSensorsView::detailsFollowTheCursor()
{
    QSignalSpy chosen(m_view->details(), &SensorDetails::sensorChosen);
    m_view->rows()->selectSensor(3);
    QCOMPARE(m_view->details()->sensor(), 3);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_view->details()->editor()->name(), u"Lamp"_s);
}

void TestSensorsView::aRoomsSwitchAsksForItsMembers()
{
    m_view->table()->setProfiles({{1, inRoom(1, u"Kitchen"_s)}, {2, inRoom(2, u"Kitchen"_s)}});
    m_view->table()->arrange();
    QSignalSpy asked(m_view.get(), &SensorsView::roomSwitchAsked);
    const QRect heading = m_view->rows()->visualRect(m_view->table()->index(0, kSwitch));
    QTest::mouseClick(m_view->rows()->viewport(), Qt::LeftButton, {}, heading.center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toString(), u"Kitchen"_s);
    QCOMPARE(asked.first()[1].value<QList<SensorId>>(), (QList<SensorId>{1, 2}));
    QCOMPARE(asked.first()[2].value<Wanted>(), Wanted::Off);
}

void TestSensorsView::foldsARoom()
{
    m_view->table()->setProfiles({{1, inRoom(1, u"Kitchen"_s)}, {2, inRoom(2, u"Kitchen"_s)}});
    m_view->table()->arrange();
    QCOMPARE(m_view->table()->rowCount(), 5);
    m_view->rows()->setCurrentIndex(m_view->table()->index(0, 0));
    QTest::keyClick(m_view->rows(), Qt::Key_Left);
    QCOMPARE(m_view->table()->rowCount(), 3);
}

HEMS_WINDOW_TEST(TestSensorsView)
#include "tst_sensorsview.moc"
