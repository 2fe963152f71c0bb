#include "networkdoor.h"

#include "appoptions.h"
#include "controlledhome.h"
#include "roomtest.h"

#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// A home with its door and the file that keeps what was chosen.
struct Rig {
    explicit Rig(const AppOptions& options = optionsAt(u"127.0.0.1"_s))
        : door(options, home.host(), settings)
    {
    }

    static AppOptions optionsAt(const QString& address)
    {
        AppOptions options;
        options.server.listenAddress = address;
        options.server.port = 0;
        return options;
    }

    /// As a file reads it that is opened anew.
    QString kept()
    {
        settings.sync();
        return QSettings(settings.fileName(), QSettings::IniFormat).value(u"server/listen"_s).toString();
    }

    QTemporaryDir dir;
    QSettings settings{dir.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ControlledHome home; // listens on 127.0.0.1 at any free port
    NetworkDoor door;
};

bool answersAt(const QString& address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(10'000);
}

} // namespace

class TestNetworkDoor : public QObject {
    Q_OBJECT

private slots:
    void opensAtOnceAndIsKept();
    void shutsAtOnceAndIsKept();
    void whatTheCommandLineSaysWins();
    void aTakenPortIsTold();
    void aMadeUpHomeHasNone();
};

void TestNetworkDoor::opensAtOnceAndIsKept()
{
    Rig rig;
    QVERIFY(rig.home.start());
    QTRY_VERIFY(rig.door.state().isListening);
    const quint16 port = rig.door.state().port;
    QVERIFY(rig.door.state().isOffered && !rig.door.state().isOpen && port != 0);
    QVERIFY(rig.door.state().reachable.isEmpty());
    QVERIFY(!answersAt(u"127.0.0.2"_s, port)); // stands for any other address of this computer

    rig.door.setOpen(true);
    QVERIFY(rig.door.state().isOpen && !rig.door.state().isListening);
    QTRY_VERIFY(rig.door.state().isListening);
    QCOMPARE(rig.door.state().port, port);
    QVERIFY(answersAt(u"127.0.0.2"_s, port));
    QCOMPARE(rig.kept(), u"0.0.0.0"_s);
    for (const QString& address : rig.door.state().reachable)
        QVERIFY2(address.endsWith(u":%1"_s.arg(port)) && !address.startsWith("127."_L1), qPrintable(address));
}

void TestNetworkDoor::shutsAtOnceAndIsKept()
{
    Rig rig;
    QVERIFY(rig.home.start());
    QTRY_VERIFY(rig.door.state().isListening);
    rig.door.setOpen(true);
    QTRY_VERIFY(rig.door.state().isListening);
    rig.door.setOpen(false);
    QTRY_VERIFY(rig.door.state().isListening);
    QVERIFY(!rig.door.state().isOpen);
    QVERIFY(rig.door.state().reachable.isEmpty());
    QVERIFY(!answersAt(u"127.0.0.2"_s, rig.door.state().port));
    QCOMPARE(rig.kept(), u"127.0.0.1"_s);
}

void TestNetworkDoor::whatTheCommandLineSaysWins()
{
    AppOptions options = Rig::optionsAt(u"127.0.0.1"_s);
    options.isListenFixed = true;
    Rig rig(options);
    QVERIFY(rig.home.start());
    QTRY_VERIFY(rig.door.state().isListening);
    rig.door.setOpen(true);
    QVERIFY(rig.door.state().isFixed && !rig.door.state().isOpen);
    QCOMPARE(rig.kept(), QString());
}

void TestNetworkDoor::aTakenPortIsTold()
{
    Rig rig;
    QVERIFY(rig.home.start());
    QTRY_VERIFY(rig.door.state().isListening);
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress(u"127.0.0.2"_s), rig.door.state().port));
    rig.door.setOpen(true);
    QTRY_VERIFY(rig.door.state().problem.contains(u"already using port"_s));
    QVERIFY(rig.door.state().isOpen && !rig.door.state().isListening);
    rig.door.setOpen(false);
    QTRY_VERIFY(rig.door.state().isListening);
    QCOMPARE(rig.door.state().problem, QString());
}

void TestNetworkDoor::aMadeUpHomeHasNone()
{
    AppOptions options = Rig::optionsAt(u"127.0.0.1"_s);
    options.isDemo = true;
    const Rig rig(options);
    QVERIFY(!rig.door.state().isOffered);
}

HEMS_WINDOW_TEST(TestNetworkDoor)
#include "tst_networkdoor.moc"
