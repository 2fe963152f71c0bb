#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace hems {

/// One request, read whole and checked for its form; who may ask it is for others to say.
struct HttpRequest {
    QByteArray method; ///< GET, HEAD, PUT or POST
    QString path;      ///< decoded; begins with a slash, leads nowhere up
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QHostAddress peer;

    QByteArray header(const QByteArray& name) const { return headers.value(name); }
    bool isUpgrade() const;
    /// The values of all cookies of that name.
    QList<QByteArray> cookies(const QByteArray& name) const;
};

/// Why the bytes are no request that is answered: an HTTP status and a sentence in plain English.
struct HttpRefusal {
    int status = 400;
    const char* reason = "";
};

/// The head of a request, all before its body.
struct HttpHead {
    HttpRequest request;
    qsizetype bodyBytes = 0;
    bool keepsAlive = true;
};

inline constexpr qsizetype kMostHeadBytes = 8 * 1024;
inline constexpr qsizetype kMostBodyBytes = 16 * 1024;

/// Reads a head (RFC 9112), strictly: what two programs could read in two ways is refused rather than
/// guessed at, for that is what smuggled requests live on. bytes: with the empty line at its end.
std::optional<HttpRefusal> parseHead(QByteArrayView bytes, HttpHead* head);

} // namespace hems
