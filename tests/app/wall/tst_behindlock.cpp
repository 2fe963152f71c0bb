#include "behindlock.h"
#include "roomtest.h"

#include <QObject>
#include <QTest>

using namespace hems;

class TestBehindLock : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsMarkedIsBehindIt();
    void aSubjectMayChange();
};

void TestBehindLock::onlyWhatIsMarkedIsBehindIt()
{
    QObject object;
    QVERIFY(!behindlock::isMarked(&object));
    behindlock::mark(&object);
    QVERIFY(behindlock::isMarked(&object));
}

void TestBehindLock::aSubjectMayChange()
{
    QObject object;
    QCOMPARE(behindlock::subject(&object), -1);
    behindlock::setSubject(&object, 0);
    QCOMPARE(behindlock::subject(&object), 0);
    behindlock::setSubject(&object, 7);
    QCOMPARE(behindlock::subject(&object), 7);
}

HEMS_WINDOW_TEST(TestBehindLock)
#include "tst_behindlock.moc"
