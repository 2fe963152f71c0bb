#include "programs.h"
#include "roomtest.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// systemd's end of a service: where the service tells how it is.
class NotifySocket {
public:
    explicit NotifySocket(const QString& path)
        : m_descriptor(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::strncpy(address.sun_path, name.constData(), sizeof address.sun_path - 1);
        m_isBound = bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    bool isBound() const { return m_isBound; }
    /// How often a message began so, of all that came so far.
    qsizetype count(const QByteArray& beginning)
    {
        std::array<char, 4096> buffer{};
        for (;;) {
            const ssize_t size = recv(m_descriptor, buffer.data(), buffer.size(), 0);
            if (size <= 0)
                break;
            m_told.append(QByteArray(buffer.data(), size));
        }
        return std::ranges::count_if(m_told,
                                     [&](const QByteArray& told) { return told.startsWith(beginning); });
    }

private:
    int m_descriptor;
    bool m_isBound = false;
    QByteArrayList m_told;
};

bool isServed(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(5'000);
}

} // namespace

/// hemsd as systemd meets it.
class TestService : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tellsWhenItIsReadyAliveAndOver();
    void aReloadMovesThePage();
    void aReloadWithAWrongLineChangesNothing();

private:
    /// As the unit starts it, the page being the file's business.
    QStringList command() const
    {
        return {programPath(u"hemsd"_s),    u"--port"_s,   u"0"_s,  u"--data-dir"_s,
                m_dir->filePath(u"home"_s), u"--config"_s, m_config};
    }

    void writeOptions(const QByteArray& text)
    {
        QFile file(m_config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<NotifySocket> m_socket;
    QString m_config;
};

void TestService::initTestCase()
{
#ifndef HEMS_SYSTEMD
    QSKIP("built without libsystemd");
#endif
}

void TestService::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_config = m_dir->filePath(u"hemsd.conf"_s);
    const QString path = m_dir->filePath(u"notify"_s);
    m_socket = std::make_unique<NotifySocket>(path);
    QVERIFY(m_socket->isBound());
    qputenv("NOTIFY_SOCKET", QFile::encodeName(path));
    qputenv("WATCHDOG_USEC", "200000");
    writeOptions("web = 127.0.0.1:0\n");
}

void TestService::cleanup()
{
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
}

void TestService::tellsWhenItIsReadyAliveAndOver()
{
    DaemonProcess daemon(command());
    QVERIFY(daemon.waitForPort() != 0);
    QTRY_COMPARE(m_socket->count("READY=1\nSTATUS=Listening for sensors on 127.0.0.1:"), 1);
    QTRY_VERIFY(m_socket->count("WATCHDOG=1") >= 3);
    QCOMPARE(daemon.terminate(), 0);
    QCOMPARE(m_socket->count("STOPPING=1"), 1);
    QCOMPARE(m_socket->count("READY=1"), 1);
}

void TestService::aReloadMovesThePage()
{
    DaemonProcess daemon(command());
    const quint16 before = daemon.waitForWebPort();
    QVERIFY(before != 0);
    QTRY_COMPARE(m_socket->count("READY=1"), 1);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    writeOptions("web = 127.0.0.1:" + QByteArray::number(port) + "\nmax-sensors = 99\n");
    QCOMPARE(kill(static_cast<pid_t>(daemon.pid()), SIGHUP), 0);
    QTRY_VERIFY(isServed(port));
    QVERIFY(!isServed(before));
    QTRY_COMPARE(m_socket->count("RELOADING=1\nMONOTONIC_USEC="), 1);
    QTRY_COMPARE(m_socket->count("READY=1"), 2);
    QTRY_VERIFY(daemon.complaints().contains("take effect when hemsd starts again: max-sensors."));
    QCOMPARE(daemon.terminate(), 0);
}

void TestService::aReloadWithAWrongLineChangesNothing()
{
    DaemonProcess daemon(command());
    const quint16 port = daemon.waitForWebPort();
    QVERIFY(port != 0);
    QTRY_COMPARE(m_socket->count("READY=1"), 1);
    writeOptions("web = off\nnonsense = 1\n");
    QCOMPARE(kill(static_cast<pid_t>(daemon.pid()), SIGHUP), 0);
    QTRY_COMPARE(m_socket->count("READY=1"), 2);
    QTRY_VERIFY(daemon.complaints().contains("line 2: "));
    QVERIFY(isServed(port));
    QCOMPARE(daemon.terminate(), 0);
}

HEMS_GUILESS_TEST(TestService)
#include "tst_service.moc"
