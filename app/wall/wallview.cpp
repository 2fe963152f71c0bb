#include "wallview.h"

#include "banner.h"
#include "barscard.h"
#include "firstsensorhelp.h"
#include "headerbar.h"
#include "noticespanel.h"
#include "sharecard.h"
#include "spoken.h"
#include "theme.h"
#include "totalcard.h"
#include "writing.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace hems {

namespace {

// The design's measures at 1920 × 1080.
constexpr double margin = 24;
constexpr double gap = 20;
constexpr double headerHeight = 56;
constexpr double totalWidth = 1150;
constexpr double wideRowWidth = 1872;
constexpr double barsWidth = 420;
constexpr double firstRow = 448;
constexpr double bothRows = 956;

// And turned upright, at 1080 × 1920.
constexpr double uprightTotal = 420;
constexpr double uprightShares = 600;
constexpr double uprightRows = 1700;

constexpr double mostBanner = 0.2; // of the wall's height
constexpr int leastTouch = 44;     // px

/// A part of a length, as the design's part is of its whole.
int partOf(int length, double part, double whole)
{
    return qRound(length * part / whole);
}

} // namespace

WallView::WallView(QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_header(new HeaderBar(this))
    , m_total(new TotalCard(this))
    , m_share(new ShareCard(this))
    , m_bars(new BarsCard(this))
    , m_help(new FirstSensorHelp(this))
    , m_tiles(new QWidget(this))
{
    spoken::set(this, QAccessible::Pane, [] { return spoken::Words{tr("Wall")}; });
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_help, &FirstSensorHelp::simulatorRequested, this, &WallView::simulatorRequested);
    connect(m_help, &FirstSensorHelp::networkDoorRequested, this, &WallView::networkDoorRequested);
    connect(m_total, &TotalCard::spanChosen, this, &WallView::spanChosen);
    connect(m_header, &HeaderBar::lockPressed, this, &WallView::lockPressed);
    connect(m_header, &HeaderBar::alertsPressed, this, &WallView::openNotices);
    connect(m_banner, &Banner::pressed, this, &WallView::openNotices);
    showEmptiness(true);
}

void WallView::setTileArea(QWidget* tiles)
{
    delete m_tiles;
    m_tiles = tiles;
    m_tiles->setParent(this);
    m_tiles->setVisible(m_help->isHidden());
    arrange();
}

void WallView::setHeader(const HeaderFigures& figures)
{
    m_headerFigures.set(figures);
}

void WallView::setNetworkDoor(const NetworkDoorState& door)
{
    m_help->setDoor(door);
}

void WallView::setLock(LockSign::State state)
{
    m_header->setLock(state);
}

void WallView::setTotal(const TotalFigures& figures)
{
    m_totalFigures.set(figures);
}

void WallView::setShares(const QList<SensorShare>& shares)
{
    m_shares.set(shares);
}

void WallView::setNotices(const QList<Alert>& notices)
{
    m_notices.set(notices);
}

void WallView::showFrame()
{
    const bool hasNews = m_notices.take();
    if (hasNews) {
        m_banner->setNotices(m_notices.value);
        arrange();
    }
    const bool hasNewHeader = m_headerFigures.take();
    if (hasNewHeader)
        showHeader();
    if (m_panel && (hasNews || hasNewHeader))
        m_panel->setNotices(allNotices());
    if (m_totalFigures.take())
        m_total->setFigures(m_totalFigures.value);
    if (m_shares.take()) {
        m_share->setShares(m_shares.value);
        m_bars->setShares(m_shares.value);
    }
}

void WallView::showHeader()
{
    m_header->setFigures(m_headerFigures.value);
    showEmptiness(m_headerFigures.value.known == 0);
}

QList<Alert> WallView::allNotices() const
{
    return m_notices.value + m_headerFigures.value.alerts;
}

void WallView::openNotices()
{
    if (m_panel || allNotices().isEmpty())
        return;
    m_focusBefore = QApplication::focusWidget();
    m_panel = new NoticesPanel(this);
    connect(m_panel, &NoticesPanel::closed, this, &WallView::closeNotices);
    m_panel->setGeometry(rect());
    m_panel->setNotices(allNotices());
    m_panel->show();
    m_panel->setFocus();
}

void WallView::closeNotices()
{
    if (!m_panel)
        return; // it is going already
    m_panel->hide();
    m_panel->deleteLater(); // it may be the one whose click is being answered
    m_panel = nullptr;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::TabFocusReason);
}

/// On what tells them, or so near to it as a finger is.
bool WallView::asksForNotices(QPoint place) const
{
    if (!m_banner->isHidden() && !m_banner->showsAll() && m_banner->geometry().contains(place))
        return true;
    const QRect chips = m_header->alertsArea().translated(m_header->pos());
    const int down = std::max(0, leastTouch - chips.height() + 1) / 2;
    const int across = std::max(0, leastTouch - chips.width() + 1) / 2;
    return !chips.isEmpty() && chips.adjusted(-across, -down, across, down).contains(place);
}

// Header and banner let the mouse through.
void WallView::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = event->button() == Qt::LeftButton && asksForNotices(event->position().toPoint());
    event->setAccepted(m_isPressed);
}

void WallView::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_isPressed, false) && asksForNotices(event->position().toPoint()))
        openNotices();
}

void WallView::showEmptiness(bool empty)
{
    m_help->setVisible(empty);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_total, m_share, m_bars, m_tiles})
        widget->setVisible(!empty);
}

void WallView::arrange()
{
    if (size().isEmpty())
        return;
    const Scale scale = Scale::forSize(size());
    const bool rescaled = !(scale == m_scale);
    m_scale = scale;
    m_banner->setScale(scale);
    m_header->setScale(scale);
    for (Card* card : std::initializer_list<Card*>{m_total, m_share, m_bars, m_help})
        card->setScale(scale);
    if (rescaled)
        emit scaleChanged(scale);

    const int border = scale.px(margin);
    const QRect room = arrangeTop(rect().adjusted(border, border, -border, -border));
    m_help->setGeometry(room);
    if (m_panel)
        m_panel->setGeometry(rect());
    if (height() > width())
        arrangeUpright(room);
    else
        arrangeWide(room);
    writing::mirrorChildren(*this);
}

/// Places banner and header and returns the room below them.
QRect WallView::arrangeTop(QRect room)
{
    const int between = m_scale.px(gap);
    if (!m_banner->isHidden()) {
        const int needed = m_banner->fit(room.width(), qRound(height() * mostBanner));
        m_banner->setGeometry(room.x(), room.y(), room.width(), needed);
        room.setTop(room.top() + needed + between);
    }
    const int lines = height() > width() ? 2 : 1;
    m_header->setLines(lines);
    m_header->setGeometry(room.x(), room.y(), room.width(), lines * m_scale.px(headerHeight));
    room.setTop(m_header->geometry().bottom() + 1 + between);
    return room;
}

void WallView::arrangeWide(const QRect& room)
{
    const int between = m_scale.px(gap);
    const int upper = partOf(room.height() - between, firstRow, bothRows - gap);
    const int lower = room.height() - between - upper;
    const int total = partOf(room.width(), totalWidth, wideRowWidth);
    m_total->setGeometry(room.x(), room.y(), total, upper);
    m_share->setGeometry(room.x() + total + between, room.y(), room.width() - total - between, upper);

    const int bars = partOf(room.width(), barsWidth, wideRowWidth);
    const int y = room.y() + upper + between;
    m_tiles->setGeometry(room.x(), y, room.width() - bars - between, lower);
    m_bars->setGeometry(room.x() + room.width() - bars, y, bars, lower);
}

void WallView::arrangeUpright(const QRect& room)
{
    const int between = m_scale.px(gap);
    const int total = partOf(room.height(), uprightTotal, uprightRows);
    const int shares = partOf(room.height(), uprightShares, uprightRows);
    m_total->setGeometry(room.x(), room.y(), room.width(), total);

    const int half = (room.width() - between) / 2;
    const int sharesTop = room.y() + total + between;
    m_share->setGeometry(room.x(), sharesTop, half, shares);
    m_bars->setGeometry(room.x() + half + between, sharesTop, room.width() - half - between, shares);

    const int tilesTop = sharesTop + shares + between;
    m_tiles->setGeometry(room.x(), tilesTop, room.width(), room.bottom() + 1 - tilesTop);
}

// Another style sheet takes its own fonts from the labels, one after the other: once all are through with it,
// they get them back.
void WallView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &WallView::arrange, Qt::QueuedConnection);
}

void WallView::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), QColor(theme::Background));
}

void WallView::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace hems
