#include "manysensors.h"
#include "roomtest.h"
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
    void speaksTheOtherLanguageAtOnce();
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

HEMS_WINDOW_TEST(TestTileGrid)
#include "tst_tilegrid.moc"
