#include "pointerplace.h"
#include "roomtest.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTest>

using namespace hems;

class TestPointerPlace : public QObject {
    Q_OBJECT

private slots:
    void onlyAnotherPlaceIsAMovement();
};

void TestPointerPlace::onlyAnotherPlaceIsAMovement()
{
    PointerPlace place;
    const auto at = [](int x) {
        return QMouseEvent(QEvent::MouseMove, QPointF(x, 5), QPointF(x, 5), Qt::NoButton, Qt::NoButton,
                           Qt::NoModifier);
    };
    QVERIFY(place.hasMoved(at(700)));
    QVERIFY(!place.hasMoved(at(700)));
    QVERIFY(place.hasMoved(at(701)));
    QVERIFY(place.hasMoved(QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier)));
}

HEMS_WINDOW_TEST(TestPointerPlace)
#include "tst_pointerplace.moc"
