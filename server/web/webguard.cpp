#include "webguard.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kSecondMs = 1'000;

QUrl urlOfHost(const QByteArray& host)
{
    return QUrl(u"http://"_s + QString::fromLatin1(host), QUrl::StrictMode);
}

// What a proxy on this computer hands on comes from wherever it came from. Most proxies say so, or hand on
// the name that was asked for; one that does neither can't be told from a program here (docs/api.md).
bool isLocal(const HttpRequest& request)
{
    for (auto header = request.headers.keyBegin(); header != request.headers.keyEnd(); ++header) {
        if (header->startsWith("x-forwarded") || *header == "forwarded" || *header == "x-real-ip" ||
            *header == "via")
            return false;
    }
    const QString name = urlOfHost(request.header("host")).host().toLower();
    return request.peer.isLoopback() && (name == "localhost"_L1 || QHostAddress(name).isLoopback());
}

// Who tries a code. A proxy on this computer has put whom it speaks for last itself; what stands before that,
// and what others than a proxy here say, is only claimed.
QHostAddress askerOf(const HttpRequest& request)
{
    const QByteArray last = request.header("x-forwarded-for").split(',').last().trimmed();
    const QHostAddress named(QString::fromLatin1(last));
    return request.peer.isLoopback() && !named.isNull() ? named : request.peer;
}

bool isOwnOrigin(const QByteArray& origin, const QByteArray& host)
{
    const QByteArray lower = host.toLower();
    return origin == "http://" + lower || origin == "https://" + lower; // behind a proxy that speaks TLS
}

} // namespace

WebGuard::WebGuard(ServerClock clock, const QStringList& hostNames)
    : m_clock(std::move(clock))
    , m_hostNames(hostNames)
{
}

QString WebGuard::load(const QString& dataDir)
{
    QString problem = m_code.load(accessCodeFile(dataDir));
    m_limit.forgetWrongCodes();
    m_sessions.load(QDir(dataDir).filePath(u"web-sessions"_s), m_code.text(), m_clock().utcMs);
    return problem;
}

// A name that somebody else gives out for this computer's address is how a page from elsewhere gets at it
// (DNS rebinding). An address can't be given another meaning.
bool WebGuard::isKnownHost(const QByteArray& host) const
{
    const QUrl url = urlOfHost(host);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !url.path().isEmpty() ||
        url.hasQuery() || url.hasFragment())
        return false;
    const QString name = url.host().toLower();
    return name == "localhost"_L1 || !QHostAddress(name).isNull() ||
           m_hostNames.contains(name, Qt::CaseInsensitive) ||
           (name.endsWith(".local"_L1) && m_hostNames.contains(name.chopped(6), Qt::CaseInsensitive));
}

std::optional<HttpRefusal> WebGuard::checkOrigin(const HttpRequest& request) const
{
    if (!isKnownHost(request.header("host")))
        return HttpRefusal{421, "This computer is not known by that name. Use its address."};
    const bool changes = request.method != "GET" && request.method != "HEAD";
    if (!changes && !request.isUpgrade())
        return std::nullopt;
    const bool isForeign = request.headers.contains("origin") &&
                           !isOwnOrigin(request.header("origin").toLower(), request.header("host"));
    const QByteArray site = request.header("sec-fetch-site");
    if (isForeign || (!site.isEmpty() && site != "same-origin" && site != "none"))
        return HttpRefusal{403, "Another web page may not do this."};
    return std::nullopt;
}

bool WebGuard::tryCode(const HttpRequest& request, const QByteArray& code, int* limited)
{
    const QHostAddress asker = askerOf(request);
    if (m_limit.isKnownWrong(asker, code))
        return false;
    const qint64 nowMs = m_clock().steadyMs;
    if (const qint64 waitMs = m_limit.waitMs(asker, nowMs); waitMs > 0) {
        *limited = static_cast<int>((waitMs + kSecondMs - 1) / kSecondMs);
        return false;
    }
    if (!m_code.matches(code)) {
        m_limit.failed(asker, code, nowMs);
        return false;
    }
    m_limit.letIn(asker);
    return true;
}

// A cookie of that name may be there twice: whatever else is served on this computer, on another port, can
// have a browser send one of its own as well.
bool WebGuard::isLoggedIn(const HttpRequest& request) const
{
    const qint64 nowMs = m_clock().utcMs;
    return std::ranges::any_of(request.cookies(kCookie), [this, nowMs](const QByteArray& token) {
        return m_sessions.isOpen(token, nowMs);
    });
}

// A login counts whatever is said beside it: a proxy's own password, for one.
WebRights WebGuard::rights(const HttpRequest& request, int* limited)
{
    if (isLoggedIn(request)) {
        m_limit.letIn(askerOf(request)); // also after a restart, which sessions outlive
        return {true, true};
    }
    const QByteArray authorization = request.header("authorization");
    if (authorization.isEmpty())
        return {isLocal(request), false};
    constexpr QByteArrayView kBearer = "Bearer ";
    const bool isBearer = authorization.left(kBearer.size()).compare(kBearer, Qt::CaseInsensitive) == 0;
    const bool isRight = isBearer && tryCode(request, authorization.sliced(kBearer.size()), limited);
    return {isRight, isRight};
}

std::optional<QByteArray> WebGuard::logIn(const HttpRequest& request, const QByteArray& code, int* limited)
{
    if (!tryCode(request, code, limited))
        return std::nullopt;
    return m_sessions.begin(m_clock().utcMs);
}

void WebGuard::logOut(const HttpRequest& request)
{
    for (const QByteArray& token : request.cookies(kCookie))
        m_sessions.end(token);
}

} // namespace hems
