#include "sensortable.h"

#include "daytally.h"
#include "roomtest.h"
#include "sensormodel.h"
#include "sensors.h"
#include "utc.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

using Column = SensorTable::Column;

SensorProfile inRoom(SensorId id, const QString& room)
{
    SensorProfile profile;
    profile.id = id;
    profile.room = room;
    return profile;
}

QString text(const SensorTable& table, int row, Column column)
{
    return table.index(row, static_cast<int>(column)).data().toString();
}

QDateTime second(int of)
{
    return QDateTime(QDate(2026, 11, 22), QTime(9, 30, of), kUtc);
}

} // namespace

class TestSensorTable : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsWhatTheModelKnows();
    void tellsOnlyOfRowsThatAreSeen();
    void placesStandStillUntilArranged();
    void nothingMovesWhileHeld();
    void aRoomSumsUpItsSensors();
    void namesGoOutAsQuestions();
    void whatIsSelectedMovesAlong();
    void holdsThroughComingAndGoing();

private:
    std::unique_ptr<SensorModel> m_model;
};

void TestSensorTable::init()
{
    m_model = std::make_unique<SensorModel>();
    m_model->setSensors({named(1, u"Oven"_s), named(2, u"Fridge"_s), named(3, u"Lamp"_s)});
    pollSteadily(*m_model, 1, 2'000'000);
    pollSteadily(*m_model, 2, 95'000);
    m_model->advance(kNow, kNow);
}

void TestSensorTable::showsWhatTheModelKnows()
{
    SensorTable table(m_model.get());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRefusals({{1, 7}});
    DayFigures today;
    today.sensors = {{1, {.drawnMicrojoules = 7'200'000'000'000}}};
    table.setToday(today);
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(text(table, 2, Column::Name), u"Oven"_s);
    QCOMPARE(text(table, 2, Column::Power), u"2,000 W"_s);
    QCOMPARE(text(table, 2, Column::State), u"On"_s);
    QCOMPARE(text(table, 2, Column::Today), u"2.00"_s);
    QCOMPARE(text(table, 2, Column::Period), u"1 s"_s);
    QCOMPARE(text(table, 2, Column::Refused), u"7"_s);
    QCOMPARE(text(table, 1, Column::Power), u"–"_s);
    QCOMPARE(text(table, 1, Column::State), u"Not heard yet"_s);
}

void TestSensorTable::tellsOnlyOfRowsThatAreSeen()
{
    SensorTable table(m_model.get());
    table.refresh(0, 2, second(0));
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    m_model->applyPolls({pollOf(1, kNow + 1, 1'900'000), pollOf(2, kNow + 1, 90'000)});
    QCOMPARE(changed.size(), 0);
    table.refresh(0, 0, second(0)); // of the fridge, which stands first
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().row(), 0);
    QCOMPARE(changed.first()[1].toModelIndex().row(), 0);
    table.refresh(0, 2, second(0));
    QCOMPARE(changed.size(), 1); // nothing new
    table.refresh(0, 2, second(1));
    QCOMPARE(changed.size(), 2); // "5 s ago" grows older by itself
}

void TestSensorTable::placesStandStillUntilArranged()
{
    SensorTable table(m_model.get());
    table.sort(static_cast<int>(Column::Power), Qt::DescendingOrder);
    QCOMPARE(text(table, 0, Column::Name), u"Oven"_s);
    QSignalSpy moved(&table, &QAbstractItemModel::layoutChanged);
    m_model->applyPolls({pollOf(1, kNow + 1, 10'000)});
    table.refresh(0, 2, second(1));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(text(table, 0, Column::Name), u"Oven"_s);
    table.arrange();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(text(table, 0, Column::Name), u"Fridge"_s);
}

void TestSensorTable::nothingMovesWhileHeld()
{
    SensorTable table(m_model.get());
    table.setHeld(true);
    table.sort(static_cast<int>(Column::Name), Qt::DescendingOrder);
    QCOMPARE(text(table, 0, Column::Name), u"Fridge"_s);
    table.setHeld(false);
    QCOMPARE(text(table, 0, Column::Name), u"Oven"_s);
}

void TestSensorTable::aRoomSumsUpItsSensors()
{
    SensorTable table(m_model.get());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setProfiles({{1, inRoom(1, u"Kitchen"_s)}, {2, inRoom(2, u"Kitchen"_s)}});
    table.arrange();
    QCOMPARE(table.rowCount(), 5);
    QVERIFY(table.entry(0).isRoom);
    QCOMPARE(text(table, 0, Column::Name), u"Kitchen"_s);
    QCOMPARE(text(table, 0, Column::Power), u"2,095 W"_s);
    QCOMPARE(text(table, 0, Column::State), u"2 of 2 on"_s);
    QCOMPARE(table.membersOf(u"Kitchen"_s), (QList<SensorId>{1, 2}));
    m_model->requestSwitch(1, Wanted::Off);
    table.refresh(0, 4, second(1));
    QCOMPARE(text(table, 0, Column::State), u"1 of 2 on"_s);
    table.setFolded(u"Kitchen"_s, true);
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.membersOf(u"Kitchen"_s), (QList<SensorId>{1, 2}));
}

void TestSensorTable::namesGoOutAsQuestions()
{
    SensorTable table(m_model.get());
    QSignalSpy asked(&table, &SensorTable::renameAsked);
    const QModelIndex oven = table.index(2, 0);
    QVERIFY(table.flags(oven) & Qt::ItemIsEditable);
    QVERIFY(!(table.flags(oven.siblingAtColumn(4)) & Qt::ItemIsEditable));
    QVERIFY(table.setData(oven, u"  Big   oven "_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toInt(), 1);
    QCOMPARE(asked.first()[1].toString(), u"Big oven"_s);
    QVERIFY(!table.setData(oven, u"Oven"_s)); // as it is
    QCOMPARE(oven.data().toString(), u"Oven"_s);
}

void TestSensorTable::whatIsSelectedMovesAlong()
{
    SensorTable table(m_model.get());
    const QPersistentModelIndex oven = table.index(2, 0);
    table.sort(0, Qt::DescendingOrder);
    QCOMPARE(oven.row(), 0);
    QCOMPARE(oven.data().toString(), u"Oven"_s);
}

void TestSensorTable::holdsThroughComingAndGoing()
{
    SensorTable table(m_model.get());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int step = 0; step < 60; ++step) {
        const SensorId id = 4 + step;
        m_model->addSensors({named(id, u"S%1"_s.arg(random.bounded(1000)))});
        m_model->applyPolls({pollOf(id, kNow + step, random.bounded(1000) * 1000)});
        ProfileMap profiles = table.profiles();
        profiles.insert(id, inRoom(id, u"Room %1"_s.arg(random.bounded(4))));
        table.setProfiles(profiles);
        TableOrder order = table.order();
        order.column = static_cast<Column>(random.bounded(TableOrder::Columns));
        order.descending = random.bounded(2) == 1;
        order.grouped = random.bounded(2) == 1;
        order.text = random.bounded(3) == 0 ? u"1"_s : QString();
        table.setOrder(order);
        table.arrange();
        table.refresh(0, 20, second(step));
        for (int row = 0; row < table.rowCount(); ++row) {
            if (!table.entry(row).isRoom)
                QCOMPARE(table.rowOf(table.entry(row).id), row);
        }
    }
    m_model->setSensors({});
    QTRY_COMPARE(table.rowCount(), 0);
}

HEMS_WINDOW_TEST(TestSensorTable)
#include "tst_sensortable.moc"
