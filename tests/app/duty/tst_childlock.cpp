#include "childlock.h"
#include "roomtest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestChildLock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_pin = {LockKind::Pin, PinHash::of(u"2468"_s)}; }
    void withoutALockNothingIsLocked();
    void staysOpenUntilNobodyTouchedItForAMinute();
    void aTouchDoesNotOpenALockedWall();
    void theRightPinOpens();
    void wrongPinsMakeOneWaitLongerAndLonger();
    void theRightPinForgetsTheWrongOnes();
    void isReadAsItWasWritten();
    void anotherChoiceLeavesNoPinBehind();
    void whatCanNotBeReadShutsNobodyOut();

private:
    LockChoices m_pin;
    QTemporaryDir m_dir;
};

void TestChildLock::withoutALockNothingIsLocked()
{
    QVERIFY(!ChildLock().isLocked(0));
}

void TestChildLock::staysOpenUntilNobodyTouchedItForAMinute()
{
    ChildLock lock;
    lock.setChoices({LockKind::Hold, {}});
    QVERIFY(lock.isLocked(1'000));
    lock.open(1'000);
    QVERIFY(!lock.isLocked(60'999));
    lock.touch(50'000);
    QVERIFY(!lock.isLocked(109'999));
    QVERIFY(lock.isLocked(110'000));
    lock.open(120'000);
    lock.close();
    QVERIFY(lock.isLocked(120'001));
}

void TestChildLock::aTouchDoesNotOpenALockedWall()
{
    ChildLock lock;
    lock.setChoices({LockKind::Hold, {}});
    lock.touch(1'000);
    QVERIFY(lock.isLocked(1'001));
}

void TestChildLock::theRightPinOpens()
{
    ChildLock lock;
    lock.setChoices(m_pin);
    QVERIFY(!lock.tryPin(u"1111"_s, 1'000));
    QVERIFY(lock.isLocked(1'000));
    QVERIFY(lock.tryPin(u"2468"_s, 2'000));
    QVERIFY(!lock.isLocked(2'000));
}

void TestChildLock::wrongPinsMakeOneWaitLongerAndLonger()
{
    ChildLock lock;
    lock.setChoices(m_pin);
    qint64 now = 1'000;
    for (int i = 1; i < ChildLock::kFreeAttempts; ++i) {
        QVERIFY(!lock.tryPin(u"1111"_s, now));
        QCOMPARE(lock.waitMs(now), 0);
    }
    for (qint64 wait = ChildLock::kFirstWaitMs; wait < ChildLock::kLongestWaitMs; wait *= 2) {
        QVERIFY(!lock.tryPin(u"1111"_s, now));
        QCOMPARE(lock.waitMs(now), wait);
        QVERIFY(!lock.tryPin(u"2468"_s, now + wait - 1)); // too soon, so not even looked at
        QVERIFY(lock.isLocked(now + wait - 1));
        now += wait;
    }
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!lock.tryPin(u"1111"_s, now));
        QCOMPARE(lock.waitMs(now), ChildLock::kLongestWaitMs);
        now += ChildLock::kLongestWaitMs;
    }
    QVERIFY(lock.tryPin(u"2468"_s, now));
}

void TestChildLock::theRightPinForgetsTheWrongOnes()
{
    ChildLock lock;
    lock.setChoices(m_pin);
    QVERIFY(!lock.tryPin(u"1111"_s, 1'000));
    QVERIFY(!lock.tryPin(u"1111"_s, 1'000));
    QVERIFY(lock.tryPin(u"2468"_s, 1'000));
    QVERIFY(!lock.tryPin(u"1111"_s, 1'000));
    QCOMPARE(lock.waitMs(1'000), 0);
}

void TestChildLock::isReadAsItWasWritten()
{
    QSettings file(m_dir.filePath(u"written.ini"_s), QSettings::IniFormat);
    QCOMPARE(readLockChoices(file), LockChoices());
    writeLockChoices(m_pin, file);
    file.sync();
    QCOMPARE(readLockChoices(QSettings(file.fileName(), QSettings::IniFormat)), m_pin);
    QFile text(file.fileName());
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(!text.readAll().contains("2468"));
}

void TestChildLock::anotherChoiceLeavesNoPinBehind()
{
    QSettings file(m_dir.filePath(u"other.ini"_s), QSettings::IniFormat);
    writeLockChoices(m_pin, file);
    writeLockChoices({LockKind::Hold, {}}, file);
    QCOMPARE(file.allKeys(), QStringList{u"lock/kind"_s});
}

void TestChildLock::whatCanNotBeReadShutsNobodyOut()
{
    QSettings file(m_dir.filePath(u"broken.ini"_s), QSettings::IniFormat);
    file.setValue(u"lock/kind"_s, u"pin"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the PIN in"_s));
    QCOMPARE(readLockChoices(file).kind, LockKind::Hold);
    file.setValue(u"lock/kind"_s, u"dragon"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"dragon"_s));
    QCOMPARE(readLockChoices(file).kind, LockKind::None);
}

HEMS_GUILESS_TEST(TestChildLock)
#include "tst_childlock.moc"
