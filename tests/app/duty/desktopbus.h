#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>

#include <functional>

/// A message bus of a test's own, so that it neither needs nor disturbs the desktop's.
class DesktopBus {
public:
    DesktopBus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~DesktopBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    bool isThere() const { return !m_address.isEmpty(); }
    QDBusConnection connect(const QString& name) { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon;
    QString m_address;
};

/// A service that answers every call as it is told and keeps what it was asked.
class FakeKeeper : public QDBusVirtualObject {
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage& call)>;

    explicit FakeKeeper(Answer answer)
        : m_answer(std::move(answer))
    {
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override
    {
        m_calls.append(call);
        return bus.send(m_answer(call));
    }
    QStringList members() const
    {
        QStringList members;
        for (const QDBusMessage& call : m_calls)
            members.append(call.member());
        return members;
    }
    const QList<QDBusMessage>& calls() const { return m_calls; }

private:
    Answer m_answer;
    QList<QDBusMessage> m_calls;
};
