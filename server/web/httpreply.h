#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace hems {

/// What goes back to whoever asked.
struct HttpReply {
    int status = 200;
    QByteArray type; ///< of the body; empty: there is none
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside those that every reply carries

    /// The bytes of it. isHead: without its body; goesOn: whether the connection stays open.
    QByteArray serialised(bool isHead, bool goesOn) const;
};

/// Called once with the answer to one request; does nothing where whoever asked has gone.
using HttpAnswer = std::function<void(const HttpReply& reply)>;

HttpReply jsonReply(const QJsonObject& object, int status = 200);
/// A refusal as RFC 9457 has it. detail: for a person, in her language.
HttpReply problemReply(int status, const QString& detail);
/// The words that belong to a status.
QByteArray statusTitle(int status);

} // namespace hems
