#include "roomtest.h"
#include "screenpower.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

/// Beside a program that keeps what it is told: one line of arguments for each run.
class TestScreenPower : public QObject {
    Q_OBJECT

private slots:
    void init();
    void allGoOffTogetherAndComeOnAgain();
    void isToldOnceHoweverOftenItIsSaid();
    void theLastWordCountsWhileTheProgramRuns();
    void aRefusalHoldsForTheNightAndIsLoggedOnce();
    void aMonitorThatStaysOffIsAskedAgain();
    void noMonitorIsLeftOff();
    void aMissingProgramIsSaid();
    void withoutAProgramNothingHappens();

private:
    /// What stands in the file "says" is done by the program after it kept its arguments.
    void letItSay(const QByteArray& command) const
    {
        QFile file(m_dir->filePath(u"says"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(command);
    }
    QStringList runs() const
    {
        QFile file(m_dir->filePath(u"runs"_s));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                   : QStringList();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_program;
};

void TestScreenPower::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_program = m_dir->filePath(u"turn"_s);
    QFile script(m_program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncd \"${0%/*}\"\necho \"$@\" >>runs\n. ./says\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    letItSay("exit 0");
}

void TestScreenPower::allGoOffTogetherAndComeOnAgain()
{
    ScreenPower power(m_program);
    power.setOn(false, {u"HDMI-A-1"_s, u"DSI-1"_s});
    QTRY_VERIFY(power.isOff());
    power.setOn(true, {});
    QTRY_VERIFY(!power.isOff());
    QCOMPARE(runs(), QStringList({u"--output HDMI-A-1 --off --output DSI-1 --off"_s,
                                  u"--output HDMI-A-1 --on --output DSI-1 --on"_s}));
}

void TestScreenPower::isToldOnceHoweverOftenItIsSaid()
{
    ScreenPower power(m_program);
    power.setOn(true, {u"DSI-1"_s});
    power.setOn(false, {u"DSI-1"_s});
    power.setOn(false, {u"DSI-1"_s});
    QTRY_VERIFY(power.isOff());
    power.setOn(false, {}); // it is gone from the list
    power.setOn(true, {});
    power.setOn(true, {});
    QTRY_VERIFY(!power.isOff());
    QCOMPARE(runs(), QStringList({u"--output DSI-1 --off"_s, u"--output DSI-1 --on"_s}));
}

void TestScreenPower::theLastWordCountsWhileTheProgramRuns()
{
    letItSay("while [ ! -e go ]; do sleep 0.01; done");
    ScreenPower power(m_program);
    power.setOn(false, {u"DSI-1"_s});
    QTRY_COMPARE(runs().size(), 1);
    power.setOn(true, {u"DSI-1"_s});
    QFile go(m_dir->filePath(u"go"_s));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_COMPARE(runs(), QStringList({u"--output DSI-1 --off"_s, u"--output DSI-1 --on"_s}));
    QTRY_VERIFY(!power.isOff());
}

void TestScreenPower::aRefusalHoldsForTheNightAndIsLoggedOnce()
{
    letItSay("echo compositor does not support it >&2; exit 1");
    ScreenPower power(m_program);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"turn does not turn the monitor off: .*support it"_s));
    for (int night = 1; night <= 2; ++night) {
        power.setOn(false, {u"DSI-1"_s});
        QTRY_VERIFY(!power.isBusy());
        power.setOn(false, {u"DSI-1"_s});
        QVERIFY(!power.isBusy());
        QVERIFY(!power.isOff());
        QCOMPARE(runs().size(), night);
        power.setOn(true, {u"DSI-1"_s}); // it is on
        QVERIFY(!power.isBusy());
        QTest::failOnWarning(QRegularExpression(u"."_s)); // a second complaint
    }
}

void TestScreenPower::aMonitorThatStaysOffIsAskedAgain()
{
    ScreenPower power(m_program);
    power.setOn(false, {u"DSI-1"_s});
    QTRY_VERIFY(power.isOff());
    letItSay("exit 1");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"turn does not turn the monitor on: "_s));
    power.setOn(true, {});
    QTRY_COMPARE(runs().size(), 2);
    letItSay("exit 0");
    const auto isOn = [&power] {
        power.setOn(true, {}); // as every second
        return !power.isOff();
    };
    QTRY_VERIFY(isOn());
}

void TestScreenPower::noMonitorIsLeftOff()
{
    {
        ScreenPower power(m_program);
        power.setOn(false, {u"DSI-1"_s});
        QTRY_VERIFY(power.isOff());
    }
    QCOMPARE(runs(), QStringList({u"--output DSI-1 --off"_s, u"--output DSI-1 --on"_s}));
}

void TestScreenPower::aMissingProgramIsSaid()
{
    ScreenPower power(m_dir->filePath(u"not-there"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not-there does not turn the monitor off: "_s));
    power.setOn(false, {u"DSI-1"_s});
    QTRY_VERIFY(!power.isBusy());
    QVERIFY(!power.isOff());
}

void TestScreenPower::withoutAProgramNothingHappens()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    ScreenPower power({});
    power.setOn(false, {u"DSI-1"_s});
    QVERIFY(!power.isOff());
}

HEMS_GUILESS_TEST(TestScreenPower)
#include "tst_screenpower.moc"
