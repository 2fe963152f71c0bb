#include "wallstage.h"

#include "roomtest.h"
#include "theme.h"

#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;

namespace {

/// As the wall: its margin is background.
class Wall : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), QColor(theme::Background)); }
};

} // namespace

class TestWallStage : public QObject {
    Q_OBJECT

private slots:
    void theWallFillsItUnlessItWanders();
    void noEdgeShowsWhereverTheWallWanders();
    void theVeilDarkensAndLetsClicksThrough();
    void theVeilLiesOverWhatComesLater();
};

void TestWallStage::theWallFillsItUnlessItWanders()
{
    auto* wall = new Wall;
    WallStage stage(wall);
    stage.resize(200, 100);
    stage.show();
    QCOMPARE(wall->geometry(), QRect(0, 0, 200, 100));
    stage.setOrbit(4, {1, -2});
    QCOMPARE(wall->geometry(), QRect(-3, -6, 208, 108));
    stage.setOrbit(0, {});
    QCOMPARE(wall->geometry(), QRect(0, 0, 200, 100));
}

void TestWallStage::noEdgeShowsWhereverTheWallWanders()
{
    auto* wall = new Wall;
    WallStage stage(wall);
    stage.resize(200, 100);
    stage.show();
    for (const QPoint& offset : {QPoint(-4, -4), QPoint(4, 4), QPoint(-4, 4), QPoint(0, 0)}) {
        const QSize size = wall->size();
        stage.setOrbit(4, offset);
        QVERIFY(wall->geometry().contains(stage.rect()));
        QVERIFY(size == QSize(200, 100) || wall->size() == size); // it wanders, it does not grow
    }
}

void TestWallStage::theVeilDarkensAndLetsClicksThrough()
{
    theme::use(*qApp, theme::Look::Light);
    auto* wall = new Wall;
    auto* button = new QPushButton(wall);
    button->setGeometry(20, 20, 80, 40);
    WallStage stage(wall);
    stage.resize(200, 100);
    stage.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage));
    QSignalSpy clicked(button, &QPushButton::clicked);
    const auto lightness = [&stage] { return stage.grab().toImage().pixelColor(190, 90).lightness(); };
    const int clear = lightness();
    stage.setVeil(0.5);
    QCOMPARE_LE(std::abs(lightness() - clear / 2), 2);
    QTest::mouseClick(stage.windowHandle(), Qt::LeftButton, {}, QPoint(40, 40));
    QCOMPARE(clicked.size(), 1);
    stage.setVeil(1);
    QCOMPARE(lightness(), 0);
    stage.setVeil(0);
    QCOMPARE(lightness(), clear);
}

void TestWallStage::theVeilLiesOverWhatComesLater()
{
    WallStage stage(new Wall);
    stage.resize(200, 100);
    stage.show();
    stage.setVeil(1);
    auto* card = new QPushButton(&stage);
    card->setGeometry(0, 0, 200, 100);
    card->show();
    QCOMPARE(stage.grab().toImage().pixelColor(100, 50).lightness(), 0);
}

HEMS_WINDOW_TEST(TestWallStage)
#include "tst_wallstage.moc"
