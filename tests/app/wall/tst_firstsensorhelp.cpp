#include "chinese.h"
#include "firstsensorhelp.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

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
    void itTellsAddressPortAndALineToPaste();
    void aLoopbackAddressIsExplained();
    void theLineCanBeCopied();
    void theButtonAsksForTheSimulator();
    void whileNobodyListensItPromisesNothing();
    void aChangeOfLanguageShowsAtOnce();
};

void TestFirstSensorHelp::itTellsAddressPortAndALineToPaste()
{
    FirstSensorHelp help;
    help.setListening({true, u"192.168.1.20"_s, 4711});
    QVERIFY(allWords(help).contains(u"address 192.168.1.20, port 4711"_s));
    QVERIFY(allWords(help).contains(help.trialLine()));
    QVERIFY(help.trialLine().endsWith(u"| nc 192.168.1.20 4711"_s));
    QVERIFY(!allWords(help).contains(u"0.0.0.0"_s));
}

void TestFirstSensorHelp::aLoopbackAddressIsExplained()
{
    FirstSensorHelp help;
    help.setListening({true, u"127.0.0.1"_s, 11451});
    QVERIFY(allWords(help).contains(u"-\u2060-\u2060listen\u00a00.0.0.0"_s));
}

void TestFirstSensorHelp::theLineCanBeCopied()
{
    FirstSensorHelp help;
    help.setListening({true, u"127.0.0.1"_s, 11451});
    QTest::mouseClick(button(help, u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), help.trialLine());
}

void TestFirstSensorHelp::theButtonAsksForTheSimulator()
{
    FirstSensorHelp help;
    help.setListening({true, u"127.0.0.1"_s, 11451});
    const QSignalSpy asked(&help, &FirstSensorHelp::simulatorRequested);
    QTest::mouseClick(button(help, u"Start the simulator"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestFirstSensorHelp::whileNobodyListensItPromisesNothing()
{
    FirstSensorHelp help;
    help.setListening({});
    QVERIFY(!button(help, u"Start the simulator"_s));
    QVERIFY(!allWords(help).contains(u"nc "_s));
}

void TestFirstSensorHelp::aChangeOfLanguageShowsAtOnce()
{
    FirstSensorHelp help;
    help.setListening({true, u"192.168.1.20"_s, 11451});
    Chinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_VERIFY(button(help, u"启动模拟器"_s));
    QVERIFY(allWords(help).contains(u"连接第一个传感器"_s));
    QCoreApplication::removeTranslator(&chinese);
}

QTEST_MAIN(TestFirstSensorHelp)
#include "tst_firstsensorhelp.moc"
