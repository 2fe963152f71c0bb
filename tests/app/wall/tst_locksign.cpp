#include "locksign.h"

#include "headerbar.h"
#include "roomtest.h"
#include "theme.h"
#include "wallview.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestLockSign : public QObject {
    Q_OBJECT

private slots:
    void saysWhetherTheWallIsLocked();
    void isThereOnlyWithALock();
    void standsBetweenTheChipsAndTheClock();
    void isPressedLikeAButton();
};

void TestLockSign::saysWhetherTheWallIsLocked()
{
    LockSign sign;
    sign.setState(LockSign::State::Locked);
    QCOMPARE(sign.text(), u"Locked"_s);
    QCOMPARE(sign.accessibleName(), u"The wall is locked"_s);
    sign.setState(LockSign::State::Open);
    QCOMPARE(sign.text(), u"Open"_s);
}

void TestLockSign::isThereOnlyWithALock()
{
    HeaderBar header;
    header.resize(1872, 56);
    header.show();
    const auto* sign = header.findChild<LockSign*>();
    QVERIFY(sign->isHidden());
    header.setLock(LockSign::State::Locked);
    QVERIFY(sign->isVisible());
    header.setLock(LockSign::State::None);
    QVERIFY(sign->isHidden());
}

void TestLockSign::standsBetweenTheChipsAndTheClock()
{
    for (const QSize& size : {QSize(1872, 56), QSize(1248, 37), QSize(1040, 112)}) {
        HeaderBar header;
        header.setLines(size.height() > 100 ? 2 : 1);
        header.resize(size);
        HeaderFigures figures;
        figures.known = 12;
        figures.alerts = {{Tone::Bad, u"Something that takes quite a lot of words to be told in full"_s}};
        header.setFigures(figures);
        header.setLock(LockSign::State::Locked);
        header.show();
        const auto* sign = header.findChild<LockSign*>();
        for (const QObject* child : header.children()) {
            const auto* widget = qobject_cast<const QWidget*>(child);
            if (widget && widget != sign && widget->isVisible())
                QVERIFY(!widget->geometry().intersects(sign->geometry()));
        }
        QVERIFY(header.rect().contains(sign->geometry()));
    }
}

void TestLockSign::isPressedLikeAButton()
{
    WallView wall;
    wall.resize(1280, 720);
    wall.setLock(LockSign::State::Locked);
    wall.show();
    QSignalSpy pressed(&wall, &WallView::lockPressed);
    auto* sign = wall.findChild<LockSign*>();
    QTest::mouseClick(sign, Qt::LeftButton);
    QTest::keyClick(sign, Qt::Key_Space);
    QCOMPARE(pressed.size(), 2);
}

HEMS_WINDOW_TEST(TestLockSign)
#include "tst_locksign.moc"
