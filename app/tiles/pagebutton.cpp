#include "pagebutton.h"

#include "spoken.h"
#include "theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {
// In px of the design.
constexpr double kDotSize = 8;
constexpr double kArrow = 9;
constexpr double kLeastDotPx = 6;  // px
constexpr double kShownLength = 3; // of a dot's size
constexpr double kRingGap = 4;     // px
} // namespace

PageButton::PageButton(Sign sign, QWidget* parent)
    : QAbstractButton(parent)
    , m_sign(sign)
{
    setCheckable(sign == Sign::Dot);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    spoken::set(
        this, sign == Sign::Dot ? QAccessible::RadioButton : QAccessible::Button,
        [this] { return spoken::Words{accessibleName()}; }, [this] { click(); });
}

void PageButton::setLook(double unit, double centre)
{
    m_unit = unit;
    m_centre = centre;
    update();
}

double PageButton::dotSize() const
{
    return std::max(kLeastDotPx, kDotSize * m_unit);
}

void PageButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_sign == Sign::Dot)
        paintDot(painter);
    else
        paintArrow(painter);
}

void PageButton::paintDot(QPainter& painter) const
{
    const double size = dotSize();
    QRectF dot(0, 0, isChecked() ? kShownLength * size : size, size);
    dot.moveCenter({width() / 2.0, m_centre});
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() || isDown() ? theme::Text : theme::Idle);
    painter.drawRoundedRect(dot, size / 2, size / 2);
    if (!m_showsFocus)
        return;
    const QRectF ring = dot.adjusted(-kRingGap, -kRingGap, kRingGap, kRingGap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::Text, 2));
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
}

void PageButton::paintArrow(QPainter& painter) const
{
    const bool pointsLeft = (m_sign == Sign::Back) == (layoutDirection() == Qt::LeftToRight);
    const double arm = std::max(kLeastDotPx, kArrow * m_unit) * (pointsLeft ? -1 : 1) / 2;
    const QPointF tip(width() / 2.0 + arm, m_centre);
    painter.setPen(QPen(isDown() || m_showsFocus ? theme::Text : theme::Muted, std::max(2.0, 2 * m_unit),
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip - QPointF(2 * arm, 2 * arm), tip, tip + QPointF(-2 * arm, 2 * arm)});
    if (!m_showsFocus)
        return;
    QRectF ring(0, 0, 6 * std::abs(arm), 6 * std::abs(arm));
    ring.moveCenter({width() / 2.0, m_centre});
    painter.setPen(QPen(theme::Text, 2));
    painter.drawEllipse(ring);
}

void PageButton::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason != Qt::ActiveWindowFocusReason && reason != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void PageButton::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

// Enter too, as on everything else of the wall. The arrows turn the grid's pages; a button would move the
// focus by them.
void PageButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace hems
