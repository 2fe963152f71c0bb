#include "jsontext.h"
#include "roomtest.h"
#include "utc.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QByteArray thousandths(qint64 value)
{
    JsonText json(0);
    json.thousandths(value);
    return json.text();
}

} // namespace

class TestJsonText : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsJson();
    void figuresAreInThousandths_data();
    void figuresAreInThousandths();
    void figuresReadAsTheyWere();
    void momentsAreAsQtHasThem_data();
    void momentsAreAsQtHasThem();
    void anyMomentIsAsQtHasIt();
};

void TestJsonText::whatIsWrittenIsJson()
{
    JsonText json(0);
    json.beginObject();
    json.key("empty");
    json.beginArray();
    json.endArray();
    json.key("no");
    json.beginObject();
    json.endObject();
    json.key("list");
    json.beginArray();
    json.number(-5);
    json.null();
    json.word("day");
    json.beginObject();
    json.key("at");
    json.moment(1'795'305'600'000);
    json.key("w");
    json.thousandths(-1'500);
    json.endObject();
    json.beginArray();
    json.number(1);
    json.endArray();
    json.endArray();
    json.key("last");
    json.number(std::numeric_limits<qint64>::min());
    json.endObject();
    QCOMPARE(json.text(),
             R"({"empty":[],"no":{},"list":[-5,null,"day",{"at":"2026-11-22T00:00:00Z","w":-1.5},[1]],)"
             R"("last":-9223372036854775808})");
    QJsonParseError error;
    QJsonDocument::fromJson(json.text(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void TestJsonText::figuresAreInThousandths_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QByteArray>("text");
    const QList<std::pair<qint64, const char*>> rows = {
        {0, "0"},
        {1, "0.001"},
        {10, "0.01"},
        {100, "0.1"},
        {999, "0.999"},
        {1'000, "1"},
        {1'050, "1.05"},
        {-1, "-0.001"},
        {-500, "-0.5"},
        {-1'000, "-1"},
        {-1'234'567, "-1234.567"},
        {10'000, "10"},
        {1'000'001, "1000.001"},
        {std::numeric_limits<qint64>::max(), "9223372036854775.807"},
        {std::numeric_limits<qint64>::min(), "-9223372036854775.808"}};
    for (const auto& [value, text] : rows)
        QTest::addRow("%s", text) << value << QByteArray(text);
}

void TestJsonText::figuresAreInThousandths()
{
    QFETCH(const qint64, value);
    QTEST(thousandths(value), "text");
}

void TestJsonText::figuresReadAsTheyWere()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 value = static_cast<qint64>(random()) >> (16 + random() % 40);
        QCOMPARE(thousandths(value).toDouble(), static_cast<double>(value) / 1'000);
    }
}

void TestJsonText::momentsAreAsQtHasThem_data()
{
    QTest::addColumn<QString>("moment");
    for (const char* const moment :
         {"1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "2000-02-29T12:00:00Z", "2026-11-22T19:42:07Z",
          "2026-11-22T19:42:07.005Z", "2038-01-19T03:14:08Z", "2100-02-28T23:59:59.999Z",
          "2100-03-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "0001-01-01T00:00:00Z"})
        QTest::addRow("%s", moment) << QString::fromLatin1(moment);
}

void TestJsonText::momentsAreAsQtHasThem()
{
    QFETCH(const QString, moment);
    const qint64 utcMs = QDateTime::fromString(moment, Qt::ISODateWithMs).toMSecsSinceEpoch();
    QCOMPARE(momentText(utcMs), moment.toLatin1());
}

void TestJsonText::anyMomentIsAsQtHasIt()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 10'000; ++i) {
        const auto utcMs = static_cast<qint64>(random() % 4'102'444'800'000); // up to 2100
        const qint64 at = i % 2 ? utcMs : utcMs / 1'000 * 1'000;
        const auto format = at % 1'000 ? Qt::ISODateWithMs : Qt::ISODate;
        QCOMPARE(momentText(at), QDateTime::fromMSecsSinceEpoch(at, kUtc).toString(format).toLatin1());
    }
}

HEMS_GUILESS_TEST(TestJsonText)
#include "tst_jsontext.moc"
