#include "jsonfields.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestJsonFields : public QObject {
    Q_OBJECT

private slots:
    void readsFieldsAndUsualValues();
    void keepsTheFirstErrorWithItsPlace();
    void namesWhatNobodyAskedFor();
};

void TestJsonFields::readsFieldsAndUsualValues()
{
    QString error;
    JsonFields fields({{u"name"_s, u"oven"_s},
                       {u"watts"_s, 12.5},
                       {u"count"_s, 3},
                       {u"parts"_s, QJsonArray{QJsonObject(), QJsonObject()}}},
                      {}, error);
    QVERIFY(fields.has(u"name"_s) && !fields.has(u"title"_s));
    QCOMPARE(fields.text(u"name"_s), u"oven"_s);
    QCOMPARE(fields.text(u"title"_s, u"none"_s), u"none"_s);
    QCOMPARE(fields.number(u"watts"_s, 0, 100), 12.5);
    QCOMPARE(fields.number(u"volts"_s, 0, 400, 230), 230.0);
    QCOMPARE(fields.integer(u"count"_s, 1, 10), 3);
    QCOMPARE(fields.integer(u"size"_s, 1, 10, 2), 2);
    QCOMPARE(fields.objects(u"parts"_s, true).size(), 2);
    QVERIFY(fields.objects(u"others"_s, false).isEmpty());
    fields.end();
    QCOMPARE(error, QString());
}

void TestJsonFields::keepsTheFirstErrorWithItsPlace()
{
    QString error;
    JsonFields outer({{u"count"_s, 30}}, {}, error);
    QCOMPARE(outer.placeOf(u"sensors"_s, 2), u"sensors[2]"_s);
    JsonFields inner({{u"count"_s, 30}}, outer.placeOf(u"sensors"_s, 2), error);
    QCOMPARE(inner.placeOf(u"faults"_s, 0), u"sensors[2].faults[0]"_s);
    QCOMPARE(inner.integer(u"count"_s, 1, 10), 1); // something that does no harm
    QCOMPARE(error, u"sensors[2].count: it must be a whole number from 1 to 10"_s);
    outer.text(u"name"_s);
    QVERIFY(error.startsWith(u"sensors[2].count"_s));
}

void TestJsonFields::namesWhatNobodyAskedFor()
{
    QString error;
    JsonFields fields({{u"cuont"_s, 3}}, u"here"_s, error);
    fields.integer(u"count"_s, 1, 10, 1);
    fields.end();
    QCOMPARE(error, u"here.cuont: there is no such key"_s);
}

HEMS_GUILESS_TEST(TestJsonFields)
#include "tst_jsonfields.moc"
