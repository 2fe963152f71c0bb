#pragma once

#include <QBasicTimer>
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusMessage;
class QDBusServiceWatcher;

namespace hems {

/// Keeps the display awake by asking the desktop: its screen saver, else the portal of a sandbox, else the
/// system's log-in manager. Nothing waits for an answer. Where nobody grants it that is logged, and asked
/// again now and then: a wall often starts before its desktop is complete.
class Inhibitor : public QObject {
    Q_OBJECT

public:
    static constexpr int kRetryMs = 60'000;

    Inhibitor(const QDBusConnection& session, const QDBusConnection& system, QObject* parent = nullptr);
    ~Inhibitor() override;

    void setOn(bool on);
    /// Somebody has granted it.
    bool isHeld() const { return m_held != Keeper::Nobody; }

public slots:
    /// Where it is wanted and nobody has granted it; otherwise that happens once a minute.
    void askAgain();

signals:
    void heldChanged(bool held);
    /// Nobody grants it at present.
    void refused();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    /// In the order in which they are asked.
    enum class Keeper { ScreenSaver, Portal, LogIn, Nobody };

    /// What a keeper has given, to be given back.
    struct Grant {
        QDBusUnixFileDescriptor descriptor = {};
        quint32 cookie = 0;
        QString handle = {};
    };

    void ask(Keeper keeper);
    static Grant grantOf(const QDBusMessage& reply);
    void giveUp();
    void release(Keeper keeper, const Grant& grant);
    void hold(Keeper keeper, const Grant& grant);
    void loseScreenSaver();
    QDBusConnection busOf(Keeper keeper) const { return keeper == Keeper::LogIn ? m_system : m_session; }

    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusServiceWatcher* m_watcher;
    bool m_on = false;
    bool m_hasComplained = false;
    quint64 m_round = 0; // answers to earlier ones come too late
    Keeper m_held = Keeper::Nobody;
    Grant m_grant;
    QBasicTimer m_retry;
};

} // namespace hems
