#include "messagesplitter.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

namespace {

QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

// Each piece as "O:text", "G" or "E"; garbage by its first byte only, since how much is at hand depends on
// the cut.
QByteArrayList piecesOf(MessageSplitter& splitter, QByteArrayView stream)
{
    QByteArrayList pieces;
    std::string_view rest(stream.data(), static_cast<std::size_t>(stream.size()));
    while (const auto piece = splitter.take(rest)) {
        switch (piece->kind) {
        case MessageSplitter::Piece::Kind::Object:
            pieces.append("O:" + bytesOf(piece->bytes));
            break;
        case MessageSplitter::Piece::Kind::Garbage:
            pieces.append("G:" + bytesOf(piece->bytes.substr(0, 1)));
            break;
        case MessageSplitter::Piece::Kind::Endless:
            pieces.append("E");
            break;
        }
    }
    return pieces;
}

} // namespace

class TestMessageSplitter : public QObject {
    Q_OBJECT

private slots:
    void findsThePieces_data();
    void findsThePieces();
    void everySplitGivesTheSamePieces_data() { findsThePieces_data(); }
    void everySplitGivesTheSamePieces();
    void takes4096BytesAndNoMore();
    void losesEndlessGarbage();
    void keepsNothingBetweenObjects();
};

void TestMessageSplitter::findsThePieces_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("pieces");

    QTest::addRow("one") << QByteArray("{}") << QByteArrayList{"O:{}"};
    QTest::addRow("adjacent") << QByteArray("{\"a\":1}{\"b\":2}")
                              << QByteArrayList{"O:{\"a\":1}", "O:{\"b\":2}"};
    QTest::addRow("blanks between") << QByteArray(" \r\n{} \n\t{}\r\n\r\n") << QByteArrayList{"O:{}", "O:{}"};
    QTest::addRow("nested") << QByteArray("{\"a\":{\"b\":{}}}{}")
                            << QByteArrayList{"O:{\"a\":{\"b\":{}}}", "O:{}"};
    QTest::addRow("braces in strings")
        << QByteArray("{\"a\":\"}{\"}{}") << QByteArrayList{"O:{\"a\":\"}{\"}", "O:{}"};
    QTest::addRow("escaped quotes") << QByteArray(R"({"a":"\"}\\"}{})")
                                    << QByteArrayList{R"(O:{"a":"\"}\\"})", "O:{}"};
    QTest::addRow("raw newline in a string")
        << QByteArray("{\"a\":\"x\ny}\"}") << QByteArrayList{"O:{\"a\":\"x\ny}\"}"};
    QTest::addRow("text up to the line's end")
        << QByteArray("GET / HTTP/1.1\r\n{}") << QByteArrayList{"G:G", "O:{}"};
    QTest::addRow("text up to a brace") << QByteArray("hello{}") << QByteArrayList{"G:h", "O:{}"};
    QTest::addRow("two lines of text") << QByteArray("a\nb\n{}") << QByteArrayList{"G:a", "G:b", "O:{}"};
    QTest::addRow("an array hides its objects")
        << QByteArray("[{\"a\":\"]\"},[1]] {}") << QByteArrayList{"G:[", "O:{}"};
    QTest::addRow("a string hides its braces")
        << QByteArray(R"("a\"{}" {})") << QByteArrayList{"G:\"", "O:{}"};
    QTest::addRow("a closing brace alone") << QByteArray("}\n{}") << QByteArrayList{"G:}", "O:{}"};
    QTest::addRow("a comma between") << QByteArray("{},{}") << QByteArrayList{"O:{}", "G:,", "O:{}"};
    QTest::addRow("a square bracket does not close an object")
        << QByteArray("{\"a\":[}{}") << QByteArrayList{"O:{\"a\":[}", "O:{}"};
    QTest::addRow("no end yet") << QByteArray("{\"a\":1") << QByteArrayList{};
}

void TestMessageSplitter::findsThePieces()
{
    QFETCH(QByteArray, stream);
    MessageSplitter splitter;
    QTEST(piecesOf(splitter, stream), "pieces");
}

void TestMessageSplitter::everySplitGivesTheSamePieces()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, pieces);
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second) {
            MessageSplitter splitter;
            QByteArrayList found = piecesOf(splitter, QByteArrayView(stream).first(first));
            found += piecesOf(splitter, QByteArrayView(stream).sliced(first, second - first));
            found += piecesOf(splitter, QByteArrayView(stream).sliced(second));
            QCOMPARE(found, pieces);
        }
    }
    MessageSplitter byteByByte;
    QByteArrayList found;
    for (const char byte : std::as_const(stream))
        found += piecesOf(byteByByte, QByteArrayView(&byte, 1));
    QCOMPARE(found, pieces);
}

void TestMessageSplitter::takes4096BytesAndNoMore()
{
    const QByteArray longest = "{\"a\":\"" + QByteArray(4096 - 8, 'x') + "\"}";
    QCOMPARE(longest.size(), 4096);
    const QByteArray tooLong = "{\"a\":\"" + QByteArray(4096 - 7, 'x') + "\"}";
    const auto inTwoParts = [](MessageSplitter& splitter, QByteArrayView stream, qsizetype cut) {
        QByteArrayList pieces = piecesOf(splitter, stream.first(cut));
        pieces += piecesOf(splitter, stream.sliced(cut));
        return pieces;
    };
    for (const qsizetype cut : {0, 1, 2048, 4096}) {
        MessageSplitter fits;
        QCOMPARE(inTwoParts(fits, longest, cut), QByteArrayList{"O:" + longest});
        MessageSplitter loses;
        QCOMPARE(inTwoParts(loses, tooLong, cut), QByteArrayList{"E"});
        QCOMPARE(loses.heldBytes(), 0u);
        QCOMPARE(piecesOf(loses, "{}"), QByteArrayList{"E"});
    }
}

void TestMessageSplitter::losesEndlessGarbage()
{
    MessageSplitter splitter;
    QCOMPARE(piecesOf(splitter, QByteArray(4096, 'x')), QByteArrayList{"G:x"});
    QCOMPARE(piecesOf(splitter, "x"), QByteArrayList{"E"});
}

void TestMessageSplitter::keepsNothingBetweenObjects()
{
    MessageSplitter splitter;
    piecesOf(splitter, "{\"a\":");
    QCOMPARE(splitter.heldBytes(), 5u);
    QVERIFY(splitter.midObject());
    QCOMPARE(piecesOf(splitter, "1}"), QByteArrayList{"O:{\"a\":1}"});
    QCOMPARE(splitter.heldBytes(), 0u);
    QVERIFY(!splitter.midObject());
}

HEMS_GUILESS_TEST(TestMessageSplitter)
#include "tst_messagesplitter.moc"
