#include "overlay.h"
#include "roomtest.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

class TwoButtons : public Overlay {
public:
    explicit TwoButtons(QWidget* parent)
        : Overlay(parent)
        , first(new QPushButton(u"First"_s, panel()))
        , second(new QPushButton(u"Second"_s, panel()))
    {
    }

    QRect place() const { return panel()->geometry(); }

    QPushButton* first;
    QPushButton* second;

protected:
    void arrange() override { placePanel({400, 300}); }
    QList<QWidget*> stops() const override { return {first, second}; }
};

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT

private slots:
    void thePanelStandsInTheMiddleAndFits();
    void tabStaysWithin();
};

void TestOverlay::thePanelStandsInTheMiddleAndFits()
{
    QWidget wall;
    TwoButtons overlay(&wall);
    wall.show();
    overlay.resize(1920, 1080);
    QCOMPARE(overlay.place().size(), QSize(400, 300));
    QVERIFY((overlay.place().center() - overlay.rect().center()).manhattanLength() <= 2);
    overlay.resize(3840, 2160);
    QCOMPARE(overlay.place().size(), QSize(800, 600));
    overlay.resize(100, 80);
    QVERIFY(overlay.rect().contains(overlay.place()));
}

void TestOverlay::tabStaysWithin()
{
    QWidget wall;
    wall.resize(600, 400);
    QPushButton outside(&wall);
    auto* overlay = new TwoButtons(&wall);
    overlay->setGeometry(wall.rect());
    wall.show();
    QVERIFY(QTest::qWaitForWindowActive(&wall));
    overlay->setFocus();
    for (QWidget* next : {overlay->first, overlay->second, overlay->first}) {
        QTest::keyClick(wall.focusWidget(), Qt::Key_Tab);
        QVERIFY(next->hasFocus());
    }
    QTest::keyClick(wall.focusWidget(), Qt::Key_Backtab);
    QVERIFY(overlay->second->hasFocus());
}

HEMS_WINDOW_TEST(TestOverlay)
#include "tst_overlay.moc"
