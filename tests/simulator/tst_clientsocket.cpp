#include "clientsocket.h"

#include "roomtest.h"
#include "testserver.h"

#include <QTcpSocket>
#include <QTest>

#include <array>

using namespace hems;

class TestClientSocket : public QObject {
    Q_OBJECT

private slots:
    void sendsAndReceives();
    void saysWhyItCannotConnect();
    void noticesThatThePeerIsGone();
    void opensAnew();
};

void TestClientSocket::sendsAndReceives()
{
    TestServer server;
    ClientSocket socket;
    QVERIFY(!socket.isOpen());
    QCOMPARE(socket.open(QHostAddress(QHostAddress::LocalHost), server.serverPort()), QString());
    QTRY_COMPARE(server.openConnections(), 1);
    QCOMPARE(socket.outcome(), QString());
    std::array<char, 100> bytes;
    QCOMPARE(socket.receive(bytes), 0);
    const QByteArray poll = R"({"type":"data","id":1,"sn":"A","power":1,"state":"on","time":1})";
    QCOMPARE(socket.send(poll), poll.size());
    qsizetype count = 0;
    QVERIFY(QTest::qWaitFor([&] { return (count = socket.receive(bytes)) != 0; }));
    QCOMPARE(QByteArray(bytes.data(), count), QByteArray("{\"result\":\"ok\"}\n"));
}

void TestClientSocket::saysWhyItCannotConnect()
{
    quint16 port = 0;
    {
        const TestServer gone;
        port = gone.serverPort();
    }
    ClientSocket socket;
    QString reason = socket.open(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(QTest::qWaitFor([&] {
        if (reason.isEmpty())
            reason = socket.outcome();
        return !reason.isEmpty();
    }));
}

void TestClientSocket::noticesThatThePeerIsGone()
{
    TestServer server;
    ClientSocket socket;
    socket.open(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    QTRY_COMPARE(server.openConnections(), 1);
    server.cut();
    std::array<char, 100> bytes;
    QTRY_COMPARE(socket.receive(bytes), -1);
}

void TestClientSocket::opensAnew()
{
    TestServer server;
    ClientSocket socket;
    for (int round = 1; round <= 3; ++round) {
        QCOMPARE(socket.open(QHostAddress(QHostAddress::LocalHost), server.serverPort()), QString());
        QTRY_COMPARE(server.connections(), round);
    }
    QTRY_COMPARE(server.openConnections(), 1);
    socket.close();
    QTRY_COMPARE(server.openConnections(), 0);
}

HEMS_GUILESS_TEST(TestClientSocket)
#include "tst_clientsocket.moc"
