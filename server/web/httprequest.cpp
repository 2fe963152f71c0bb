#include "httprequest.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstring>

namespace hems {

namespace {

constexpr qsizetype kMostTargetBytes = 2048;

bool isToken(QByteArrayView text)
{
    constexpr const char* kMarks = "!#$%&'*+-.^_`|~";
    const auto isTokenChar = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               (c != '\0' && std::strchr(kMarks, c));
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

// A path that means what it says: no way up, no slash or control character in disguise.
std::optional<QString> readPath(QByteArrayView raw)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(raw.toByteArray());
    const QByteArray lower = raw.toByteArray().toLower();
    if (lower.contains("%2f") || lower.contains("%5c") || lower.contains("%00") || decoded.contains('\\') ||
        decoded.contains("//") || std::any_of(decoded.begin(), decoded.end(), isControl))
        return std::nullopt;
    for (const QByteArray& part : decoded.split('/')) {
        if (part == "." || part == "..")
            return std::nullopt;
    }
    return QString::fromUtf8(decoded);
}

std::optional<HttpRefusal> readTarget(QByteArrayView target, HttpRequest& request)
{
    if (target.size() > kMostTargetBytes)
        return HttpRefusal{414, "The address is too long."};
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f; };
    if (!target.startsWith('/') || target.contains('#') ||
        !std::all_of(target.begin(), target.end(), isVisible))
        return HttpRefusal{400, "The address is not one of this program's."};
    const qsizetype mark = target.indexOf('?');
    const auto path = readPath(mark < 0 ? target : target.first(mark));
    if (!path)
        return HttpRefusal{400, "The address is not one of this program's."};
    request.path = *path;
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.sliced(mark + 1)));
    return std::nullopt;
}

std::optional<HttpRefusal> readRequestLine(QByteArrayView line, HttpRequest& request)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return HttpRefusal{400, "This is no HTTP request."};
    if (parts[2] != "HTTP/1.1")
        return parts[2].startsWith("HTTP/") ? HttpRefusal{505, "Only HTTP/1.1 is spoken here."}
                                            : HttpRefusal{400, "This is no HTTP request."};
    if (parts[0] != "GET" && parts[0] != "HEAD" && parts[0] != "PUT" && parts[0] != "POST")
        return HttpRefusal{405, "Only GET, HEAD, PUT and POST are answered."};
    request.method = parts[0];
    return readTarget(parts[1], request);
}

bool mayBeRepeated(const QByteArray& name)
{
    static constexpr std::array kOnlyOnce = {
        "host", "content-length", "transfer-encoding", "authorization", "origin", "content-type", "cookie"};
    return std::find(kOnlyOnce.begin(), kOnlyOnce.end(), name) == kOnlyOnce.end();
}

std::optional<HttpRefusal> readHeader(QByteArrayView line, HttpRequest& request)
{
    const qsizetype colon = line.indexOf(':');
    // A name with a space behind it, or a line that goes on from the last one, is read in two ways out there.
    if (colon < 1 || !isToken(line.first(colon)))
        return HttpRefusal{400, "A header line is malformed."};
    const QByteArray name = line.first(colon).toByteArray().toLower();
    const QByteArray raw = line.sliced(colon + 1).toByteArray();
    if (std::any_of(raw.begin(), raw.end(), [](char c) { return isControl(c) && c != '\t'; }))
        return HttpRefusal{400, "A header holds control characters."};
    const QByteArray value = raw.trimmed();
    const auto known = request.headers.find(name);
    if (known == request.headers.end())
        request.headers.insert(name, value);
    else if (mayBeRepeated(name))
        *known += ", " + value;
    else
        return HttpRefusal{400, "A header is there twice."};
    return std::nullopt;
}

// A header that is a list of words, as Connection is.
bool namesOption(const QByteArray& list, const QByteArray& option)
{
    const QList<QByteArray> words = list.toLower().split(',');
    return std::any_of(words.begin(), words.end(),
                       [&option](const QByteArray& word) { return word.trimmed() == option; });
}

std::optional<HttpRefusal> readLength(HttpHead& head)
{
    const HttpRequest& request = head.request;
    if (request.headers.contains("transfer-encoding"))
        return request.headers.contains("content-length")
                   ? HttpRefusal{400, "Both Content-Length and Transfer-Encoding are given."}
                   : HttpRefusal{501, "Send the body with a Content-Length, not in chunks."};
    if (request.headers.contains("expect"))
        return HttpRefusal{417, "Send the body at once, without Expect."};
    const bool bringsBody = request.method == "PUT" || request.method == "POST";
    if (!request.headers.contains("content-length"))
        return bringsBody ? std::optional(HttpRefusal{411, "Content-Length is missing."}) : std::nullopt;
    const QByteArray text = request.header("content-length");
    const bool isNumber = !text.isEmpty() && text.size() <= 9 &&
                          std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return HttpRefusal{text.size() > 9 ? 413 : 400, "Content-Length is no usable number."};
    head.bodyBytes = text.toLongLong();
    if (head.bodyBytes > kMostBodyBytes)
        return HttpRefusal{413, "The body is longer than 16 KiB."};
    if (head.bodyBytes > 0 && !bringsBody)
        return HttpRefusal{400, "A GET has no body."};
    return std::nullopt;
}

} // namespace

bool HttpRequest::isUpgrade() const
{
    return header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

QList<QByteArray> HttpRequest::cookies(const QByteArray& name) const
{
    QList<QByteArray> values;
    for (const QByteArray& part : header("cookie").split(';')) {
        const QByteArray pair = part.trimmed();
        if (pair.startsWith(name + '=') && pair.size() > name.size() + 1)
            values.append(pair.sliced(name.size() + 1));
    }
    return values;
}

std::optional<HttpRefusal> parseHead(QByteArrayView bytes, HttpHead* head)
{
    QList<QByteArrayView> lines;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf("\r\n", from);
        if (end < 0)
            return HttpRefusal{400, "A line does not end as it should."};
        lines.append(bytes.sliced(from, end - from));
        from = end + 2;
    }
    for (const QByteArrayView line : lines) {
        if (line.contains('\n') || line.contains('\r') || line.contains('\0'))
            return HttpRefusal{400, "A line does not end as it should."};
    }
    if (lines.size() < 2 || !lines.last().isEmpty())
        return HttpRefusal{400, "This is no HTTP request."};
    if (const auto refusal = readRequestLine(lines.first(), head->request))
        return refusal;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        if (const auto refusal = readHeader(lines[i], head->request))
            return refusal;
    }
    if (head->request.header("host").isEmpty())
        return HttpRefusal{400, "The Host header is missing."};
    head->keepsAlive = !namesOption(head->request.header("connection"), "close");
    return readLength(*head);
}

} // namespace hems
