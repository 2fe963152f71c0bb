#include "chinese.h"
#include "firstsensorhelp.h"
#include "roomtest.h"
#include "toggleswitch.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const NetworkDoorState kShut{true, false, false, true, u"127.0.0.1"_s, 11451, {}, {}};

QString allWords(const FirstSensorHelp& help)
{
    QString words;
    for (const QLabel* label : help.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&help))
            words += label->text() + u'\n';
    }
    return words;
}

QPushButton* button(const FirstSensorHelp& help, const QString& text)
{
    for (QPushButton* found : help.findChildren<QPushButton*>()) {
        if (found->text() == text && found->isVisibleTo(&help))
            return found;
    }
    return nullptr;
}

} // namespace

class TestFirstSensorHelp : public QObject {
    Q_OBJECT

private slots:
    void itTellsWhatASensorIsAndWhichCanDialIn();
    void itNeedsNoTerminal();
    void theSwitchAsks();
    void aMadeUpHomeIsApartFromTheOwn();
    void aMadeUpHomeHasNoDoor();
    void whileNobodyListensItPromisesNothing();
    void aChangeOfLanguageShowsAtOnce();
};

void TestFirstSensorHelp::itTellsWhatASensorIsAndWhichCanDialIn()
{
    FirstSensorHelp help;
    help.setDoor(kShut);
    QVERIFY(allWords(help).contains(u"A sensor is a metering plug"_s));
    QVERIFY(allWords(help).contains(u"Any plug, meter or gateway can dial in"_s));
    QVERIFY(allWords(help).contains(u"127.0.0.1, port 11451"_s));
}

void TestFirstSensorHelp::itNeedsNoTerminal()
{
    FirstSensorHelp help;
    help.setDoor(kShut);
    for (const auto* word : {"nc ", "terminal", "listen 0.0.0.0", "printf"})
        QVERIFY(!allWords(help).contains(QLatin1StringView(word)));
}

void TestFirstSensorHelp::theSwitchAsks()
{
    FirstSensorHelp help;
    help.setDoor(kShut);
    const QSignalSpy asked(&help, &FirstSensorHelp::networkDoorRequested);
    help.findChild<ToggleSwitch*>()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toBool(), true);
}

void TestFirstSensorHelp::aMadeUpHomeIsApartFromTheOwn()
{
    FirstSensorHelp help;
    help.setDoor(kShut);
    QVERIFY(allWords(help).contains(u"nothing of it gets into your data"_s));
    const QSignalSpy asked(&help, &FirstSensorHelp::simulatorRequested);
    QTest::mouseClick(button(help, u"Look at a made-up home"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestFirstSensorHelp::aMadeUpHomeHasNoDoor()
{
    FirstSensorHelp help;
    help.setDoor({});
    QVERIFY(!button(help, u"Look at a made-up home"_s));
    QVERIFY(!help.findChild<ToggleSwitch*>()->isVisibleTo(&help));
}

void TestFirstSensorHelp::whileNobodyListensItPromisesNothing()
{
    FirstSensorHelp help;
    QVERIFY(allWords(help).contains(u"Sensors cannot connect yet"_s));
    QVERIFY(!allWords(help).contains(u"port"_s));
}

void TestFirstSensorHelp::aChangeOfLanguageShowsAtOnce()
{
    FirstSensorHelp help;
    help.setDoor(kShut);
    Chinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_VERIFY(button(help, u"看一看虚拟的家"_s));
    QVERIFY(allWords(help).contains(u"连接第一个传感器"_s));
    QVERIFY(allWords(help).contains(u"允许我的网络中的设备接入"_s));
    QCoreApplication::removeTranslator(&chinese);
}

HEMS_WINDOW_TEST(TestFirstSensorHelp)
#include "tst_firstsensorhelp.moc"
