#include "networkdoorpanel.h"
#include "roomtest.h"
#include "toggleswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const NetworkDoorState kShut{true, false, false, true, u"127.0.0.1"_s, 11451, {}, {}};
const NetworkDoorState kOpen{true,         true,  false, true,
                             u"0.0.0.0"_s, 11451, {},    {u"192.168.1.20:11451"_s, u"wall.local:11451"_s}};

QString allWords(const NetworkDoorPanel& panel)
{
    QString words;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&panel))
            words += label->text() + u'\n';
    }
    return words;
}

ToggleSwitch* switchOf(const NetworkDoorPanel& panel)
{
    return panel.findChild<ToggleSwitch*>();
}

} // namespace

class TestNetworkDoorPanel : public QObject {
    Q_OBJECT

private slots:
    void shutItSaysWhoCanConnectAndWhatOpeningMeans();
    void openItTellsEveryAddress();
    void theBestAddressCanBeCopied();
    void withoutANetworkItSaysSo();
    void aClickAsks();
    void whatTheCommandLineChoseRests();
    void whyNobodyListensIsTold();
    void growsWithItsWords();
};

void TestNetworkDoorPanel::shutItSaysWhoCanConnectAndWhatOpeningMeans()
{
    NetworkDoorPanel panel;
    panel.setState(kShut);
    QVERIFY(allWords(panel).contains(u"at 127.0.0.1, port 11451."_s));
    QVERIFY(allWords(panel).contains(u"only in a network that you trust"_s));
    QVERIFY(!panel.findChild<QPushButton*>()->isVisibleTo(&panel));
    QCOMPARE(switchOf(panel)->shownWanted(), Wanted::Off);
    QCOMPARE(switchOf(panel)->look(), ToggleSwitch::Look::Settled);
}

void TestNetworkDoorPanel::openItTellsEveryAddress()
{
    NetworkDoorPanel panel;
    panel.setState(kOpen);
    QVERIFY(allWords(panel).contains(u"Type this address into your device:\n192.168.1.20:11451\n"_s));
    QVERIFY(allWords(panel).contains(u"Or: wall.local:11451"_s));
    QVERIFY(!allWords(panel).contains(u"0.0.0.0"_s));
    QCOMPARE(switchOf(panel)->shownWanted(), Wanted::On);
}

void TestNetworkDoorPanel::theBestAddressCanBeCopied()
{
    NetworkDoorPanel panel;
    panel.setState(kOpen);
    QTest::mouseClick(panel.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"192.168.1.20:11451"_s);
}

void TestNetworkDoorPanel::withoutANetworkItSaysSo()
{
    NetworkDoorPanel panel;
    NetworkDoorState state = kOpen;
    state.reachable.clear();
    panel.setState(state);
    QVERIFY(allWords(panel).contains(u"no address in a network"_s));
    QVERIFY(!panel.findChild<QPushButton*>()->isVisibleTo(&panel));
}

void TestNetworkDoorPanel::aClickAsks()
{
    NetworkDoorPanel panel;
    panel.setState(kShut);
    const QSignalSpy asked(&panel, &NetworkDoorPanel::openRequested);
    switchOf(panel)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toBool(), true);
    QCOMPARE(switchOf(panel)->look(), ToggleSwitch::Look::Pending);
    panel.setState(kOpen);
    QCOMPARE(switchOf(panel)->look(), ToggleSwitch::Look::Settled);
    switchOf(panel)->click();
    QCOMPARE(asked.last().first().toBool(), false);
}

void TestNetworkDoorPanel::whatTheCommandLineChoseRests()
{
    NetworkDoorPanel panel;
    NetworkDoorState state = kOpen;
    state.isFixed = true;
    panel.setState(state);
    QVERIFY(allWords(panel).contains(u"-\u2060-\u2060listen\u00a00.0.0.0"_s));
    QVERIFY(!switchOf(panel)->isEnabled());
    const QSignalSpy asked(&panel, &NetworkDoorPanel::openRequested);
    QTest::mouseClick(switchOf(panel), Qt::LeftButton);
    QCOMPARE(asked.size(), 0);
}

void TestNetworkDoorPanel::whyNobodyListensIsTold()
{
    NetworkDoorPanel panel;
    NetworkDoorState state = kOpen;
    state.isListening = false;
    state.problem = u"Another program is using the port."_s;
    panel.setState(state);
    QVERIFY(allWords(panel).contains(state.problem));
    QVERIFY(!allWords(panel).contains(u"192.168"_s)); // where nobody would answer
    QCOMPARE(switchOf(panel)->look(), ToggleSwitch::Look::Pending);
    panel.setState(kOpen);
    QVERIFY(!allWords(panel).contains(state.problem));
}

void TestNetworkDoorPanel::growsWithItsWords()
{
    NetworkDoorPanel panel;
    panel.setState(kOpen);
    QVERIFY(panel.hasHeightForWidth());
    QCOMPARE_GT(panel.heightForWidth(300), panel.heightForWidth(900));
}

HEMS_WINDOW_TEST(TestNetworkDoorPanel)
#include "tst_networkdoorpanel.moc"
