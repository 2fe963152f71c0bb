#include "livewall.h"

#include "spanloader.h"
#include "tilechoices.h"
#include "tilegrid.h"
#include "tilespage.h"
#include "wallchoices.h"
#include "wallfeed.h"
#include "wallstage.h"
#include "wallview.h"

#include <QApplication>

namespace hems {

LiveWall::LiveWall(SensorModel* model, const Home& home, QSettings& choices, QObject* parent)
    : QObject(parent)
    , m_choices(choices)
    , m_view(new WallView)
    , m_tiles(new TileGrid(model))
    , m_stage(new WallStage(m_view))
    , m_feed(new WallFeed(model, m_view, m_tiles, home.zone, this))
    , m_spans(new SpanLoader(home.databaseFile, home.zone, this))
{
    m_view->setTileArea(m_tiles);
    m_tiles->setOrder(TileChoices::read(m_choices).order);
    connectScale();
    connectLine();
}

void LiveWall::connectScale()
{
    connect(m_view, &WallView::scaleChanged, m_tiles,
            [this](const Scale& scale) { m_tiles->setUnit(scale.unit); });
    m_tiles->setUnit(m_view->scale().unit);
}

void LiveWall::connectLine()
{
    qRegisterMetaType<SpanPast>();
    connect(m_feed, &WallFeed::spanPastAsked, m_spans, &SpanLoader::load);
    connect(m_spans, &SpanLoader::loaded, m_feed, &WallFeed::setSpanPast);
    connect(m_view, &WallView::spanChosen, m_feed, [this](LineSpan span) {
        WallChoices{span}.keep(m_choices);
        m_feed->setSpan(span);
    });
    m_feed->setSpan(WallChoices::read(m_choices).span);
}

SettingsPage* LiveWall::makePage(QWidget* parent)
{
    auto* page = new TilesPage(m_tiles->order(), parent);
    connect(page, &TilesPage::orderChosen, this, [this](TileOrder order) {
        TileChoices{order}.keep(m_choices);
        m_tiles->setOrder(order);
    });
    return page;
}

void LiveWall::setGuard(const GuardSettings& guard)
{
    m_feed->setLimit(static_cast<double>(guard.homeMilliwatts) / 1'000);
}

void LiveWall::setProfiles(const SensorProfiles& profiles)
{
    bool isNew = false;
    for (const SensorProfile& profile : profiles)
        isNew |= m_colours.keep(profile.id, profile.colour);
    if (isNew)
        theme::use(*qApp, theme::look());
}

void LiveWall::forgetSensor(SensorId id)
{
    SensorProfile usual;
    usual.id = id;
    setProfiles({usual});
}

} // namespace hems
