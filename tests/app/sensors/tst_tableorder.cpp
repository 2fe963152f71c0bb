#include "roomtest.h"
#include "tableorder.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

SensorLine line(SensorId id, const QString& title, const QString& room, std::optional<qint32> milliwatts,
                Standing standing = Standing::On, Wanted wanted = Wanted::On)
{
    SensorLine line;
    line.id = id;
    line.title = title;
    line.serial = u"SN%1"_s.arg(id);
    line.room = room;
    line.milliwatts = milliwatts;
    line.standing = standing;
    line.wanted = wanted;
    return line;
}

QList<SensorLine> home()
{
    return {line(1, u"Lamp 10"_s, u"Kitchen"_s, 60'000),
            line(2, u"Lamp 2"_s, u"Hall"_s, 40'000, Standing::Off, Wanted::Off),
            line(3, u"oven"_s, u"Kitchen"_s, 2'000'000), line(4, u"Pump"_s, {}, {}, Standing::Lost)};
}

/// "Kitchen: 1 3": rooms by name, sensors by number.
QStringList written(const QList<TableEntry>& rows)
{
    QStringList texts;
    for (const TableEntry& row : rows)
        texts.append(row.isRoom ? row.room + u':' : QString::number(row.id));
    return texts;
}

} // namespace

class TestTableOrder : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void ordersByColumn_data();
    void ordersByColumn();
    void finds_data();
    void finds();
    void groupsByRoom();
    void aFoldedRoomKeepsItsHeading();
    void withoutRoomsThereAreNoHeadings();
};

void TestTableOrder::ordersByColumn_data()
{
    using Column = TableOrder::Column;
    QTest::addColumn<Column>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("rows");
    QTest::addRow("numbers in names count")
        << Column::Name << false << QStringList{u"2"_s, u"1"_s, u"3"_s, u"4"_s};
    QTest::addRow("downwards") << Column::Name << true << QStringList{u"4"_s, u"3"_s, u"1"_s, u"2"_s};
    QTest::addRow("unknown power is least")
        << Column::Power << false << QStringList{u"4"_s, u"2"_s, u"1"_s, u"3"_s};
    QTest::addRow("trouble first") << Column::State << false << QStringList{u"4"_s, u"1"_s, u"3"_s, u"2"_s};
    QTest::addRow("off before on") << Column::Wanted << false << QStringList{u"2"_s, u"1"_s, u"3"_s, u"4"_s};
}

void TestTableOrder::ordersByColumn()
{
    QFETCH(TableOrder::Column, column);
    QFETCH(bool, descending);
    TableOrder order;
    order.grouped = false;
    order.column = column;
    order.descending = descending;
    QTEST(written(order.rows(home())), "rows");
}

void TestTableOrder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TableOrder::Show>("show");
    QTest::addColumn<QStringList>("rows");
    QTest::addRow("part of a name") << u"LAMP"_s << TableOrder::Show::All << QStringList{u"2"_s, u"1"_s};
    QTest::addRow("serial number") << u"sn3"_s << TableOrder::Show::All << QStringList{u"3"_s};
    QTest::addRow("room") << u"hall"_s << TableOrder::Show::All << QStringList{u"2"_s};
    QTest::addRow("number") << u"4"_s << TableOrder::Show::All << QStringList{u"4"_s};
    QTest::addRow("off") << QString() << TableOrder::Show::Off << QStringList{u"2"_s};
    QTest::addRow("on") << u"lamp"_s << TableOrder::Show::On << QStringList{u"1"_s};
    QTest::addRow("trouble") << QString() << TableOrder::Show::Trouble << QStringList{u"4"_s};
    QTest::addRow("nothing") << u"heat"_s << TableOrder::Show::All << QStringList{};
}

void TestTableOrder::finds()
{
    QFETCH(QString, text);
    QFETCH(TableOrder::Show, show);
    TableOrder order;
    order.grouped = false;
    order.text = text;
    order.show = show;
    QTEST(written(order.rows(home())), "rows");
}

void TestTableOrder::groupsByRoom()
{
    TableOrder order;
    QCOMPARE(written(order.rows(home())),
             (QStringList{u"Hall:"_s, u"2"_s, u"Kitchen:"_s, u"1"_s, u"3"_s, u":"_s, u"4"_s}));
    order.room = u"Kitchen"_s;
    QCOMPARE(written(order.rows(home())), (QStringList{u"Kitchen:"_s, u"1"_s, u"3"_s}));
}

void TestTableOrder::aFoldedRoomKeepsItsHeading()
{
    TableOrder order;
    order.folded = {u"Kitchen"_s};
    QCOMPARE(written(order.rows(home())), (QStringList{u"Hall:"_s, u"2"_s, u"Kitchen:"_s, u":"_s, u"4"_s}));
}

void TestTableOrder::withoutRoomsThereAreNoHeadings()
{
    QCOMPARE(written(TableOrder().rows({line(1, u"A"_s, {}, 1), line(2, u"B"_s, {}, 2)})),
             (QStringList{u"1"_s, u"2"_s}));
}

HEMS_APPLESS_TEST(TestTableOrder)
#include "tst_tableorder.moc"
