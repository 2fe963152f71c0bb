#include "locksign.h"
#include "mainwindow.h"
#include "roomtest.h"
#include "sensors.h"
#include "sensortile.h"
#include "sparkline.h"
#include "spoken.h"
#include "tilegrid.h"
#include "wallfeed.h"
#include "wallstage.h"
#include "wallview.h"

#include <QAccessible>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QString placeOf(QAccessibleInterface* interface)
{
    const QObject* object = interface->object();
    return object ? QString::fromLatin1(object->metaObject()->className()) : u"(no object)"_s;
}

using Visit = std::function<void(QAccessibleInterface*)>;

void walk(QAccessibleInterface* interface, const Visit& visit)
{
    visit(interface);
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface* child = interface->child(i);
        if (child && !child->state().invisible)
            walk(child, visit);
    }
}

} // namespace

/// The real wall, as a screen reader hears it and as somebody without a mouse uses it.
class TestWallAccess : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everythingThatIsSeenHasANameAndARole();
    void switchesTellTheirStateAndSwitch();
    void tilesSayWhatTheyShowAndOpen();
    void chartsHaveWords();
    void figuresThatChangeAreNotAnnounced();
    void theKeyboardReachesEverySwitchOfEveryPage();
    void arrowsGoFromTileToTile();
    void focusIsSeenInEveryLook();

private:
    QWidget* focus() const { return m_window->focusWidget(); }
    QAccessibleInterface* root() const { return QAccessible::queryAccessibleInterface(m_wall); }

    Moment m_now{kNow, kNow};
    std::unique_ptr<SensorModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    WallView* m_wall = nullptr;
    TileGrid* m_tiles = nullptr;
    std::unique_ptr<WallFeed> m_feed;
};

void TestWallAccess::init()
{
    theme::use(*qApp, theme::Look::Dark);
    m_feed.reset();
    m_window.reset();
    m_model = std::make_unique<SensorModel>();
    QList<SensorRecord> records;
    for (SensorId id = 1; id <= 40; ++id)
        records.append(named(id, u"Sensor %1"_s.arg(id)));
    m_model->setSensors(records);
    for (SensorId id = 1; id <= 40; ++id)
        pollSteadily(*m_model, id, id * 10'000);
    m_wall = new WallView;
    m_tiles = new TileGrid(m_model.get());
    m_wall->setTileArea(m_tiles);
    m_window = std::make_unique<MainWindow>(new WallStage(m_wall));
    QObject::connect(m_wall, &WallView::scaleChanged, m_tiles,
                     [this](const Scale& scale) { m_tiles->setUnit(scale.unit); });
    m_feed = std::make_unique<WallFeed>(m_model.get(), m_wall, m_tiles, QTimeZone::utc(),
                                        [this] { return m_now; });
    m_feed->setStorageFailure(u"The disk is full."_s, kNow);
    m_wall->setLock(LockSign::State::Locked);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_feed->showFrame();
    QVERIFY(m_tiles->pages() > 1);
}

void TestWallAccess::everythingThatIsSeenHasANameAndARole()
{
    int seen = 0;
    walk(root(), [&seen](QAccessibleInterface* interface) {
        const QString place = placeOf(interface);
        QVERIFY2(interface->isValid(), qPrintable(place));
        if (place.startsWith("QtCharts"_L1) || place.startsWith("QWidget"_L1) ||
            place.startsWith("QGraphics"_L1))
            return; // the insides of a chart, which speaks for them
        QVERIFY2(interface->role() != QAccessible::NoRole && interface->role() != QAccessible::Client,
                 qPrintable(place));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(place));
        ++seen;
    });
    QCOMPARE_GT(seen, 60);
}

void TestWallAccess::switchesTellTheirStateAndSwitch()
{
    QSignalSpy requested(m_model.get(), &SensorModel::switchRequested);
    int switches = 0;
    walk(m_tiles ? QAccessible::queryAccessibleInterface(m_tiles) : nullptr,
         [&](QAccessibleInterface* interface) {
             if (interface->role() != QAccessible::CheckBox)
                 return;
             ++switches;
             QVERIFY(interface->text(QAccessible::Name).startsWith("Switch of "_L1));
             QVERIFY(interface->state().checkable && interface->state().checked);
             QCOMPARE(interface->text(QAccessible::Description), u"On"_s);
             const QSize size = interface->rect().size();
             QCOMPARE_GE(std::min(size.width(), size.height()), ToggleSwitch::kLeastTouchPx);
         });
    QCOMPARE(switches, m_tiles->shownTiles().size());
    QAccessibleInterface* first =
        QAccessible::queryAccessibleInterface(m_tiles->shownTiles().first()->toggle());
    QAccessibleActionInterface* actions = first->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    actions->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(requested.size(), 1);
    QVERIFY(!first->state().checked);
}

void TestWallAccess::tilesSayWhatTheyShowAndOpen()
{
    SensorTile* tile = m_tiles->tileOf(3);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(tile);
    QCOMPARE(heard->role(), QAccessible::ListItem);
    QCOMPARE(heard->text(QAccessible::Name), u"Sensor 3, 30 W, On"_s);
    QVERIFY(heard->state().focusable);
    QSignalSpy activated(m_tiles, &TileGrid::sensorActivated);
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.first().first().value<SensorId>(), 3);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_tiles);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Value), u"Page 1 of %1"_s.arg(m_tiles->pages()));
}

void TestWallAccess::chartsHaveWords()
{
    int charts = 0;
    int alerts = 0;
    walk(root(), [&](QAccessibleInterface* interface) {
        charts += interface->role() == QAccessible::Chart;
        if (interface->role() == QAccessible::AlertMessage) {
            ++alerts;
            QVERIFY(interface->text(QAccessible::Name).contains(u"The disk is full"_s));
        }
    });
    const QList<Sparkline*> lines = m_tiles->findChildren<Sparkline*>();
    const auto seen =
        std::count_if(lines.begin(), lines.end(), [](const Sparkline* line) { return line->isVisible(); });
    QCOMPARE(charts, 3 + seen);
    QCOMPARE(alerts, 1);
}

void TestWallAccess::figuresThatChangeAreNotAnnounced()
{
    QList<QWidget*> announced;
    spoken::setAnnouncer([&announced](QWidget* widget) { announced.append(widget); });
    // A widget's own name and description are events to a screen reader whenever they are set anew.
    const auto namesOf = [this] {
        QStringList names;
        for (const QWidget* widget : m_window->findChildren<QWidget*>())
            names.append(widget->accessibleName() + u'|' + widget->accessibleDescription());
        return names;
    };
    const QStringList names = namesOf();
    for (int i = 1; i <= 5; ++i) {
        m_now = {kNow + i * 1'000, kNow + i * 1'000};
        for (SensorId id = 1; id <= 40; ++id)
            m_model->applyPolls({pollOf(id, kNow + i * 1'000, i * 1'000'000)});
        m_feed->showFrame();
    }
    QVERIFY(announced.isEmpty());
    QCOMPARE(namesOf(), names);
    QVERIFY(m_tiles->shownTiles().first()->spokenText().contains(u"5,000 W"_s));
    m_feed->setComplaint(u"The switch could not be stored."_s);
    m_feed->showFrame();
    QCOMPARE(announced.size(), 1);
    spoken::setAnnouncer({});
}

// With Tab alone on each page, and the page keys between them.
void TestWallAccess::theKeyboardReachesEverySwitchOfEveryPage()
{
    QSet<SensorId> reached;
    bool reachedSign = false;
    for (int page = 0; page < m_tiles->pages(); ++page) {
        QCOMPARE(m_tiles->page(), page);
        m_window->setFocus();
        for (int i = 0; i < 3 * 40; ++i) {
            QTest::keyClick(focus() ? focus() : m_window.get(), Qt::Key_Tab);
            if (auto* toggle = qobject_cast<ToggleSwitch*>(focus()))
                reached.insert(qobject_cast<SensorTile*>(toggle->parentWidget())->sensorId());
            reachedSign = reachedSign || qobject_cast<LockSign*>(focus());
        }
        while (!m_tiles->isAncestorOf(focus()))
            QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClick(focus(), Qt::Key_PageDown);
    }
    QCOMPARE(reached.size(), 40);
    QVERIFY(reachedSign);
}

void TestWallAccess::arrowsGoFromTileToTile()
{
    const QList<SensorTile*> tiles = m_tiles->shownTiles();
    tiles[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(focus(), Qt::Key_Right);
    QCOMPARE(focus(), tiles[1]);
    QTest::keyClick(focus(), Qt::Key_Down);
    QCOMPARE_GT(static_cast<SensorTile*>(focus())->y(), tiles[1]->y());
    QCOMPARE(focus()->x(), tiles[1]->x());
    QTest::keyClick(focus(), Qt::Key_Up);
    QTest::keyClick(focus(), Qt::Key_Left);
    QCOMPARE(focus(), tiles[0]);
    tiles[1]->toggle()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(focus(), Qt::Key_Left);
    QCOMPARE(focus(), tiles[0]->toggle());
    tiles.last()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(focus(), Qt::Key_Right);
    QCOMPARE(m_tiles->page(), 1);
    QSignalSpy activated(m_tiles, &TileGrid::sensorActivated);
    m_tiles->shownTiles().first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestWallAccess::focusIsSeenInEveryLook()
{
    for (const theme::Look look : {theme::Look::Dark, theme::Look::Light, theme::Look::HighContrast}) {
        theme::use(*qApp, look);
        SensorTile* tile = m_tiles->shownTiles().first();
        for (QWidget* widget :
             std::initializer_list<QWidget*>{tile, tile->toggle(), m_wall->findChild<LockSign*>()}) {
            m_window->setFocus();
            const QImage before = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            const QImage after = widget->grab().toImage();
            int changed = 0;
            for (int y = 0; y < after.height(); ++y) {
                for (int x = 0; x < after.width(); ++x)
                    changed += before.pixelColor(x, y) != after.pixelColor(x, y);
            }
            QVERIFY2(changed > 2 * (widget->width() + widget->height()) / 3,
                     widget->metaObject()->className());
        }
    }
}

HEMS_WINDOW_TEST(TestWallAccess)
#include "tst_wallaccess.moc"
