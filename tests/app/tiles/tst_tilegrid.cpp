#include "sensors.h"
#include "sensortile.h"
#include "sparkline.h"
#include "tilegrid.h"
#include "toggleswitch.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {
void addSensors(SensorModel& model, int count)
{
    const QStringList names{u"Kettle"_s, u"热水器和厨房的所有灯具"_s, u"سخان المياه في الحمام الكبير"_s,
                            u"<b>Bold</b>"_s, u"The washing machine in the cellar"_s};
    QList<SensorRecord> records;
    for (SensorId id = 1; id <= count; ++id)
        records.append(named(id, names[id % names.size()]));
    model.setSensors(records);
    for (SensorId id = 1; id <= count; ++id)
        pollSteadily(model, id, id * 1000);
    model.advance(kNow, kNow);
}

/// Lets a sensor draw so much for the five minutes that its line shows.
void livePast(SensorModel& model, SensorId id, qint32 milliwatts)
{
    for (qint64 ms = kNow; ms <= kNow + 5 * 60'000; ms += 5'000) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const SensorId other = model.sensor(row).record().id;
            model.applyPolls({pollOf(other, ms, other == id ? milliwatts : other * 1000)});
        }
        model.advance(ms, ms);
    }
}

/// Says every text in the other language: the same in brackets.
class Bracketer : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u"[%1]"_s.arg(QString::fromUtf8(text));
    }
};
} // namespace

class TestTileGrid : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageFits_data();
    void everyPageFits();
    void showsChangesAtTheNextRefreshOnly();
    void touchesOnlyWhatChanged();
    void newcomersAppear();
    void aTilesSwitchReachesTheModel();
    void aRefusedSwitchGoesBack();
    void opensASensor();
    void keysTurnThePages();
    void pagesTurnByThemselves();
    void aClickOnTheDotsTurnsThePage();
    void pagesEndWithTheirSensors();
    void speaksTheOtherLanguageAtOnce();
    void theBusiestComesFirstWithThePagesNextRound();
    void tilesOfOnePageMoveInCalmMomentsOnly();
    void tilesKeepTheirPlacesWhileTheKeyboardIsInThem();
    void fromRightToLeftKeysAndPlacesAreMirrored();
    void namesOfAPageTakeAsManyLines();
    void tabGoesThroughTheTiles();
    void aFrameOfTwelve();
};

void TestTileGrid::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestTileGrid::everyPageFits_data()
{
    QTest::addColumn<QSize>("area");
    QTest::addColumn<double>("unit");
    QTest::addColumn<int>("count");
    const QList<std::pair<QSize, double>> areas = {{{955, 325}, 2.0 / 3}, {{1432, 488}, 1}, {{2864, 976}, 2}};
    for (const auto& [area, unit] : areas) {
        for (const int count : {0, 1, 12, 40, 200})
            QTest::addRow("%d on %dx%d", count, area.width(), area.height()) << area << unit << count;
    }
}

void TestTileGrid::everyPageFits()
{
    QFETCH(QSize, area);
    QFETCH(double, unit);
    QFETCH(int, count);
    SensorModel model;
    addSensors(model, count);
    TileGrid grid(&model);
    grid.setUnit(unit);
    grid.resize(area);
    grid.refresh();
    QVERIFY(!grid.grab().isNull());

    QList<SensorId> seen;
    for (int page = 0; page < grid.pages(); ++page) {
        grid.setPage(page);
        QList<QRect> taken;
        for (const SensorTile* tile : grid.shownTiles()) {
            QVERIFY(grid.rect().contains(tile->geometry()));
            for (const QRect& other : taken)
                QVERIFY(!other.intersects(tile->geometry()));
            taken.append(tile->geometry());
            for (const SensorTile::Piece& piece : tile->pieces())
                QVERIFY(QRectF(tile->rect()).contains(piece.rect));
            QVERIFY(tile->rect().contains(tile->toggle()->geometry()));
            QVERIFY(tile->sparkline()->isVisibleTo(tile));
            seen.append(tile->sensorId());
        }
    }
    QCOMPARE(seen.size(), count);
    for (int row = 0; row < count; ++row)
        QCOMPARE(seen[row], row + 1);
}

void TestTileGrid::showsChangesAtTheNextRefreshOnly()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    const SensorTile* tile = grid.tileOf(3);
    QCOMPARE(tile->spokenText(), u"<b>Bold</b>, 3 W, On"_s);
    model.applyPolls({pollOf(3, kNow, 77'000)});
    QCOMPARE(tile->spokenText(), u"<b>Bold</b>, 3 W, On"_s);
    grid.refresh();
    QCOMPARE(tile->spokenText(), u"<b>Bold</b>, 77 W, On"_s);
}

void TestTileGrid::touchesOnlyWhatChanged()
{
    struct PaintCounter : QObject {
        int paints = 0;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            paints += event->type() == QEvent::Paint ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
    };
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    PaintCounter changed;
    PaintCounter others;
    for (SensorTile* tile : grid.shownTiles())
        tile->installEventFilter(tile->sensorId() == 3 ? &changed : &others);
    QCoreApplication::processEvents();
    changed.paints = 0;
    others.paints = 0;
    model.applyPolls({pollOf(3, kNow, 77'000), pollOf(4, kNow, 4'000)}); // the fourth says the same again
    grid.refresh();
    QTRY_COMPARE_GE(changed.paints, 1);
    QCOMPARE(others.paints, 0);
}

void TestTileGrid::newcomersAppear()
{
    SensorModel model;
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    QCOMPARE(grid.pages(), 0);
    model.addSensors({named(5, u"Kettle"_s)});
    grid.refresh();
    QVERIFY(grid.tileOf(5));
    model.addSensors({named(2, u"Oven"_s)});
    grid.refresh();
    QCOMPARE(grid.shownTiles().size(), 2);
    QCOMPARE(grid.shownTiles().first()->sensorId(), 2);
    model.setSensors({});
    grid.refresh();
    QVERIFY(grid.shownTiles().isEmpty());
}

void TestTileGrid::aTilesSwitchReachesTheModel()
{
    SensorModel model;
    addSensors(model, 12);
    const QSignalSpy requested(&model, &SensorModel::switchRequested);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    const SensorTile* tile = grid.tileOf(4);
    QTest::mouseClick(tile->toggle(), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<QList<SensorId>>(), QList<SensorId>{4});
    QCOMPARE(requested[0][1].value<Wanted>(), Wanted::Off);
    // At once, with no refresh.
    QCOMPARE(tile->statusText(), u"Saving…"_s);
    QCOMPARE(tile->toggle()->shownWanted(), Wanted::Off);

    model.confirmWanted({4}, Wanted::Off);
    grid.refresh();
    QCOMPARE(tile->statusText(), u"Going off"_s);
}

void TestTileGrid::aRefusedSwitchGoesBack()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    const SensorTile* tile = grid.tileOf(4);
    QTest::keyClick(tile->toggle(), Qt::Key_Space);
    QCOMPARE(tile->toggle()->shownWanted(), Wanted::Off);
    model.refuseWanted({4});
    grid.refresh();
    QCOMPARE(tile->toggle()->shownWanted(), Wanted::On);
    QCOMPARE(tile->statusText(), u"On"_s);
}

void TestTileGrid::opensASensor()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    const QSignalSpy activated(&grid, &TileGrid::sensorActivated);
    QTest::mouseDClick(grid.tileOf(9), Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toInt(), 9);
}

void TestTileGrid::keysTurnThePages()
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

void TestTileGrid::pagesTurnByThemselves()
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

void TestTileGrid::aClickOnTheDotsTurnsThePage()
{
    SensorModel model;
    addSensors(model, 200);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    QTest::mouseClick(&grid, Qt::LeftButton, Qt::NoModifier, {800, 480});
    QCOMPARE(grid.page(), 1);
    QTest::mouseClick(&grid, Qt::LeftButton, Qt::NoModifier, {600, 480});
    QCOMPARE(grid.page(), 0);
}

void TestTileGrid::pagesEndWithTheirSensors()
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

void TestTileGrid::speaksTheOtherLanguageAtOnce()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    Bracketer translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(grid.tileOf(1)->statusText(), u"[On]"_s);
    QVERIFY(grid.tileOf(1)->toggle()->accessibleName().startsWith(u'['));
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(grid.tileOf(1)->statusText(), u"On"_s);
}

void TestTileGrid::theBusiestComesFirstWithThePagesNextRound()
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

void TestTileGrid::tilesOfOnePageMoveInCalmMomentsOnly()
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

void TestTileGrid::tilesKeepTheirPlacesWhileTheKeyboardIsInThem()
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

void TestTileGrid::fromRightToLeftKeysAndPlacesAreMirrored()
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
    QTest::mouseClick(&grid, Qt::LeftButton, Qt::NoModifier, {600, 480});
    QCOMPARE(grid.page(), 2);
}

void TestTileGrid::namesOfAPageTakeAsManyLines()
{
    SensorModel model;
    model.setSensors({named(1, u"Oven"_s), named(2, u"Kettle"_s)});
    TileGrid grid(&model);
    grid.resize(460, 236);
    grid.refresh();
    const auto numberTop = [&grid](SensorId id) {
        for (const SensorTile::Piece& piece : grid.tileOf(id)->pieces()) {
            if (piece.text == u"–"_s)
                return piece.rect.top();
        }
        return 0.0;
    };
    const double usual = numberTop(1);
    model.setName(2, u"The washing machine in the cellar"_s);
    grid.refresh();
    QCOMPARE(grid.tileOf(2)->nameLinesNeeded(), 2);
    QCOMPARE_GT(numberTop(1), usual);
    QCOMPARE(numberTop(1), numberTop(2));
    model.setName(2, u"Kettle"_s);
    grid.refresh();
    QCOMPARE(numberTop(1), usual);
}

void TestTileGrid::tabGoesThroughTheTiles()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    grid.refresh();
    grid.show();
    grid.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    grid.tileOf(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(grid.tileOf(1), Qt::Key_Tab);
    QVERIFY(grid.tileOf(1)->toggle()->hasFocus());
    QTest::keyClick(grid.tileOf(1)->toggle(), Qt::Key_Tab);
    QVERIFY(grid.tileOf(2)->hasFocus());
}

void TestTileGrid::aFrameOfTwelve()
{
    SensorModel model;
    addSensors(model, 12);
    TileGrid grid(&model);
    grid.resize(1432, 488);
    QImage image(grid.size(), QImage::Format_ARGB32_Premultiplied);
    qint32 milliwatts = 0;
    QBENCHMARK
    {
        milliwatts += 1000;
        Polls polls;
        for (SensorId id = 1; id <= 12; ++id)
            polls.append(pollOf(id, kNow, milliwatts));
        model.applyPolls(polls);
        grid.refresh();
        grid.render(&image);
    }
}

QTEST_MAIN(TestTileGrid)
#include "tst_tilegrid.moc"
