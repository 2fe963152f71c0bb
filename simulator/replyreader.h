#pragma once

#include "sensortypes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace hems {

/// One line from the server.
struct ServerReply {
    std::optional<Wanted> wanted; ///< nothing: the line was not a reply
    QString error;                ///< why the message was refused; empty: it was taken
};

/// Cuts the server's bytes, which may arrive split anywhere, into replies.
class ReplyReader {
public:
    /// A line longer than this is no reply.
    static constexpr qsizetype kMaxLineBytes = 4096;

    /// The replies that are complete with these bytes, in order.
    QList<ServerReply> take(QByteArrayView bytes);
    /// Forgets a line that is not complete: its connection is gone.
    void clear() { m_rest.clear(); }

private:
    QByteArray m_rest;
};

} // namespace hems
