#include "inhibitor.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>
#include <QTimerEvent>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcDuty, "hems.duty")

const QString kScreenSaver = u"org.freedesktop.ScreenSaver"_s;
const QString kScreenSaverPath = u"/org/freedesktop/ScreenSaver"_s;
const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kWho = u"hems"_s;
const QString kWhy = u"The energy wall is shown"_s; // read by other programs, so it is not translated
constexpr quint32 kIdle = 8;                        // of the portal's flags

QDBusMessage screenSaverCall(const QString& method)
{
    return QDBusMessage::createMethodCall(kScreenSaver, kScreenSaverPath, kScreenSaver, method);
}

QDBusMessage portalInhibit()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << kIdle << QVariantMap{{u"reason"_s, kWhy}};
    return call;
}

QDBusMessage logInInhibit()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"idle"_s << kWho << kWhy << u"block"_s;
    return call;
}

} // namespace

Inhibitor::Inhibitor(const QDBusConnection& session, const QDBusConnection& system, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
    , m_watcher(
          new QDBusServiceWatcher(kScreenSaver, session, QDBusServiceWatcher::WatchForUnregistration, this))
{
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Inhibitor::loseScreenSaver);
}

Inhibitor::~Inhibitor()
{
    if (isHeld())
        release(m_held, m_grant);
}

void Inhibitor::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    ++m_round;
    if (on) {
        ask(Keeper::ScreenSaver);
        return;
    }
    m_retry.stop();
    if (isHeld())
        release(m_held, m_grant);
    hold(Keeper::Nobody, {});
}

void Inhibitor::ask(Keeper keeper)
{
    if (keeper == Keeper::Nobody)
        return giveUp();
    const auto next = static_cast<Keeper>(static_cast<int>(keeper) + 1);
    if (!busOf(keeper).isConnected())
        return ask(next);
    QDBusMessage call = keeper == Keeper::Portal ? portalInhibit() : logInInhibit();
    if (keeper == Keeper::ScreenSaver)
        call = screenSaverCall(u"Inhibit"_s) << kWho << kWhy;
    auto* answer = new QDBusPendingCallWatcher(busOf(keeper).asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, keeper, next, answer, round = m_round] {
        answer->deleteLater();
        const bool isWanted = round == m_round;
        if (!answer->isError())
            return isWanted ? hold(keeper, grantOf(answer->reply()))
                            : release(keeper, grantOf(answer->reply()));
        if (isWanted)
            ask(next);
    });
}

// Each keeper gives one thing; the others stay empty.
Inhibitor::Grant Inhibitor::grantOf(const QDBusMessage& reply)
{
    const QVariant value = reply.arguments().value(0);
    return {value.value<QDBusUnixFileDescriptor>(), value.toUInt(), value.value<QDBusObjectPath>().path()};
}

void Inhibitor::hold(Keeper keeper, const Grant& grant)
{
    const bool wasHeld = isHeld();
    m_held = keeper;
    m_grant = grant;
    m_hasComplained = m_hasComplained && !isHeld();
    if (isHeld() != wasHeld)
        emit heldChanged(isHeld());
}

// What the log-in manager gave is a descriptor: it goes back when the last copy of it is gone.
void Inhibitor::release(Keeper keeper, const Grant& grant)
{
    if (keeper == Keeper::ScreenSaver)
        m_session.send(screenSaverCall(u"UnInhibit"_s) << grant.cookie);
    if (keeper == Keeper::Portal)
        m_session.send(QDBusMessage::createMethodCall(kPortal, grant.handle,
                                                      u"org.freedesktop.portal.Request"_s, u"Close"_s));
}

void Inhibitor::giveUp()
{
    if (!std::exchange(m_hasComplained, true))
        qCWarning(lcDuty) << "nobody keeps the display awake: neither a screen saver nor a portal nor the "
                             "log-in manager answers; it is asked again once a minute";
    m_retry.start(kRetryMs, this);
    emit refused();
}

void Inhibitor::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_retry.timerId())
        return QObject::timerEvent(event);
    askAgain();
}

void Inhibitor::askAgain()
{
    m_retry.stop();
    if (!m_on || isHeld())
        return;
    ++m_round;
    ask(Keeper::ScreenSaver);
}

// The desktop was restarted, and what it had granted went with it.
void Inhibitor::loseScreenSaver()
{
    if (m_held != Keeper::ScreenSaver)
        return;
    hold(Keeper::Nobody, {});
    m_retry.start(0, this);
}

} // namespace hems
