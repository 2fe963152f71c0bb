#include "controlmarks.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestControlMarks : public QObject {
    Q_OBJECT

private slots:
    void aMarkIsWrittenOnce();
    void whatARestartMustKnowIsWritten();
    void theDrawCountsOnceItStays();
    void whatIsOnDiskIsNotWrittenAgain();
};

void TestControlMarks::aMarkIsWrittenOnce()
{
    ControlMarks marks;
    QVERIFY(marks.take({1, true, 100, 5}, 7, false));
    QVERIFY(!marks.take({1, true, 101, 6}, 7, false)); // the clocks part a little, the draw moves
    QVERIFY(marks.take({2, true, 100, 5}, 7, false));
}

void TestControlMarks::whatARestartMustKnowIsWritten()
{
    ControlMarks marks;
    marks.take({1, true, 100, 5}, 7, false);
    QVERIFY(marks.take({1, false, 200, 5}, 8, false));
    QVERIFY(marks.take({1, false, 200, 5, true, 200}, 8, false));
    QVERIFY(marks.take({1, false, 300, 5, true, 200}, 9, false));
    QVERIFY(marks.find(1)->isShed);
    QVERIFY(!marks.find(2));
}

void TestControlMarks::theDrawCountsOnceItStays()
{
    ControlMarks marks;
    marks.take({1, true, 100, 5}, 7, false);
    QVERIFY(marks.take({1, true, 100, 900}, 7, true));
    QVERIFY(!marks.take({1, true, 100, 900}, 7, true));
    marks.take({2, false, 100, 5}, 7, false);
    QVERIFY(!marks.take({2, false, 100, 900}, 7, true));
}

void TestControlMarks::whatIsOnDiskIsNotWrittenAgain()
{
    ControlMarks marks;
    marks.load({{1, true, 100, 5}});
    QVERIFY(!marks.take({1, true, 100, 5}, 7, false));
    QVERIFY(marks.take({1, false, 300, 5}, 9, false));
    marks.forget(1);
    QVERIFY(!marks.find(1));
}

HEMS_APPLESS_TEST(TestControlMarks)
#include "tst_controlmarks.moc"
