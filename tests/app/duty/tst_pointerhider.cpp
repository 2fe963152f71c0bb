#include "pointerhider.h"

#include <QApplication>
#include <QTest>
#include <QTimerEvent>
#include <QWidget>

using namespace hems;

namespace {

/// Its three seconds are over at once.
class QuickHider : public PointerHider {
public:
    void letTimePass()
    {
        for (int id = 1; id < 1'000 && !isHidden(); ++id) {
            QTimerEvent event(id);
            timerEvent(&event);
        }
    }
};

} // namespace

class TestPointerHider : public QObject {
    Q_OBJECT

private slots:
    void hidesAfterAWhileAndShowsAtAMovement();
    void staysThereWhileItIsOff();
    void comesBackWhenItIsTurnedOff();
};

void TestPointerHider::hidesAfterAWhileAndShowsAtAMovement()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QuickHider hider;
    hider.setOn(true);
    QVERIFY(!QApplication::overrideCursor());
    hider.letTimePass();
    QVERIFY(QApplication::overrideCursor());
    QCOMPARE(QApplication::overrideCursor()->shape(), Qt::BlankCursor);
    QTest::mouseMove(&window, QPoint(10, 10));
    QTRY_VERIFY(!QApplication::overrideCursor());
    hider.letTimePass();
    QVERIFY(hider.isHidden());
}

void TestPointerHider::staysThereWhileItIsOff()
{
    QuickHider hider;
    hider.letTimePass();
    QVERIFY(!hider.isHidden());
    QVERIFY(!QApplication::overrideCursor());
}

void TestPointerHider::comesBackWhenItIsTurnedOff()
{
    QuickHider hider;
    hider.setOn(true);
    hider.letTimePass();
    hider.setOn(false);
    QVERIFY(!QApplication::overrideCursor());
    hider.setOn(true);
    hider.letTimePass();
    {
        QuickHider other;
        other.setOn(true);
        other.letTimePass();
    }
    hider.setOn(false);
    QVERIFY(!QApplication::overrideCursor());
}

QTEST_MAIN(TestPointerHider)
#include "tst_pointerhider.moc"
