#include "roomtest.h"
#include "touchwatch.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;

class TestTouchWatch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void noticesAndLetsThrough();
    void swallowsWhatWakesTheWall();
    void swallowsKeys();
    void knowsThatAFingerIsDown();
    void aPointerThatStandsStillIsNobody();

private:
    std::unique_ptr<QPushButton> m_button;
};

void TestTouchWatch::init()
{
    m_button = std::make_unique<QPushButton>();
    m_button->show();
    QVERIFY(QTest::qWaitForWindowActive(m_button.get()));
    m_button->setFocus();
}

void TestTouchWatch::noticesAndLetsThrough()
{
    const TouchWatch watch;
    QSignalSpy touched(&watch, &TouchWatch::touched);
    QSignalSpy clicked(m_button.get(), &QPushButton::clicked);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(!touched.isEmpty());
}

// The first touch wakes, and does nothing until the finger is gone; the next one counts.
void TestTouchWatch::swallowsWhatWakesTheWall()
{
    TouchWatch watch;
    watch.setSwallowing(true);
    connect(&watch, &TouchWatch::touched, &watch, [&watch] { watch.setSwallowing(false); });
    QSignalSpy clicked(m_button.get(), &QPushButton::clicked);
    QSignalSpy released(&watch, &TouchWatch::released);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QVERIFY(clicked.isEmpty());
    QTRY_COMPARE(released.size(), 1);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

void TestTouchWatch::swallowsKeys()
{
    TouchWatch watch;
    watch.setSwallowing(true);
    QSignalSpy clicked(m_button.get(), &QPushButton::clicked);
    QTest::keyClick(m_button.get(), Qt::Key_Space);
    QVERIFY(clicked.isEmpty());
    watch.setSwallowing(false);
    QCoreApplication::processEvents();
    QTest::keyClick(m_button.get(), Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
}

void TestTouchWatch::knowsThatAFingerIsDown()
{
    const TouchWatch watch;
    QTest::mousePress(m_button.get(), Qt::LeftButton);
    QVERIFY(watch.isPressed());
    QTest::mouseRelease(m_button.get(), Qt::LeftButton);
    QVERIFY(!watch.isPressed());
}

// Qt makes a movement up when something appears below the pointer, as the night's veil does.
void TestTouchWatch::aPointerThatStandsStillIsNobody()
{
    const TouchWatch watch;
    const auto move = [this](QPoint place) {
        QMouseEvent event(QEvent::MouseMove, place, m_button->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(m_button.get(), &event);
    };
    move({7, 7});
    QSignalSpy touched(&watch, &TouchWatch::touched);
    move({7, 7});
    QVERIFY(touched.isEmpty());
    move({8, 7});
    QCOMPARE(touched.size(), 1);
}

HEMS_WINDOW_TEST(TestTouchWatch)
#include "tst_touchwatch.moc"
