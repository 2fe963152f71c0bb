#include "acceptor.h"
#include "roomtest.h"
#include "sensorpeer.h"
#include "serverrig.h"

#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace hems;

namespace {

/// A socket that Qt has opened and leaves alone.
class Listener : public QTcpServer {
public:
    Listener()
    {
        setListenBacklogSize(1000);
        listen(QHostAddress::LocalHost);
        pauseAccepting();
    }
    int descriptor() const { return static_cast<int>(socketDescriptor()); }
};

} // namespace

class TestAcceptor : public QObject {
    Q_OBJECT

private slots:
    void takesAllWhoWait();
    void stoppingInsideASlotIsSafe();
};

void TestAcceptor::takesAllWhoWait()
{
    EpollSet epoll;
    Listener listener;
    Acceptor acceptor(epoll);
    int taken = 0;
    connect(&acceptor, &Acceptor::accepted, this, [&taken](qintptr descriptor) {
        ++taken;
        ::close(static_cast<int>(descriptor));
    });
    std::vector<std::unique_ptr<SensorPeer>> peers;
    for (int i = 0; i < 200; ++i)
        peers.push_back(std::make_unique<SensorPeer>(listener.serverPort()));
    QVERIFY(acceptor.start(listener.descriptor()));
    QVERIFY(eventually([&] { return taken == 200; }));
    settle();
    QCOMPARE(taken, 200);
}

void TestAcceptor::stoppingInsideASlotIsSafe()
{
    EpollSet epoll;
    Listener listener;
    Acceptor acceptor(epoll);
    int taken = 0;
    connect(&acceptor, &Acceptor::accepted, this, [&](qintptr descriptor) {
        ++taken;
        ::close(static_cast<int>(descriptor));
        acceptor.stop();
        listener.close();
    });
    SensorPeer first(listener.serverPort());
    SensorPeer second(listener.serverPort());
    QVERIFY(acceptor.start(listener.descriptor()));
    QVERIFY(eventually([&] { return first.ended() && second.ended(); }));
    QCOMPARE(taken, 1);
}

HEMS_GUILESS_TEST(TestAcceptor)
#include "tst_acceptor.moc"
