#include "plainchannel.h"
#include "roomtest.h"

#include <QTest>

#include <array>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace hems;

namespace {

/// A connection over this computer's own address of the family.
class Ends {
public:
    explicit Ends(int family)
    {
        sockaddr_storage storage{};
        auto* const address = reinterpret_cast<sockaddr*>(&storage);
        storage.ss_family = static_cast<sa_family_t>(family);
        if (family == AF_INET6)
            reinterpret_cast<sockaddr_in6*>(&storage)->sin6_addr = in6addr_loopback;
        else
            reinterpret_cast<sockaddr_in*>(&storage)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
        const int listener = socket(family, SOCK_STREAM, 0);
        peer = socket(family, SOCK_STREAM, 0);
        if (bind(listener, address, length) == 0 && listen(listener, 1) == 0 &&
            getsockname(listener, address, &length) == 0 && connect(peer, address, length) == 0)
            channel = std::make_unique<PlainChannel>(accept(listener, nullptr, nullptr), 8192);
        ::close(listener);
    }
    ~Ends() { closePeer(); }
    Q_DISABLE_COPY_MOVE(Ends)

    void closePeer()
    {
        if (peer >= 0)
            ::close(std::exchange(peer, -1));
    }

    std::unique_ptr<PlainChannel> channel;
    int peer = -1;
};

quint16 ownPort(int descriptor)
{
    sockaddr_storage name{};
    socklen_t length = sizeof name;
    getsockname(descriptor, reinterpret_cast<sockaddr*>(&name), &length);
    // The port stands at the same place in both families.
    return ntohs(reinterpret_cast<const sockaddr_in*>(&name)->sin_port);
}

} // namespace

class TestPlainChannel : public QObject {
    Q_OBJECT

private slots:
    void knowsThePeersAddress_data();
    void knowsThePeersAddress();
    void carriesBytesBothWays();
    void takesWhatFitsAndNeverBlocks();
    void tellsTheEnd();
    void tellsAReset();
    void abandoningDropsWhatIsUndelivered();
};

void TestPlainChannel::knowsThePeersAddress_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QHostAddress>("address");
    QTest::addRow("IPv4") << AF_INET << QHostAddress(QHostAddress::LocalHost);
    QTest::addRow("IPv6") << AF_INET6 << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestPlainChannel::knowsThePeersAddress()
{
    QFETCH(int, family);
    QFETCH(QHostAddress, address);
    const Ends ends(family);
    if (family == AF_INET6 && !ends.channel)
        QSKIP("This computer has no IPv6.");
    QVERIFY(ends.channel);
    QCOMPARE(ends.channel->peerAddress(), address);
    QVERIFY(ends.channel->peerAddress().isLoopback());
    QCOMPARE(ends.channel->peerPort(), ownPort(ends.peer));
}

void TestPlainChannel::carriesBytesBothWays()
{
    const Ends ends(AF_INET);
    QVERIFY(ends.channel);
    std::array<char, 16> buffer{};
    ByteChannel::Transfer got = ends.channel->read(buffer);
    QCOMPARE(got.bytes, 0U);
    QVERIFY(!got.over); // nothing yet

    QCOMPARE(::send(ends.peer, "hello", 5, 0), 5);
    got = ends.channel->read(buffer);
    QCOMPARE(std::string_view(buffer.data(), got.bytes), "hello");
    QCOMPARE(ends.channel->write("world!").bytes, 6U);
    QCOMPARE(::recv(ends.peer, buffer.data(), buffer.size(), 0), 6);
}

void TestPlainChannel::takesWhatFitsAndNeverBlocks()
{
    const Ends ends(AF_INET);
    QVERIFY(ends.channel);
    const std::string much(1'000'000, 'x');
    std::size_t taken = 0;
    for (int i = 0; i < 1000; ++i) {
        const ByteChannel::Transfer sent = ends.channel->write(much);
        QVERIFY(!sent.over);
        if (sent.bytes == 0)
            break;
        taken += sent.bytes;
    }
    QVERIFY(taken > 0);
    QCOMPARE(ends.channel->write(much).bytes, 0U);
}

void TestPlainChannel::tellsTheEnd()
{
    const Ends ends(AF_INET);
    QVERIFY(ends.channel);
    ::shutdown(ends.peer, SHUT_WR);
    std::array<char, 16> buffer{};
    QVERIFY(ends.channel->read(buffer).over);
    QVERIFY(!ends.channel->write("still heard").over);
    ends.channel->endWriting();
    QCOMPARE(::recv(ends.peer, buffer.data(), buffer.size(), MSG_WAITALL), 11);
    QCOMPARE(::recv(ends.peer, buffer.data(), buffer.size(), 0), 0);
}

void TestPlainChannel::tellsAReset()
{
    Ends ends(AF_INET);
    QVERIFY(ends.channel);
    const linger atOnce{1, 0};
    setsockopt(ends.peer, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ends.closePeer();
    QVERIFY(ends.channel->write("x").over);
    std::array<char, 16> buffer{};
    QVERIFY(ends.channel->read(buffer).over);
}

void TestPlainChannel::abandoningDropsWhatIsUndelivered()
{
    Ends ends(AF_INET);
    QVERIFY(ends.channel);
    ends.channel->abandon();
    ends.channel.reset();
    char byte = 0;
    QCOMPARE(::recv(ends.peer, &byte, 1, 0), -1);
    QCOMPARE(errno, ECONNRESET);
}

HEMS_GUILESS_TEST(TestPlainChannel)
#include "tst_plainchannel.moc"
