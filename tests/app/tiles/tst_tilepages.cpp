#include "manysensors.h"
#include "pagebutton.h"
#include "pagedots.h"
#include "roomtest.h"
#include "sensortile.h"
#include "tilegrid.h"
#include "toggleswitch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace hems;
using namespace Qt::StringLiterals;

/// The grid's pages: what turns them, and which tile stands on which.
class TestTilePages : public QObject {
    Q_OBJECT

private slots:
    void keysTurnThePages();
    void pagesTurnByThemselves();
    void aClickOnADotTurnsToItsPage();
    void theDotsLeaveTheTilesTheirRows_data();
    void theDotsLeaveTheTilesTheirRows();
    void pagesEndWithTheirSensors();
    void theBusiestComesFirstWithThePagesNextRound();
    void tilesOfOnePageMoveInCalmMomentsOnly();
    void tilesKeepTheirPlacesWhileTheKeyboardIsInThem();
    void fromRightToLeftKeysAndPlacesAreMirrored();
};

void TestTilePages::keysTurnThePages()
{
    SensorModel model;
    addSensors(model, 200);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    QCOMPARE_GT(grid.pages(), 2);
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.page(), 1);
    QTest::keyClick(grid.shownTiles().first()->toggle(), Qt::Key_Right);
    QCOMPARE(grid.page(), 2);
    QTest::keyClick(grid.shownTiles().first(), Qt::Key_Left);
    QCOMPARE(grid.page(), 1);
    grid.setPage(0);
    QTest::keyClick(&grid, Qt::Key_PageUp);
    QCOMPARE(grid.page(), grid.pages() - 1);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    QCOMPARE(grid.page(), 0);
}

void TestTilePages::pagesTurnByThemselves()
{
    SensorModel model;
    addSensors(model, 200);
    TileGrid grid(&model);
    grid.setPageTime(std::chrono::milliseconds(5));
    grid.resize(1432, 488);
    grid.refresh();
    QCOMPARE(grid.page(), 0);
    QTRY_VERIFY(grid.page() != 0);
}

void TestTilePages::aClickOnADotTurnsToItsPage()
{
    SensorModel model;
    addSensors(model, 200);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    const auto& dots = grid.dots()->buttons();
    QCOMPARE(static_cast<int>(dots.size()), grid.pages());
    QTest::mouseClick(dots[2], Qt::LeftButton);
    QCOMPARE(grid.page(), 2);
    // At its edge, far from the little that is painted of it.
    QTest::mouseClick(dots[0], Qt::LeftButton, Qt::NoModifier, {2, 2});
    QCOMPARE(grid.page(), 0);
}

void TestTilePages::theDotsLeaveTheTilesTheirRows_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<double>("unit");
    QTest::newRow("at 800x480") << QSize(597, 220) << 0.4167;
    QTest::newRow("at 1280x720") << QSize(955, 325) << 2.0 / 3;
    QTest::newRow("at 1920x1080") << QSize(1432, 488) << 1.0;
    QTest::newRow("at 3840x2160") << QSize(2864, 976) << 2.0;
}

// Where a finger's height is not to be had below the tiles, it reaches over what is written at their foot,
// but never over a switch.
void TestTilePages::theDotsLeaveTheTilesTheirRows()
{
    QFETCH(QSize, area);
    QFETCH(double, unit);
    SensorModel model;
    addSensors(model, 200);
    TileGrid grid(&model);
    grid.setUnit(unit);
    grid.resize(area);
    QVERIFY(!grid.grab().isNull());
    const QRectF strip = grid.dots()->strip().translated(grid.dots()->pos());
    QVERIFY(QRectF(grid.rect()).contains(strip));
    QCOMPARE_GT(grid.shownTiles().size(), 7);
    for (const SensorTile* tile : grid.shownTiles()) {
        QVERIFY(!strip.intersects(tile->geometry()));
        const QRect toggle = tile->toggle()->geometry().translated(tile->pos());
        QVERIFY(!grid.dots()->geometry().intersects(toggle));
    }
}

void TestTilePages::pagesEndWithTheirSensors()
{
    SensorModel model;
    addSensors(model, 200);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    grid.setPage(grid.pages() - 1);
    QVERIFY(grid.tileOf(200));
    QVERIFY(!grid.tileOf(1));
    model.setSensors({named(1, u"Kettle"_s)});
    model.applyPolls({pollOf(1, kNow, 1000)});
    grid.refresh();
    QCOMPARE(grid.page(), 0);
    QCOMPARE(grid.shownTiles().size(), 1);
}

void TestTilePages::theBusiestComesFirstWithThePagesNextRound()
{
    SensorModel model;
    addSensors(model, 60); // each draws as many watts as its number
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    QCOMPARE_GT(grid.pages(), 1);
    grid.setOrder(TileOrder::BusiestFirst);
    QCOMPARE(grid.shownTiles().first()->sensorId(), 60);
    livePast(model, 7, 900'000);
    grid.refresh();
    grid.setPage(grid.pages() - 1);
    grid.previousPage();
    grid.setPage(0); // by hand nothing moves: its owner is looking for something
    QCOMPARE(grid.shownTiles().first()->sensorId(), 60);
    grid.setPage(grid.pages() - 1);
    grid.setPageTime(std::chrono::milliseconds(1));
    QTRY_COMPARE(grid.page(), 0);
    QTRY_COMPARE(grid.shownTiles().first()->sensorId(), 7);
    QCOMPARE(grid.tileOf(7)->spokenText().section(u", "_s, 1, 1), u"900 W"_s);
}

void TestTilePages::tilesOfOnePageMoveInCalmMomentsOnly()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    grid.setOrder(TileOrder::BusiestFirst);
    QCOMPARE(grid.shownTiles().first()->sensorId(), 12);
    livePast(model, 7, 900'000);
    for (int frame = 0; frame < 100; ++frame)
        grid.refresh();
    QCOMPARE(grid.shownTiles().first()->sensorId(), 12);
    grid.setCalmTime(std::chrono::milliseconds(1));
    QTRY_COMPARE(grid.shownTiles().first()->sensorId(), 7);
    grid.setOrder(TileOrder::Fixed);
    QCOMPARE(grid.shownTiles().first()->sensorId(), 1);
}

void TestTilePages::tilesKeepTheirPlacesWhileTheKeyboardIsInThem()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    grid.setOrder(TileOrder::BusiestFirst);
    grid.show();
    grid.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    grid.tileOf(3)->setFocus(Qt::TabFocusReason);
    livePast(model, 7, 900'000);
    grid.setCalmTime(std::chrono::milliseconds(1));
    QTimer later; // by then the calm time is over more than once
    later.start(std::chrono::milliseconds(10));
    const QSignalSpy over(&later, &QTimer::timeout);
    QTRY_COMPARE_GT(over.count(), 1);
    QCOMPARE(grid.shownTiles().first()->sensorId(), 12);
    grid.tileOf(3)->clearFocus();
    QTRY_COMPARE(grid.shownTiles().first()->sensorId(), 7);
}

void TestTilePages::fromRightToLeftKeysAndPlacesAreMirrored()
{
    SensorModel model;
    addSensors(model, 200);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    const QRect usual = grid.tileOf(1)->geometry();
    grid.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(grid.tileOf(1)->geometry().right() + 1, grid.width() - usual.left());
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(grid.page(), 1);
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.page(), 0);
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.page(), 1);
    const auto& dots = grid.dots()->buttons();
    QCOMPARE_GT(dots[1]->x(), dots[2]->x());
    QTest::mouseClick(dots[2], Qt::LeftButton);
    QCOMPARE(grid.page(), 2);
}

HEMS_WINDOW_TEST(TestTilePages)
#include "tst_tilepages.moc"
