#include "tilegrid.h"

#include "pagedots.h"
#include "scale.h"
#include "sensormodel.h"
#include "sensortile.h"
#include "spoken.h"
#include "toggleswitch.h"
#include "writing.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hems {

namespace {
constexpr std::chrono::milliseconds kPageTime = 15s;
constexpr std::chrono::milliseconds kCalmTime = 60s;
constexpr double kEmptyPx = 20; // px of the design
} // namespace

TileGrid::TileGrid(SensorModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dots(new PageDots(this))
{
    spoken::set(this, QAccessible::List, [this] {
        return spoken::Words{tr("Sensors"), m_dots->words(m_page)};
    });
    connectModel();
    connect(m_dots, &PageDots::pageChosen, this, [this](int page) {
        restartTurning();
        setPage(page);
    });
    setPageTime(kPageTime);
    setCalmTime(kCalmTime);
    connect(&m_turning, &QTimer::timeout, this, &TileGrid::turn);
    connect(&m_calm, &QTimer::timeout, this, &TileGrid::settle);
}

void TileGrid::connectModel()
{
    connect(m_model, &SensorModel::dataChanged, this, &TileGrid::markChanged);
    connect(m_model, &SensorModel::rowsInserted, this, &TileGrid::markStale);
    connect(m_model, &SensorModel::rowsRemoved, this, &TileGrid::markStale);
    connect(m_model, &SensorModel::modelReset, this, &TileGrid::markStale);
}

void TileGrid::markStale()
{
    m_stale = true;
}

void TileGrid::markChanged(const QModelIndex& first, const QModelIndex& last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        if (const int index = indexOf(row); index >= 0)
            m_changed[static_cast<std::size_t>(index)] = true;
    }
}

/// The place of a row on the page; −1: it is on another one.
int TileGrid::indexOf(int row) const
{
    const int index = m_ranking.place(row) - m_page * m_plan.perPage();
    return m_ranking.place(row) >= 0 && index >= 0 && index < shownCount() ? index : -1;
}

int TileGrid::shownCount() const
{
    return static_cast<int>(m_changed.size());
}

void TileGrid::refresh()
{
    if (m_stale) {
        layOut();
        return;
    }
    if (m_ranking.isWaiting())
        settle();
    for (int index = 0; index < shownCount(); ++index) {
        const auto at = static_cast<std::size_t>(index);
        if (m_changed[at])
            showTile(index);
        else
            m_tiles[at]->showTrail(*m_model, rowAt(index));
    }
    alignNames();
}

void TileGrid::showTile(int index)
{
    const auto at = static_cast<std::size_t>(index);
    m_changed[at] = false;
    m_tiles[at]->showSensor(*m_model, rowAt(index));
}

void TileGrid::layOut()
{
    m_stale = false;
    m_ranking.follow(*m_model);
    m_plan = planTiles(size(), m_unit, m_model->rowCount());
    m_page = std::clamp(m_page, 0, std::max(0, m_plan.pages - 1));
    growPool(std::min(m_plan.perPage(), m_model->rowCount()));
    m_dots->place(rect(), m_plan.dotsHeight, m_unit);
    showPage();
    if (m_plan.pages > 1 && !m_turning.isActive())
        m_turning.start();
    if (m_plan.pages <= 1)
        m_turning.stop();
    const bool isCalm = m_plan.pages == 1 && order() == TileOrder::BusiestFirst;
    if (isCalm && !m_calm.isActive())
        m_calm.start();
    if (!isCalm)
        m_calm.stop();
}

void TileGrid::growPool(int count)
{
    while (static_cast<int>(m_tiles.size()) < count) {
        auto* tile = new SensorTile(this);
        tile->setMotion(m_moves);
        connect(tile, &SensorTile::switchRequested, this, &TileGrid::requestSwitch);
        connect(tile, &SensorTile::activated, this, &TileGrid::sensorActivated);
        m_tiles.push_back(tile);
    }
    m_dots->raise();
}

void TileGrid::showPage()
{
    const int shown = std::clamp(m_model->rowCount() - m_page * m_plan.perPage(), 0, m_plan.perPage());
    m_changed.assign(static_cast<std::size_t>(shown), false);
    for (int index = 0; index < static_cast<int>(m_tiles.size()); ++index) {
        SensorTile* tile = m_tiles[static_cast<std::size_t>(index)];
        if (index < shown) {
            tile->setUnits(m_plan.contentUnit, m_unit);
            tile->setGeometry(writing::mirrored(*this, m_plan.place(index)));
            showTile(index);
        }
        tile->setVisible(index < shown);
    }
    m_dots->setPages(m_plan.pages, m_page);
    alignNames();
    update();
}

/// All names of a page take as many lines as the longest needs.
void TileGrid::alignNames()
{
    int lines = 1;
    for (const SensorTile* tile : shownTiles())
        lines = std::max(lines, tile->nameLinesNeeded());
    for (SensorTile* tile : shownTiles())
        tile->setNameLines(lines);
}

void TileGrid::requestSwitch(SensorId id, Wanted wanted)
{
    m_model->requestSwitch(id, wanted);
    restartTurning();
    // The answer to a finger does not wait for the next frame.
    const int index = indexOf(m_model->rowOf(id));
    if (!m_stale && index >= 0)
        showTile(index);
    emit touched();
}

void TileGrid::setMotion(bool moves)
{
    m_moves = moves;
    for (SensorTile* tile : m_tiles)
        tile->setMotion(moves);
}

bool TileGrid::roll(qint64 steadyMs)
{
    bool isMoving = false;
    for (int index = 0; m_moves && index < shownCount(); ++index)
        isMoving |= m_tiles[static_cast<std::size_t>(index)]->roll(steadyMs);
    return isMoving;
}

QList<SensorTile*> TileGrid::shownTiles() const
{
    return {m_tiles.begin(), m_tiles.begin() + shownCount()};
}

SensorTile* TileGrid::tileOf(SensorId id) const
{
    const QList<SensorTile*> tiles = shownTiles();
    const auto found = std::find_if(tiles.begin(), tiles.end(),
                                    [id](const SensorTile* tile) { return tile->sensorId() == id; });
    return found == tiles.end() ? nullptr : *found;
}

void TileGrid::setUnit(double unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    updateGeometry();
    layOut();
}

QSize TileGrid::minimumSizeHint() const
{
    return (QSizeF(240, 160) * m_unit).toSize();
}

void TileGrid::setPage(int page)
{
    const int within = std::clamp(page, 0, std::max(0, m_plan.pages - 1));
    if (within == m_page)
        return;
    m_page = within;
    if (m_stale)
        layOut();
    else
        showPage();
}

/// By itself. Where the pages begin anew each sensor has been shown once, so they may stand otherwise now.
void TileGrid::turn()
{
    if (m_page == m_plan.pages - 1 && !isInUse())
        m_ranking.settle(*m_model);
    nextPage();
}

void TileGrid::settle()
{
    if (!m_stale && !isInUse() && m_ranking.settle(*m_model))
        showPage();
}

bool TileGrid::isInUse() const
{
    const QWidget* focused = QApplication::focusWidget();
    return QGuiApplication::mouseButtons() != Qt::NoButton || (focused && isAncestorOf(focused));
}

void TileGrid::setOrder(TileOrder order)
{
    if (order == m_ranking.order())
        return;
    m_ranking.setOrder(order);
    layOut();
}

void TileGrid::nextPage()
{
    restartTurning();
    if (m_plan.pages > 1)
        setPage((m_page + 1) % m_plan.pages);
}

void TileGrid::previousPage()
{
    restartTurning();
    if (m_plan.pages > 1)
        setPage((m_page + m_plan.pages - 1) % m_plan.pages);
}

/// Whoever is at it has the page's whole time from now on.
void TileGrid::restartTurning()
{
    for (QTimer* timer : {&m_turning, &m_calm}) {
        if (timer->isActive())
            timer->start();
    }
}

void TileGrid::resizeEvent(QResizeEvent*)
{
    layOut();
}

void TileGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

bool TileGrid::focusNextPrevChild(bool next)
{
    restartTurning();
    return QWidget::focusNextPrevChild(next);
}

// From tile to tile; beyond the page's edge, to the next page.
bool TileGrid::moveFocus(int key)
{
    QWidget* const focus = focusWidget();
    const QList<SensorTile*> tiles = shownTiles();
    const auto holder = std::find_if(tiles.begin(), tiles.end(), [focus](const SensorTile* tile) {
        return tile == focus || tile->isAncestorOf(focus);
    });
    if (!focus || !focus->hasFocus() || holder == tiles.end())
        return false;
    const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const int sideways = isForward ? 1 : -1;
    const int step = key == Qt::Key_Down ? m_plan.columns : key == Qt::Key_Up ? -m_plan.columns : sideways;
    const auto to = static_cast<int>(holder - tiles.begin()) + step;
    if (to < 0 || to >= tiles.size())
        return false;
    restartTurning();
    const bool isSwitch = focus == (*holder)->toggle();
    QWidget* next = tiles[to];
    (isSwitch ? tiles[to]->toggle() : next)->setFocus(Qt::TabFocusReason);
    return true;
}

void TileGrid::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if ((key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) &&
        moveFocus(key))
        return;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        turnTowards(event->key() == Qt::Key_Right);
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        nextPage();
        break;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        previousPage();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TileGrid::turnTowards(bool right)
{
    if (right == (layoutDirection() == Qt::LeftToRight))
        nextPage();
    else
        previousPage();
}

void TileGrid::paintEvent(QPaintEvent*)
{
    if (m_plan.pages > 0)
        return;
    QPainter painter(this);
    painter.setFont(Scale{m_unit}.font(kEmptyPx, QFont::Normal));
    painter.setPen(theme::Muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No sensor has called yet. Each one appears here by itself at its first message."));
}

} // namespace hems
