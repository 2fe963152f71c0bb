#include "pollsession.h"

#include "replies.h"

#include <utility>

namespace hems {

PollSession::Progress PollSession::resume(std::string& replies, int allowance)
{
    const std::string bytes = std::exchange(m_backlog, {});
    return consume(bytes, replies, allowance);
}

PollSession::Progress PollSession::consume(std::string_view bytes, std::string& replies, int allowance)
{
    if (!m_backlog.empty()) { // still waiting: keep the order
        m_backlog.append(bytes);
        return {Status::Waiting, 0};
    }
    Progress progress;
    while (true) {
        if (progress.messages == allowance && !bytes.empty()) {
            m_backlog = bytes;
            progress.status = Status::Throttled;
            return progress;
        }
        const auto piece = m_splitter.take(bytes);
        if (!piece)
            return progress;
        switch (takePiece(*piece, replies)) {
        case Taken::Later:
            m_backlog = piece->bytes;
            m_backlog.append(bytes);
            progress.status = Status::Waiting;
            return progress;
        case Taken::Ended:
            progress.status = Status::Ended;
            ++progress.messages;
            return progress;
        case Taken::Done:
            ++progress.messages;
            break;
        }
    }
}

PollSession::Taken PollSession::takePiece(const MessageSplitter::Piece& piece, std::string& replies)
{
    using Kind = MessageSplitter::Piece::Kind;
    if (piece.kind == Kind::Garbage)
        return takeGarbage(RefusalReason::NotAnObject, piece.bytes, replies);
    if (piece.kind == Kind::Endless) {
        takeGarbage(RefusalReason::TooLong, piece.bytes, replies);
        return Taken::Ended;
    }
    const PollMessage message = m_parser.parse(piece.bytes);
    if (isGarbage(message.refusal))
        return takeGarbage(message.refusal, piece.bytes, replies);
    const PollDesk::Answer answer = m_desk.answer(message, piece.bytes);
    if (answer.later)
        return Taken::Later;
    m_garbageInARow = 0;
    replies.append(replyLine(answer.wanted, answer.refusal));
    return Taken::Done;
}

PollSession::Taken PollSession::takeGarbage(RefusalReason reason, std::string_view bytes,
                                            std::string& replies)
{
    m_desk.refuse(reason, bytes);
    replies.append(replyLine(Wanted::Off, reason));
    return ++m_garbageInARow < kMaxGarbageInARow ? Taken::Done : Taken::Ended;
}

} // namespace hems
