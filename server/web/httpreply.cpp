#include "httpreply.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// The page needs nothing but what this program serves, and is to be shown in no other page. Names come from
// sensors: where one got into the page as more than text after all, it could not run.
constexpr auto kForEveryReply =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

} // namespace

QByteArray statusTitle(int status)
{
    static const QHash<int, QByteArray> titles = {
        {200, "OK"},
        {204, "No Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    return titles.value(status, "Refused");
}

QByteArray HttpReply::serialised(bool isHead, bool goesOn) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + statusTitle(status) + "\r\n";
    bytes += kForEveryReply;
    bool saysHowLongItKeeps = false;
    for (const auto& [name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
        saysHowLongItKeeps |= name == "Cache-Control";
    }
    if (!saysHowLongItKeeps)
        bytes += "Cache-Control: no-store\r\n";
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\n";
    if (status != 204 && status != 304)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    bytes += goesOn ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return isHead ? bytes : bytes + body;
}

HttpReply jsonReply(const QJsonObject& object, int status)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpReply problemReply(int status, const QString& detail)
{
    const QJsonObject problem{{u"type"_s, u"about:blank"_s},
                              {u"title"_s, QString::fromLatin1(statusTitle(status))},
                              {u"status"_s, status},
                              {u"detail"_s, detail}};
    HttpReply reply = jsonReply(problem, status);
    reply.type = "application/problem+json";
    return reply;
}

} // namespace hems
