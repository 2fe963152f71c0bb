#pragma once

#include "messagesplitter.h"
#include "pollparser.h"

#include <string>
#include <string_view>

namespace hems {

/// Where a session's messages go: the desk knows the sensors and passes their polls on.
class PollDesk {
public:
    struct Answer {
        Wanted wanted = Wanted::Off;
        RefusalReason refusal = RefusalReason::None;
        bool later = false; ///< no answer yet: the session waits and asks again when resumed
    };

    virtual ~PollDesk() = default;
    /// A message whose JSON was fine. bytes: as it came.
    virtual Answer answer(const PollMessage& message, std::string_view bytes) = 0;
    /// Bytes that were no message.
    virtual void refuse(RefusalReason reason, std::string_view bytes) = 0;
};

/// One peer's side of the protocol: bytes in, replies out. It splits, parses and answers in order, and knows
/// no socket, so that any transport can carry it. Where it has to wait it keeps the bytes that it was given.
class PollSession {
public:
    /// So many garbage messages in a row end a connection.
    static constexpr int kMaxGarbageInARow = 8;

    enum class Status {
        Open,      ///< all was taken, more may come
        Waiting,   ///< the desk has no answer yet; call resume() when it has
        Throttled, ///< the allowance is used up; call resume() with a new one
        Ended,     ///< the peer is not speaking the protocol: send the replies, then close
    };

    struct Progress {
        Status status = Status::Open;
        int messages = 0; ///< how many were taken, refused ones included
    };

    explicit PollSession(PollDesk& desk)
        : m_desk(desk)
    {
    }

    /// Takes bytes and adds the replies to them. allowance: how many messages may be taken at most (≥ 0).
    Progress consume(std::string_view bytes, std::string& replies, int allowance);
    /// Goes on with the bytes that were kept.
    Progress resume(std::string& replies, int allowance);

    bool hasBacklog() const { return !m_backlog.empty(); }
    /// Whether part of an object is held back.
    bool midObject() const { return m_splitter.midObject(); }

private:
    enum class Taken { Done, Later, Ended };
    Taken takePiece(const MessageSplitter::Piece& piece, std::string& replies);
    Taken takeGarbage(RefusalReason reason, std::string_view bytes, std::string& replies);

    PollDesk& m_desk;
    MessageSplitter m_splitter;
    PollParser m_parser;
    std::string m_backlog;
    int m_garbageInARow = 0;
};

} // namespace hems
