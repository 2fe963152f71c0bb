#include "touchwatch.h"

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

QTEST_MAIN(TestTouchWatch)
#include "tst_touchwatch.moc"
