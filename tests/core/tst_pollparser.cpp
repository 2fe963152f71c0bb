#include "pollparser.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using R = RefusalReason;

namespace {

// The example of the protocol with some of its fields replaced or, where the value is empty, left out.
QByteArray message(const QList<std::pair<QByteArray, QByteArray>>& changes)
{
    QList<std::pair<QByteArray, QByteArray>> fields = {{"type", "\"data\""},     {"id", "1"},
                                                       {"sn", "\"DNPLK11FNK\""}, {"power", "\"1200\""},
                                                       {"state", "\"on\""},      {"time", "1639451655.1565"}};
    for (const auto& [key, value] : changes) {
        const auto same = std::find_if(fields.begin(), fields.end(),
                                       [&key = key](const auto& field) { return field.first == key; });
        if (same != fields.end())
            same->second = value;
        else
            fields.append({key, value});
    }
    QByteArrayList parts;
    for (const auto& [key, value] : std::as_const(fields)) {
        if (!value.isEmpty())
            parts.append('"' + key + "\":" + value);
    }
    return '{' + parts.join(',') + '}';
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestPollParser : public QObject {
    Q_OBJECT

private slots:
    void thePowerSaidWhileOffIsKnown();
    void readsTheProtocolsExample();
    void checksEachField_data();
    void checksEachField();
    void readsWatts_data();
    void readsWatts();
    void theLastOfARepeatedFieldCounts();
    void fieldsMayComeInAnyOrderAndEscaped();
    void powerIsIgnoredUnlessOn();
    void unknownFieldsAreIgnoredButMustBeJson();
};

void TestPollParser::readsTheProtocolsExample()
{
    PollParser parser;
    const QByteArray bytes =
        R"({"type":"data","id":1,"sn":"DNPLK11FNK","power":"1200","state":"on","time":1639451655.1565})";
    const PollMessage read = parser.parse(viewOf(bytes));
    QCOMPARE(read.refusal, R::None);
    QCOMPARE(read.id, 1);
    QVERIFY(read.sn == "DNPLK11FNK");
    QCOMPARE(read.state, ReportedState::On);
    QCOMPARE(read.milliwatts, 1'200'000);
    QCOMPARE(read.seconds, 1639451655.1565);
    QVERIFY(read.isUsable());
}

void TestPollParser::checksEachField_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<R>("refusal");
    const auto row = [](const char* key, const char* value, R refusal) {
        QTest::addRow("%s: %.40s", key, *value ? value : "missing") << message({{key, value}}) << refusal;
    };
    for (const char* value : {"", "\"Data\"", "1", "null", "{}"})
        row("type", value, R::WrongType);
    for (const char* value : {"0", "2147483647", "7.0", "1e3"})
        row("id", value, R::None);
    for (const char* value :
         {"", "-1", "1.5", "2147483648", "9223372036854775808", "1e400", "\"1\"", "null", "true", "[1]"})
        row("id", value, R::WrongId);
    for (const char* value : {"\"a\"", "\"'; DROP TABLE sensor\"", "\"<img src=x>\"", "\"=cmd()\"",
                              "\"%1%n\"", "\"\xE7\x83\xAD\"", "\"a b\""})
        row("sn", value, R::None);
    for (const char* value : {"", "\"\"", "1", "null", "\"a\\u0000b\"", "\"a\\nb\"", "\"\\u007f\"",
                              "\"\\u202eabc\"", "\"\\u200f\""})
        row("sn", value, R::WrongSerial);
    row("sn", ('"' + QByteArray(64, 'x') + '"').constData(), R::None);
    row("sn", ('"' + QByteArray(65, 'x') + '"').constData(), R::WrongSerial);
    row("sn", ('"' + QByteArray("\xC3\xA9").repeated(64) + '"').constData(), R::None);
    for (const char* value : {"\"suspend\"", "\"off\""})
        row("state", value, R::None);
    for (const char* value : {"", "\"ON\"", "\"\"", "true", "1"})
        row("state", value, R::WrongState);
    for (const char* value : {"", "\"now\"", "null", "1e400", "\"1\"", "[]"})
        row("time", value, R::WrongTime);
    for (const char* value : {"-1", "0", "1639451655156", "1e20"})
        row("time", value, R::None);

    QTest::addRow("several wrong: the first is named")
        << message({{"id", "-1"}, {"state", ""}, {"time", ""}}) << R::WrongId;
    QTest::addRow("not JSON") << QByteArray("{hello}") << R::NotJson;
    QTest::addRow("empty object") << QByteArray("{}") << R::WrongType;
    QTest::addRow("bare nan") << message({{"power", "nan"}}) << R::NotJson;
    QTest::addRow("raw newline in a text") << message({{"sn", "\"a\nb\""}}) << R::NotJson;
    QTest::addRow("bad UTF-8") << message({{"sn", "\"\xC0\xAF\""}}) << R::NotJson;
    QTest::addRow("depth 8") << message({{"x", "[[[[[[[]]]]]]]"}}) << R::None;
    QTest::addRow("depth 9") << message({{"x", "[[[[[[[[]]]]]]]]"}}) << R::TooDeep;
}

void TestPollParser::checksEachField()
{
    QFETCH(QByteArray, bytes);
    PollParser parser;
    QTEST(parser.parse(viewOf(bytes)).refusal, "refusal");
}

void TestPollParser::readsWatts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<R>("refusal");
    QTest::addColumn<int>("milliwatts");
    const auto row = [](const char* value, R refusal, int milliwatts = 0) {
        QTest::addRow("%s", value) << QByteArray(value) << refusal << milliwatts;
    };
    row("\"1200\"", R::None, 1'200'000);
    row("1200", R::None, 1'200'000);
    row("0.3264", R::None, 326);
    row("\"-35.5\"", R::None, -35'500);
    row("1e3", R::None, 1'000'000);
    row("1000000", R::None, 1'000'000'000);
    row("-1000000", R::None, -1'000'000'000);
    for (const char* value :
         {"\"\"", "\" 12 \"", "\"12W\"", "\"1,200\"", "\"0x10\"", "true", "[]", "null", "{}", "\"nan\"",
          "\"inf\"", "\"-inf\"", "\"+5\"", "1e400", "\"1e400\"", "1e9", "-1e9", "1000000.5", "\"1.2.3\""})
        row(value, R::WrongPower);
}

void TestPollParser::readsWatts()
{
    QFETCH(QByteArray, value);
    PollParser parser;
    const QByteArray bytes = message({{"power", value}});
    const PollMessage read = parser.parse(viewOf(bytes));
    QTEST(read.refusal, "refusal");
    QTEST(read.milliwatts, "milliwatts");
    QVERIFY(read.isUsable());
    QCOMPARE(read.state, ReportedState::On);
}

void TestPollParser::theLastOfARepeatedFieldCounts()
{
    PollParser parser;
    const QByteArray good =
        R"({"type":"x","id":-1,"id":5,"sn":"","sn":"B","power":"x","power":7,"state":"on","state":"off","state":"on","time":1,"type":"data"})";
    const PollMessage read = parser.parse(viewOf(good));
    QCOMPARE(read.refusal, R::None);
    QCOMPARE(read.id, 5);
    QCOMPARE(read.milliwatts, 7000);
    const QByteArray bad = R"({"type":"data","id":5,"sn":"B","power":7,"state":"on","time":1,"id":"5"})";
    QCOMPARE(parser.parse(viewOf(bad)).refusal, R::WrongId);
    QCOMPARE(parser.parse(viewOf(bad)).id, -1);
}

void TestPollParser::fieldsMayComeInAnyOrderAndEscaped()
{
    PollParser parser;
    const QByteArray bytes =
        R"({"time":1,"st\u0061te":"o\u006e","\u0073n":"A\u0042\"","power":"1\u0032","i\u0064":3,"type":"d\u0061ta"})";
    const PollMessage read = parser.parse(viewOf(bytes));
    QCOMPARE(read.refusal, R::None);
    QCOMPARE(read.id, 3);
    QVERIFY(read.sn == "AB\"");
    QCOMPARE(read.milliwatts, 12'000);
}

void TestPollParser::powerIsIgnoredUnlessOn()
{
    PollParser parser;
    for (const char* power : {"", "\"nonsense\"", "9e9", "\"50\""}) {
        const QByteArray bytes = message({{"power", power}, {"state", "\"off\""}});
        const PollMessage read = parser.parse(viewOf(bytes));
        QCOMPARE(read.refusal, R::None);
        QCOMPARE(read.milliwatts, 0);
    }
}

void TestPollParser::unknownFieldsAreIgnoredButMustBeJson()
{
    PollParser parser;
    const QByteArray fine = message({{"x", "{\"id\":[1,{\"id\":9}]}"}, {"voltage", "230.1"}});
    QCOMPARE(parser.parse(viewOf(fine)).refusal, R::None);
    QCOMPARE(parser.parse(viewOf(fine)).id, 1);
    const QByteArray broken = message({{"x", "{\"id\":}"}});
    QCOMPARE(parser.parse(viewOf(broken)).refusal, R::NotJson);
}

void TestPollParser::thePowerSaidWhileOffIsKnown()
{
    PollParser parser;
    const PollMessage off =
        parser.parse(R"({"type":"data","id":1,"sn":"A","state":"off","power":"12.5","time":1})");
    QCOMPARE(off.milliwatts, 0);
    QCOMPARE(off.saidMilliwatts, 12'500);
    const PollMessage none = parser.parse(R"({"type":"data","id":1,"sn":"A","state":"off","time":1})");
    QVERIFY(!none.saidMilliwatts);
}

HEMS_GUILESS_TEST(TestPollParser)
#include "tst_pollparser.moc"
