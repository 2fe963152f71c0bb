#include "inhibitor.h"

#include "desktopbus.h"
#include "roomtest.h"

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QString kScreenSaver = u"org.freedesktop.ScreenSaver"_s;
const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kLogIn = u"org.freedesktop.login1"_s;

QDBusMessage grantCookie(const QDBusMessage& call)
{
    return call.member() == "Inhibit"_L1 ? call.createReply(QVariant(4711U)) : call.createReply();
}

} // namespace

class TestInhibitor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theScreenSaverIsAskedAndGetsItsCookieBack();
    void thePortalIsAskedNext();
    void theLogInManagerIsAskedLast();
    void whereNobodyAnswersItIsLoggedOnce();
    void anAnswerThatComesTooLateIsGivenBack();
    void aScreenSaverThatWasRestartedIsAskedAgain();
    void aProgramThatEndsLetsGo();

private:
    /// keeper: answers on the bus under that name.
    void serve(const QString& name, FakeKeeper* keeper)
    {
        QVERIFY(m_keepers->registerVirtualObject(u"/"_s, keeper, QDBusConnection::SubPath));
        QVERIFY(m_keepers->registerService(name));
        m_served.append(name);
    }

    DesktopBus m_bus;
    int m_round = 0;
    std::unique_ptr<QDBusConnection> m_keepers;
    std::unique_ptr<QDBusConnection> m_session;
    std::unique_ptr<QDBusConnection> m_none;
    QStringList m_served;
};

void TestInhibitor::initTestCase()
{
    QVERIFY2(m_bus.isThere(), "dbus-daemon is needed");
}

void TestInhibitor::init()
{
    const QString number = QString::number(++m_round);
    m_keepers = std::make_unique<QDBusConnection>(m_bus.connect(u"keepers"_s + number));
    m_session = std::make_unique<QDBusConnection>(m_bus.connect(u"session"_s + number));
    m_none = std::make_unique<QDBusConnection>(u"there is none"_s);
    QVERIFY(m_keepers->isConnected() && m_session->isConnected() && !m_none->isConnected());
}

void TestInhibitor::cleanup()
{
    m_keepers->unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    for (const QString& name : std::exchange(m_served, {}))
        m_keepers->unregisterService(name);
}

void TestInhibitor::theScreenSaverIsAskedAndGetsItsCookieBack()
{
    FakeKeeper saver(&grantCookie);
    serve(kScreenSaver, &saver);
    Inhibitor inhibitor(*m_session, *m_none);
    QVERIFY(!inhibitor.isHeld());
    inhibitor.setOn(true);
    QTRY_VERIFY(inhibitor.isHeld());
    QCOMPARE(saver.calls().first().arguments().value(0).toString(), u"hems"_s);
    QVERIFY(!saver.calls().first().arguments().value(1).toString().isEmpty());
    inhibitor.setOn(false);
    QVERIFY(!inhibitor.isHeld());
    QTRY_COMPARE(saver.members(), (QStringList{u"Inhibit"_s, u"UnInhibit"_s}));
    QCOMPARE(saver.calls().last().arguments().value(0).toUInt(), 4711U);
}

void TestInhibitor::thePortalIsAskedNext()
{
    const QString handle = u"/org/freedesktop/portal/desktop/request/1"_s;
    FakeKeeper portal([handle](const QDBusMessage& call) {
        return call.member() == "Inhibit"_L1 ? call.createReply(QVariant::fromValue(QDBusObjectPath(handle)))
                                             : call.createReply();
    });
    serve(kPortal, &portal);
    Inhibitor inhibitor(*m_session, *m_none);
    inhibitor.setOn(true);
    QTRY_VERIFY(inhibitor.isHeld());
    QCOMPARE(portal.calls().first().arguments().value(1).toUInt(), 8U);
    inhibitor.setOn(false);
    QTRY_COMPARE(portal.members(), (QStringList{u"Inhibit"_s, u"Close"_s}));
    QCOMPARE(portal.calls().last().path(), handle);
}

// Its grant is a descriptor, and ends when the last copy is closed: the other end of a pipe sees that.
void TestInhibitor::theLogInManagerIsAskedLast()
{
    std::array<int, 2> ends{};
    QCOMPARE(pipe2(ends.data(), O_NONBLOCK), 0);
    FakeKeeper logIn([&ends](const QDBusMessage& call) {
        const QDBusMessage reply = call.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1])));
        close(ends[1]);
        return reply;
    });
    serve(kLogIn, &logIn);
    Inhibitor inhibitor(*m_none, *m_session);
    inhibitor.setOn(true);
    QTRY_VERIFY(inhibitor.isHeld());
    QCOMPARE(logIn.calls().first().arguments().value(0).toString(), u"idle"_s);
    char byte = 0;
    QTRY_COMPARE(read(ends[0], &byte, 1), ssize_t(-1)); // somebody holds it
    inhibitor.setOn(false);
    QTRY_COMPARE(read(ends[0], &byte, 1), ssize_t(0)); // nobody does
    close(ends[0]);
}

void TestInhibitor::whereNobodyAnswersItIsLoggedOnce()
{
    Inhibitor inhibitor(*m_session, *m_none);
    QSignalSpy refused(&inhibitor, &Inhibitor::refused);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nobody keeps the display awake"_s));
    inhibitor.setOn(true);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!inhibitor.isHeld());
    QTest::failOnWarning(QRegularExpression(u"nobody keeps"_s));
    inhibitor.setOn(false);
    inhibitor.setOn(true);
    QTRY_COMPARE(refused.size(), 2);
}

void TestInhibitor::anAnswerThatComesTooLateIsGivenBack()
{
    FakeKeeper saver(&grantCookie);
    serve(kScreenSaver, &saver);
    Inhibitor inhibitor(*m_session, *m_none);
    inhibitor.setOn(true);
    inhibitor.setOn(false);
    QTRY_COMPARE(saver.members(), (QStringList{u"Inhibit"_s, u"UnInhibit"_s}));
    QVERIFY(!inhibitor.isHeld());
}

void TestInhibitor::aScreenSaverThatWasRestartedIsAskedAgain()
{
    FakeKeeper saver(&grantCookie);
    serve(kScreenSaver, &saver);
    Inhibitor inhibitor(*m_session, *m_none);
    QSignalSpy held(&inhibitor, &Inhibitor::heldChanged);
    inhibitor.setOn(true);
    QTRY_COMPARE(held.size(), 1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nobody keeps the display awake"_s));
    QSignalSpy refused(&inhibitor, &Inhibitor::refused);
    m_keepers->unregisterService(kScreenSaver);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!inhibitor.isHeld());
    QVERIFY(m_keepers->registerService(kScreenSaver));
    inhibitor.askAgain();
    QTRY_VERIFY(inhibitor.isHeld());
}

void TestInhibitor::aProgramThatEndsLetsGo()
{
    FakeKeeper saver(&grantCookie);
    serve(kScreenSaver, &saver);
    {
        Inhibitor inhibitor(*m_session, *m_none);
        inhibitor.setOn(true);
        QTRY_VERIFY(inhibitor.isHeld());
    }
    QTRY_COMPARE(saver.members().size(), 2);
}

HEMS_GUILESS_TEST(TestInhibitor)
#include "tst_inhibitor.moc"
