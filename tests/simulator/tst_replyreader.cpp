#include "replyreader.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestReplyReader : public QObject {
    Q_OBJECT

private slots:
    void readsReplies_data();
    void readsReplies();
    void everySplitGivesTheSame();
    void anEndlessLineIsNoReplyAndIsForgotten();
    void clearForgetsHalfALine();
};

void TestReplyReader::readsReplies_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("wanted"); // −1: not a reply
    QTest::addColumn<QString>("error");
    QTest::addRow("ok") << QByteArray(R"({"result":"ok"})") << 1 << QString();
    QTest::addRow("off") << QByteArray(R"({"result":"off"})") << 0 << QString();
    QTest::addRow("spaces") << QByteArray(" { \"result\" : \"off\" }\r") << 0 << QString();
    QTest::addRow("refused") << QByteArray(R"({"result":"ok","error":"no"})") << 1 << u"no"_s;
    QTest::addRow("other result") << QByteArray(R"({"result":"maybe"})") << -1 << QString();
    QTest::addRow("no result") << QByteArray(R"({"error":"why"})") << -1 << u"why"_s;
    QTest::addRow("not JSON") << QByteArray("HTTP/1.1 400 Bad Request") << -1 << QString();
    QTest::addRow("an array") << QByteArray("[1]") << -1 << QString();
}

void TestReplyReader::readsReplies()
{
    QFETCH(QByteArray, line);
    QFETCH(int, wanted);
    QFETCH(QString, error);
    ReplyReader reader;
    const QList<ServerReply> replies = reader.take(line + '\n');
    QCOMPARE(replies.size(), 1);
    QCOMPARE(replies[0].wanted ? static_cast<int>(*replies[0].wanted) : -1, wanted);
    QCOMPARE(replies[0].error, error);
}

void TestReplyReader::everySplitGivesTheSame()
{
    const QByteArray bytes =
        "{\"result\":\"ok\"}\n{\"result\":\"off\",\"error\":\"é\"}\r\n\n{\"result\":\"off\"}\n";
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        ReplyReader reader;
        QList<ServerReply> replies = reader.take(bytes.left(split));
        replies += reader.take(bytes.mid(split));
        QCOMPARE(replies.size(), 3);
        QCOMPARE(replies[0].wanted, Wanted::On);
        QCOMPARE(replies[1].error, u"é"_s);
        QCOMPARE(replies[2].wanted, Wanted::Off);
    }
}

void TestReplyReader::anEndlessLineIsNoReplyAndIsForgotten()
{
    ReplyReader reader;
    const QList<ServerReply> replies = reader.take(QByteArray(ReplyReader::kMaxLineBytes + 1, 'x'));
    QCOMPARE(replies.size(), 1);
    QVERIFY(!replies[0].wanted);
    QCOMPARE(reader.take("{\"result\":\"ok\"}\n")[0].wanted, Wanted::On);
}

void TestReplyReader::clearForgetsHalfALine()
{
    ReplyReader reader;
    QVERIFY(reader.take("{\"resu").isEmpty());
    reader.clear();
    QCOMPARE(reader.take("{\"result\":\"ok\"}\n")[0].wanted, Wanted::On);
}

HEMS_GUILESS_TEST(TestReplyReader)
#include "tst_replyreader.moc"
