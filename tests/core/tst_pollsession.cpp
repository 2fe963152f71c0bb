#include "pollsession.h"
#include "replies.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

namespace {

constexpr int kPlenty = 1'000'000;

/// Answers ok to all, or asks to wait.
class Desk : public PollDesk {
public:
    Answer answer(const PollMessage& message, std::string_view) override
    {
        if (waits)
            return {Wanted::Off, RefusalReason::None, true};
        ids.append(message.id);
        return {message.isUsable() ? Wanted::On : Wanted::Off, message.refusal, false};
    }
    void refuse(RefusalReason reason, std::string_view) override { refusals.append(reason); }

    bool waits = false;
    QList<SensorId> ids;
    QList<RefusalReason> refusals;
};

std::string poll(int id)
{
    return R"({"type":"data","id":)" + std::to_string(id) + R"(,"sn":"A","power":1,"state":"on","time":1})";
}

} // namespace

class TestPollSession : public QObject {
    Q_OBJECT

private slots:
    void answersEachObjectOnceAndInOrder();
    void answersAtTheClosingBrace();
    void eightGarbageMessagesInARowEndIt();
    void aGoodMessageForgivesGarbage();
    void aRefusedFieldIsNoGarbage();
    void endsWhereNoObjectEndCanBeFound();
    void waitsInOrderAndLosesNothing();
    void throttlesAndLosesNothing();
};

void TestPollSession::answersEachObjectOnceAndInOrder()
{
    Desk desk;
    PollSession session(desk);
    std::string stream;
    QList<SensorId> ids;
    for (int id = 0; id < 50; ++id) {
        stream += poll(id) + (id % 2 ? "\r\n" : "");
        ids.append(id);
    }
    std::string replies;
    const auto progress = session.consume(stream, replies, kPlenty);
    QCOMPARE(progress.status, PollSession::Status::Open);
    QCOMPARE(progress.messages, 50);
    QCOMPARE(desk.ids, ids);
    std::string expected;
    for (int i = 0; i < 50; ++i)
        expected += "{\"result\":\"ok\"}\n";
    QVERIFY(replies == expected);
}

void TestPollSession::answersAtTheClosingBrace()
{
    Desk desk;
    PollSession session(desk);
    std::string replies;
    const std::string bytes = poll(1);
    session.consume(std::string_view(bytes).substr(0, bytes.size() - 1), replies, kPlenty);
    QVERIFY(replies.empty());
    session.consume("}", replies, kPlenty);
    QVERIFY(replies == replyLine(Wanted::On));
}

void TestPollSession::eightGarbageMessagesInARowEndIt()
{
    Desk desk;
    PollSession session(desk);
    std::string replies;
    const auto progress =
        session.consume("a\n{b}\n[1]\n\"c\"\n5\n{\"d\":}\nnull\n}\n" + poll(1), replies, kPlenty);
    QCOMPARE(progress.status, PollSession::Status::Ended);
    QCOMPARE(std::count(replies.begin(), replies.end(), '\n'), 8);
    QCOMPARE(desk.refusals.size(), 8);
    QVERIFY(desk.ids.isEmpty());
}

void TestPollSession::aGoodMessageForgivesGarbage()
{
    Desk desk;
    PollSession session(desk);
    std::string replies;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(session.consume("a\nb\nc\nd\ne\nf\ng\n" + poll(1), replies, kPlenty).status,
                 PollSession::Status::Open);
    QCOMPARE(desk.refusals.size(), 140);
}

void TestPollSession::aRefusedFieldIsNoGarbage()
{
    Desk desk;
    PollSession session(desk);
    std::string replies;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(session.consume("{}", replies, kPlenty).status, PollSession::Status::Open);
    QVERIFY(replies.starts_with(R"({"result":"off","error":"type must be data"})"));
}

void TestPollSession::endsWhereNoObjectEndCanBeFound()
{
    Desk desk;
    PollSession session(desk);
    std::string replies;
    QCOMPARE(session.consume("{\"a\":\"" + std::string(5000, 'x'), replies, kPlenty).status,
             PollSession::Status::Ended);
    QVERIFY(replies == replyLine(Wanted::Off, RefusalReason::TooLong));
}

void TestPollSession::waitsInOrderAndLosesNothing()
{
    Desk desk;
    desk.waits = true;
    PollSession session(desk);
    std::string replies;
    QCOMPARE(session.consume(poll(1) + poll(2), replies, kPlenty).status, PollSession::Status::Waiting);
    QCOMPARE(session.consume(poll(3), replies, kPlenty).status, PollSession::Status::Waiting);
    QVERIFY(replies.empty());
    QVERIFY(session.hasBacklog());
    desk.waits = false;
    const auto progress = session.resume(replies, kPlenty);
    QCOMPARE(progress.messages, 3);
    QCOMPARE(desk.ids, (QList<SensorId>{1, 2, 3}));
    QVERIFY(!session.hasBacklog());
}

void TestPollSession::throttlesAndLosesNothing()
{
    Desk desk;
    PollSession session(desk);
    std::string replies;
    QCOMPARE(session.consume(poll(1) + poll(2) + poll(3), replies, 2).status, PollSession::Status::Throttled);
    QCOMPARE(desk.ids, (QList<SensorId>{1, 2}));
    QCOMPARE(session.resume(replies, 0).status, PollSession::Status::Throttled);
    QCOMPARE(session.resume(replies, 1).status, PollSession::Status::Open);
    QCOMPARE(desk.ids, (QList<SensorId>{1, 2, 3}));
}

HEMS_GUILESS_TEST(TestPollSession)
#include "tst_pollsession.moc"
