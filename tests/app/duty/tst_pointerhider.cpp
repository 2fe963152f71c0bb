#include "pointerhider.h"
#include "roomtest.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace hems;

namespace {

/// The three seconds of a hider that is on, over at once.
void letTimePass(PointerHider& hider)
{
    auto* still = hider.findChild<QTimer*>();
    QVERIFY(still);
    if (!still->isActive())
        return;
    still->start(std::chrono::milliseconds(0));
    QTRY_VERIFY(!still->isActive());
    still->setInterval(PointerHider::kStill);
}

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
    PointerHider hider;
    hider.setOn(true);
    QVERIFY(!QApplication::overrideCursor());
    letTimePass(hider);
    QVERIFY(QApplication::overrideCursor());
    QCOMPARE(QApplication::overrideCursor()->shape(), Qt::BlankCursor);
    QTest::mouseMove(&window, QPoint(10, 10));
    QTRY_VERIFY(!QApplication::overrideCursor());
    letTimePass(hider);
    QVERIFY(hider.isHidden());
}

void TestPointerHider::staysThereWhileItIsOff()
{
    PointerHider hider;
    letTimePass(hider);
    QVERIFY(!hider.isHidden());
    QVERIFY(!QApplication::overrideCursor());
}

void TestPointerHider::comesBackWhenItIsTurnedOff()
{
    PointerHider hider;
    hider.setOn(true);
    letTimePass(hider);
    hider.setOn(false);
    QVERIFY(!QApplication::overrideCursor());
    hider.setOn(true);
    letTimePass(hider);
    {
        PointerHider other;
        other.setOn(true);
        letTimePass(other);
    }
    hider.setOn(false);
    QVERIFY(!QApplication::overrideCursor());
}

HEMS_WINDOW_TEST(TestPointerHider)
#include "tst_pointerhider.moc"
