#include "jsoncursor.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestJsonCursor : public QObject {
    Q_OBJECT

private slots:
    void takesExactlyWhatJsonAllows_data();
    void takesExactlyWhatJsonAllows();
    void decodesStrings_data();
    void decodesStrings();
    void nestingEndsAtEight();
};

void TestJsonCursor::takesExactlyWhatJsonAllows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto good = [](const char* text) { QTest::addRow("good %s", text) << QByteArray(text) << true; };
    const auto bad = [](const char* text) { QTest::addRow("bad %s", text) << QByteArray(text) << false; };

    for (const char* text :
         {"0", "-0", "1.5", "1e5", "1E+5", "-12.5e-3", "1e400", "true", "false", "null", "\"\"", "[]", "{}",
          "[1,\"a\",{\"b\":[null]}]", " { \"a\" : 1 , \"b\" : 2 } ", "\"\xC3\xA9\"", "\"\xF0\x9F\x98\x80\""})
        good(text);
    for (const char* text : {"",
                             "01",
                             "+1",
                             ".5",
                             "1.",
                             "1e",
                             "1e+",
                             "-",
                             "0x10",
                             "nan",
                             "Infinity",
                             "tru",
                             "True",
                             "'a'",
                             "\"a",
                             "\"a\\x\"",
                             "\"\\u12g4\"",
                             "\"\\u12\"",
                             "[1,]",
                             "[1 2]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{a:1}",
                             "{\"a\":1,}",
                             "{,}",
                             "1 2",
                             "[}",
                             "\"a\nb\"",
                             "\"\x01\"",
                             "\"\x7f\x80\"",
                             "\"\xC0\xAF\"",
                             "\"\xED\xA0\x80\"",
                             "\"\xF5\x80\x80\x80\"",
                             "\"\xE2\x82\"",
                             "\"\\ud800\"",
                             "\"\\ud800\\u0041\"",
                             "\"\\udc00\"",
                             "\xEF\xBB\xBF{}"})
        bad(text);
}

void TestJsonCursor::takesExactlyWhatJsonAllows()
{
    QFETCH(QByteArray, text);
    std::string scratch;
    JsonCursor cursor({text.constData(), static_cast<std::size_t>(text.size())}, scratch);
    QTEST(cursor.skipValue(0) && cursor.atEnd(), "valid");
}

void TestJsonCursor::decodesStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("plain") << QByteArray(R"("abc")") << QByteArray("abc");
    QTest::addRow("short escapes") << QByteArray(R"("a\"\\\/\b\f\n\r\tz")")
                                   << QByteArray("a\"\\/\b\f\n\r\tz");
    QTest::addRow("unicode") << QByteArray(R"("\u0041\u00e9\u20AC")") << QByteArray("A\xC3\xA9\xE2\x82\xAC");
    QTest::addRow("surrogates") << QByteArray(R"("x\ud83d\ude00y")") << QByteArray("x\xF0\x9F\x98\x80y");
    QTest::addRow("nul") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
}

void TestJsonCursor::decodesStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    std::string scratch;
    JsonCursor cursor({text.constData(), static_cast<std::size_t>(text.size())}, scratch);
    std::string_view read;
    QVERIFY(cursor.readString(read));
    QVERIFY(cursor.atEnd());
    QCOMPARE(QByteArray(read.data(), static_cast<qsizetype>(read.size())), value);
}

void TestJsonCursor::nestingEndsAtEight()
{
    std::string scratch;
    for (const int depth : {1, 8, 9, 1000}) {
        const std::string text = std::string(static_cast<std::size_t>(depth), '[') +
                                 std::string(static_cast<std::size_t>(depth), ']');
        JsonCursor cursor(text, scratch);
        QCOMPARE(cursor.skipValue(0), depth <= JsonCursor::kMaxDepth);
        QCOMPARE(cursor.tooDeep(), depth > JsonCursor::kMaxDepth);
    }
}

HEMS_GUILESS_TEST(TestJsonCursor)
#include "tst_jsoncursor.moc"
