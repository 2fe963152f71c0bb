#pragma once

#include "accesscode.h"
#include "attemptlimit.h"
#include "httpreply.h"
#include "httprequest.h"
#include "serverclock.h"
#include "websessions.h"

#include <optional>

namespace hems {

/// What whoever asks may do.
struct WebRights {
    bool mayLook = false;
    bool maySwitch = false;
};

/// Decides who may: this computer may look, who has the access code or has logged in with it may look and
/// switch; a login is not touched by wrong codes that others say. And refuses what a foreign web page has
/// made a browser ask.
class WebGuard {
public:
    static constexpr char kCookie[] = "hems_session";

    /// hostNames: what this computer is called, beside its addresses and "localhost".
    WebGuard(ServerClock clock, const QStringList& hostNames);

    /// Empty, or what is wrong with the code's file and what to do.
    QString load(const QString& dataDir);
    const AccessCode& code() const { return m_code; }

    /// Whether the request was meant for this server and by a page of its own; else the refusal.
    std::optional<HttpRefusal> checkOrigin(const HttpRequest& request) const;
    /// limited: how many seconds a client has to wait that has said a wrong code too often, else 0.
    WebRights rights(const HttpRequest& request, int* limited);
    /// Tries a code: the new session's token, or nothing.
    std::optional<QByteArray> logIn(const HttpRequest& request, const QByteArray& code, int* limited);
    void logOut(const HttpRequest& request);

private:
    bool isKnownHost(const QByteArray& host) const;
    bool isLoggedIn(const HttpRequest& request) const;
    bool tryCode(const HttpRequest& request, const QByteArray& code, int* limited);

    const ServerClock m_clock;
    const QStringList m_hostNames;
    AccessCode m_code;
    WebSessions m_sessions;
    AttemptLimit m_limit;
};

} // namespace hems
