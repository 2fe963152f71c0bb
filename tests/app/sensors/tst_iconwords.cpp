#include "iconwords.h"
#include "roomtest.h"
#include "sensoricon.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

/// The loads of a home find their pictures in each of the program's languages.
class TestIconWords : public QObject {
    Q_OBJECT

private slots:
    void aNameCallsForItsPicture_data();
    void aNameCallsForItsPicture();
};

void TestIconWords::aNameCallsForItsPicture_data()
{
    QTest::addColumn<QString>("icon");
    const auto rows = [](const QString& icon, std::initializer_list<const char*> names) {
        for (const char* name : names)
            QTest::addRow("%s", name) << icon;
    };
    rows(u"washer"_s,
         {"Washing machine", "Waschmaschine", "Waschmaschine Keller", "Lave-linge", "Lavadora", "洗衣机"});
    rows(u"dishwasher"_s,
         {"Dishwasher", "Geschirrspüler", "Spülmaschine", "Lave-vaisselle", "Lavavajillas", "洗碗机"});
    rows(u"dryer"_s, {"Tumble dryer", "Wäschetrockner", "Trockner", "Sèche-linge", "Secadora", "烘干机"});
    rows(u"fridge"_s, {"Fridge", "Kühlschrank", "Réfrigérateur", "Frigo", "Frigorífico", "厨房冰箱"});
    rows(u"freezer"_s, {"Freezer", "Gefrierschrank", "Gefriertruhe", "Congélateur", "Congelador", "冰柜"});
    rows(u"oven"_s, {"Oven", "Backofen", "Herd", "Four", "Horno", "烤箱"});
    rows(u"kettle"_s, {"Kettle", "Wasserkocher", "Bouilloire", "Hervidor de agua", "电热水壶"});
    rows(u"tv"_s, {"Living-room TV", "Fernseher", "Télé du salon", "Televisor", "TV salón", "电视"});
    rows(u"computer"_s, {"Desktop PC", "Desktop-PC", "Ordinateur", "Ordenador", "电脑"});
    rows(u"router"_s, {"Router", "Box Internet", "路由器"});
    rows(u"water"_s, {"Water heater", "Boiler", "Chauffe-eau", "Calentador", "热水器"});
    rows(u"aircon"_s, {"Air conditioner", "Klimaanlage", "Climatiseur", "Aire acondicionado", "空调"});
    rows(u"heater"_s, {"Heater", "Heizung Bad", "Radiateur", "Calefacción", "取暖器"});
    rows(u"fan"_s, {"Fan", "Ventilator", "Ventilateur", "Ventilador", "风扇"});
    rows(u"pump"_s, {"Pump", "Water pump", "Umwälzpumpe", "Pompe de piscine", "Bomba", "水泵"});
    rows(u"car"_s, {"Car", "Garage", "Garaje", "Wallbox", "Voiture", "Coche", "充电桩"});
    rows(u"lamp"_s, {"Kitchen lights", "Garage light", "车库灯", "Küchenlicht", "Stehlampe",
                     "Lumière de la cuisine", "Luz de la cocina", "台灯"});
    rows(u"solar"_s, {"Solar panels", "Photovoltaik", "Panneaux solaires", "Fotovoltaica", "太阳能板"});
    rows(u"speaker"_s, {"Speaker", "Lautsprecher", "Enceinte", "Altavoz", "音箱"});
    rows({}, {"Carpet cleaner", "DNPLK11FNK", "Fancy thing", "Hergard", "Steckdose 3", "", "42"});
}

void TestIconWords::aNameCallsForItsPicture()
{
    QFETCH(const QString, icon);
    const QString found = iconOfName(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found, icon);
    QVERIFY(found.isEmpty() || SensorIcon::names().contains(found));
}

HEMS_GUILESS_TEST(TestIconWords)
#include "tst_iconwords.moc"
