#include "webguard.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kSecondMs = 1'000;

// What a proxy on this computer hands on comes from wherever it came from.
bool isLocal(const HttpRequest& request)
{
    for (const char* const header : {"forwarded", "x-forwarded-for", "x-real-ip", "via"}) {
        if (request.headers.contains(header))
            return false;
    }
    return request.peer.isLoopback();
}

QUrl urlOfHost(const QByteArray& host)
{
    return QUrl(u"http://"_s + QString::fromLatin1(host), QUrl::StrictMode);
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
    const QString problem = m_code.load(accessCodeFile(dataDir));
    m_sessions.load(QDir(dataDir).filePath(u"web-sessions"_s), m_code.text(), m_clock().utcMs);
    return problem;
}

// A name that somebody else gives out for this computer's address is how a page from elsewhere gets at it
// (DNS rebinding). An address can't be given another meaning.
bool WebGuard::isKnownHost(const QByteArray& host) const
{
    const QUrl url = urlOfHost(host);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !url.path().isEmpty())
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
    const qint64 nowMs = m_clock().steadyMs;
    if (const qint64 waitMs = m_limit.waitMs(request.peer, nowMs); waitMs > 0) {
        *limited = static_cast<int>((waitMs + kSecondMs - 1) / kSecondMs);
        return false;
    }
    if (m_code.matches(code))
        return true;
    m_limit.failed(request.peer, nowMs);
    return false;
}

WebRights WebGuard::rights(const HttpRequest& request, int* limited)
{
    const QByteArray authorization = request.header("authorization");
    constexpr QByteArrayView kBearer = "Bearer ";
    if (!authorization.isEmpty()) {
        const bool isBearer = authorization.left(kBearer.size()).compare(kBearer, Qt::CaseInsensitive) == 0;
        const bool isRight = isBearer && tryCode(request, authorization.sliced(kBearer.size()), limited);
        return {isRight, isRight, isRight};
    }
    const bool isLoggedIn = m_sessions.isOpen(request.cookie(kCookie), m_clock().utcMs);
    return {isLoggedIn || isLocal(request), isLoggedIn};
}

std::optional<QByteArray> WebGuard::logIn(const HttpRequest& request, const QByteArray& code, int* limited)
{
    if (!tryCode(request, code, limited))
        return std::nullopt;
    return m_sessions.begin(m_clock().utcMs);
}

void WebGuard::logOut(const HttpRequest& request)
{
    m_sessions.end(request.cookie(kCookie));
}

} // namespace hems
