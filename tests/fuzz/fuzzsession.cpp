// Any bytes as one connection's stream, once in one piece and once cut up, slowed and kept waiting: the
// replies must be the same, one for each message, and no more may be held than one message.

#include "expect.h"

#include "pollsession.h"
#include "sensorregistry.h"

#include <algorithm>

using namespace hems;

namespace {

constexpr int kSensors = 8;
constexpr qint64 kUtcMs = 1'639'451'655'000;

/// Answers as the product's desk does; a patient one confirms newcomers only when it is told to.
class Desk : public PollDesk {
public:
    explicit Desk(bool confirmsAtOnce)
        : m_confirmsAtOnce(confirmsAtOnce)
    {
    }

    Answer answer(const PollMessage& message, std::string_view bytes) override
    {
        expect(!bytes.empty() && bytes.size() <= MessageSplitter::kMaxMessageBytes,
               "a message has 1 to 4096 bytes");
        SensorRegistry::Verdict verdict = m_registry.judge(message, 1, kUtcMs, 1);
        if (verdict.waits && m_confirmsAtOnce) {
            m_registry.confirm({message.id});
            verdict = m_registry.judge(message, 1, kUtcMs, 1);
        }
        if (verdict.waits)
            m_waiting = message.id;
        return {verdict.reply, verdict.refusal, verdict.waits};
    }

    void refuse(RefusalReason reason, std::string_view) override
    {
        expect(isGarbage(reason), "only garbage is refused without an answer");
    }

    void confirmWaiting() { m_registry.confirm({m_waiting}); }

private:
    const bool m_confirmsAtOnce;
    SensorRegistry m_registry{kSensors};
    SensorId m_waiting = 0;
};

struct Outcome {
    std::string replies;
    qint64 messages = 0;
    bool ended = false;
};

Outcome playWhole(std::string_view stream)
{
    Desk desk(true);
    PollSession session(desk);
    Outcome outcome;
    const PollSession::Progress progress =
        session.consume(stream, outcome.replies, static_cast<int>(stream.size()) + 1);
    outcome.messages = progress.messages;
    outcome.ended = progress.status == PollSession::Status::Ended;
    expect(outcome.ended || progress.status == PollSession::Status::Open, "nothing is left to wait for");
    return outcome;
}

// As a slow network and a slow store would have it: pieceBytes at a time, allowance messages a turn.
Outcome playCut(std::string_view stream, std::size_t pieceBytes, int allowance)
{
    Desk desk(false);
    PollSession session(desk);
    Outcome outcome;
    while (!stream.empty() && !outcome.ended) {
        const std::string_view piece = stream.substr(0, pieceBytes);
        stream.remove_prefix(piece.size());
        PollSession::Progress progress = session.consume(piece, outcome.replies, allowance);
        outcome.messages += progress.messages;
        while (progress.status == PollSession::Status::Waiting ||
               progress.status == PollSession::Status::Throttled) {
            if (progress.status == PollSession::Status::Waiting)
                desk.confirmWaiting();
            progress = session.resume(outcome.replies, allowance);
            outcome.messages += progress.messages;
        }
        outcome.ended = progress.status == PollSession::Status::Ended;
        expect(outcome.ended || !session.hasBacklog(), "what can be answered is answered");
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::size_t pieceBytes = 1 + bytes[0] % 64; // the first byte says how the rest is cut
    const int allowance = 1 + bytes[0] / 64;
    const std::string_view stream(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    const Outcome whole = playWhole(stream);
    const Outcome cut = playCut(stream, pieceBytes, allowance);
    expect(whole.replies == cut.replies, "the cut changes no reply");
    expect(whole.ended == cut.ended, "the cut changes no end");
    expect(whole.messages == cut.messages, "the cut changes no count");
    expect(std::count(whole.replies.begin(), whole.replies.end(), '\n') == whole.messages,
           "each message has one reply");
    return 0;
}
