#include "roomtest.h"
#include "toggleswitch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestToggleSwitch : public QObject {
    Q_OBJECT

private slots:
    void aClickAsksAndShowsAtOnce();
    void spaceAsks();
    void beingToldAsksNothing();
    void arrowsAreLeftToTheParent();
    void aFingerHitsItAtEveryScale_data();
    void aFingerHitsItAtEveryScale();
    void itsPillStaysWhereItIsPlaced();
    void looksDiffer();
    void tellsAScreenReader();
    void itsKnobSlidesWhereItMayMove();
};

void TestToggleSwitch::aClickAsksAndShowsAtOnce()
{
    ToggleSwitch toggle;
    toggle.setState(Wanted::On, ToggleSwitch::Look::Settled);
    const QSignalSpy requested(&toggle, &ToggleSwitch::switchRequested);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<Wanted>(), Wanted::Off);
    QCOMPARE(toggle.shownWanted(), Wanted::Off);
    QCOMPARE(toggle.look(), ToggleSwitch::Look::Pending);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QCOMPARE(requested[1][0].value<Wanted>(), Wanted::On);
}

void TestToggleSwitch::spaceAsks()
{
    ToggleSwitch toggle;
    toggle.setState(Wanted::Off, ToggleSwitch::Look::Settled);
    const QSignalSpy requested(&toggle, &ToggleSwitch::switchRequested);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<Wanted>(), Wanted::On);
    QVERIFY(toggle.isChecked());
}

void TestToggleSwitch::beingToldAsksNothing()
{
    ToggleSwitch toggle;
    const QSignalSpy requested(&toggle, &ToggleSwitch::switchRequested);
    toggle.setState(Wanted::On, ToggleSwitch::Look::Settled);
    toggle.setState(Wanted::Off, ToggleSwitch::Look::Unsure);
    QCOMPARE(requested.count(), 0);
    QCOMPARE(toggle.shownWanted(), Wanted::Off);
}

void TestToggleSwitch::arrowsAreLeftToTheParent()
{
    ToggleSwitch toggle;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&toggle, &event);
        QVERIFY(!event.isAccepted());
    }
}

void TestToggleSwitch::aFingerHitsItAtEveryScale_data()
{
    QTest::addColumn<double>("unit");
    for (const double unit : {0.5, 2.0 / 3, 1.0, 1.35, 2.0, 4.0})
        QTest::addRow("%.2f", unit) << unit;
}

void TestToggleSwitch::aFingerHitsItAtEveryScale()
{
    QFETCH(double, unit);
    ToggleSwitch toggle;
    toggle.setUnit(unit);
    toggle.resize(toggle.sizeHint());
    QCOMPARE_GE(toggle.width(), 44);
    QCOMPARE_GE(toggle.height(), 44);
    QCOMPARE(toggle.pill().width(), 54 * unit);
    QVERIFY(QRectF(toggle.rect()).contains(toggle.pill().adjusted(-3, -3, 3, 3)));
    const QSignalSpy requested(&toggle, &ToggleSwitch::switchRequested);
    QTest::mouseClick(&toggle, Qt::LeftButton, Qt::NoModifier, {1, 1});
    QCOMPARE(requested.count(), 1);
}

void TestToggleSwitch::itsPillStaysWhereItIsPlaced()
{
    QWidget parent;
    parent.resize(120, 80);
    ToggleSwitch toggle(&parent);
    toggle.setUnit(0.5);
    toggle.placePill({100, 14});
    QVERIFY(parent.rect().contains(toggle.geometry()));
    QCOMPARE(toggle.pill().translated(toggle.pos()).center(), QPointF(100, 14));
    QCOMPARE_GE(toggle.width(), 44);
    QCOMPARE_GE(toggle.height(), 44);
}

void TestToggleSwitch::looksDiffer()
{
    ToggleSwitch toggle;
    QList<QImage> seen;
    for (const Wanted wanted : {Wanted::Off, Wanted::On}) {
        for (const auto look :
             {ToggleSwitch::Look::Settled, ToggleSwitch::Look::Pending, ToggleSwitch::Look::Unsure}) {
            toggle.setState(wanted, look);
            const QImage image = toggle.grab().toImage();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }
}

void TestToggleSwitch::tellsAScreenReader()
{
    ToggleSwitch toggle;
    toggle.setAccessibleName(u"Switch of Kettle"_s);
    toggle.setAccessibleDescription(u"Going off"_s);
    toggle.setState(Wanted::On, ToggleSwitch::Look::Settled);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&toggle);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::CheckBox);
    QCOMPARE(accessible->text(QAccessible::Name), u"Switch of Kettle"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"Going off"_s);
    QVERIFY(accessible->state().checkable);
    QVERIFY(accessible->state().checked);
}

void TestToggleSwitch::itsKnobSlidesWhereItMayMove()
{
    ToggleSwitch toggle;
    toggle.setState(Wanted::On, ToggleSwitch::Look::Settled);
    QCOMPARE(toggle.knob(), 1);
    toggle.setMotion(true);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QCOMPARE(toggle.knob(), 1);
    QVERIFY(toggle.roll(1'000));
    QVERIFY(toggle.roll(1'050));
    QVERIFY(toggle.knob() > 0 && toggle.knob() < 1);
    QVERIFY(!toggle.roll(1'200));
    QCOMPARE(toggle.knob(), 0);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    toggle.settle();
    QCOMPARE(toggle.knob(), 1);
    QVERIFY(!toggle.roll(1'300));
}

HEMS_WINDOW_TEST(TestToggleSwitch)
#include "tst_toggleswitch.moc"
