#pragma once

#include "historydesk.h"
#include "livefeed.h"
#include "metrics.h"
#include "switchdesk.h"
#include "webassets.h"

#include <QElapsedTimer>

namespace hems {

/// Which address answers what, and what it takes to ask it.
class WebApi {
public:
    struct Desks {
        const WebHome& home;
        WebGuard& guard;
        SwitchDesk& switches;
        HistoryDesk& history;
        LiveFeed& feed;
        const WebAssets& assets;
        std::function<int()> connections;
    };

    explicit WebApi(const Desks& desks);

    /// limited: how many seconds a client with wrong codes has to wait; 0: it need not.
    void handle(const WebCall& call, int limited);
    /// What one hears that may not look; limited: as above.
    static HttpReply mayNotLook(const SpokenTexts& texts, int limited)
    {
        return mayNot(texts, Need::Look, limited);
    }

private:
    enum class Need { Nothing, Look, Switch };
    using Route = void (WebApi::*)(const WebCall& call);
    struct Place {
        QByteArray method;
        QString path;
        Need need;
        Route route;
    };

    bool isAllowed(const WebCall& call, Need need, int limited) const;
    static HttpReply mayNot(const SpokenTexts& texts, Need need, int limited);
    static HttpReply tooManyAttempts(const SpokenTexts& texts, int seconds);
    bool handleSensor(const WebCall& call, int limited);

    void session(const WebCall& call);
    void logIn(const WebCall& call);
    void logOut(const WebCall& call);
    void home(const WebCall& call);
    void sensors(const WebCall& call);
    void alerts(const WebCall& call);
    void health(const WebCall& call);
    void energy(const WebCall& call);
    void readings(const WebCall& call);
    void switchAll(const WebCall& call);
    void description(const WebCall& call);
    void metrics(const WebCall& call);

    static const QList<Place>& places();

    Desks m_desks;
    QElapsedTimer m_uptime;
    qint64 m_requests = 0;
};

} // namespace hems
