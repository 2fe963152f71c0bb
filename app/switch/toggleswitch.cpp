#include "toggleswitch.h"

#include "behindlock.h"
#include "spoken.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hems {

namespace {
constexpr QSizeF kPill{54, 30};
constexpr double kKnobInset = 3;
constexpr qint64 kSlideMs = 140;
constexpr double kRingGap = 2; // px, as the ring itself
} // namespace

ToggleSwitch::ToggleSwitch(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    // A finger's tap leaves the focus alone: it is for the keyboard.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    behindlock::mark(this);
    // A button's usual action would only turn what is shown.
    spoken::set(
        this, QAccessible::CheckBox,
        [this] {
            return spoken::Words{accessibleName(), {}, accessibleDescription()};
        },
        [this] { behindlock::use(this); });
}

void ToggleSwitch::setState(Wanted wanted, Look look)
{
    if (look != m_look)
        update();
    m_look = look;
    setChecked(wanted == Wanted::On);
    if (!m_moves)
        settle();
}

void ToggleSwitch::setMotion(bool moves)
{
    m_moves = moves;
    settle();
}

void ToggleSwitch::settle()
{
    const double knob = isChecked() ? 1 : 0;
    m_knob.set(knob);
    if (std::exchange(m_shownKnob, knob) != knob)
        update();
}

bool ToggleSwitch::roll(qint64 steadyMs)
{
    if (!m_moves)
        return false;
    m_knob.moveTo(isChecked() ? 1 : 0, steadyMs, kSlideMs);
    const double knob = m_knob.at(steadyMs);
    if (knob != m_shownKnob) {
        m_shownKnob = knob;
        update();
    }
    return m_knob.isMoving(steadyMs);
}

void ToggleSwitch::setUnit(double unit)
{
    m_unit = unit;
    updateGeometry();
    update();
}

QSize ToggleSwitch::sizeHint() const
{
    const double ring = 2 * 2 * kRingGap;
    const int width = static_cast<int>(std::ceil(kPill.width() * m_unit + ring));
    const int height = static_cast<int>(std::ceil(kPill.height() * m_unit + ring));
    return {std::max(width, kLeastTouchPx), std::max(height, kLeastTouchPx)};
}

QRectF ToggleSwitch::pill() const
{
    QRectF pill({}, kPill * m_unit);
    pill.moveCenter(m_pillCentre.value_or(QRectF(rect()).center()));
    return pill;
}

void ToggleSwitch::placePill(const QPointF& centre)
{
    const QSize size = sizeHint();
    const QSize room = parentWidget()->size() - size;
    const QPoint corner = (centre - QRectF({}, size).center()).toPoint();
    setGeometry({{std::clamp(corner.x(), 0, std::max(0, room.width())),
                  std::clamp(corner.y(), 0, std::max(0, room.height()))},
                 size});
    m_pillCentre = centre - QPointF(pos());
    update();
}

void ToggleSwitch::nextCheckState()
{
    const Wanted asked = isChecked() ? Wanted::Off : Wanted::On;
    setState(asked, Look::Pending);
    emit switchRequested(asked);
}

theme::Colour ToggleSwitch::trackColour() const
{
    if (m_look == Look::Pending)
        return theme::Warning;
    return m_look == Look::Settled && isChecked() ? theme::Good : theme::SwitchOff;
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF pill = this->pill();
    painter.setBrush(isDown() ? QColor(trackColour()).lighter(115) : QColor(trackColour()));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const double inset = kKnobInset * m_unit;
    const double size = pill.height() - 2 * inset;
    const double way = pill.width() - 2 * inset - size;
    const double gone = layoutDirection() == Qt::LeftToRight ? m_shownKnob : 1 - m_shownKnob;
    const double left = pill.left() + inset + gone * way;
    painter.setBrush(m_look == Look::Unsure ? theme::Muted : theme::Knob);
    painter.drawEllipse(QRectF(left, pill.top() + inset, size, size));

    if (m_showsFocus) {
        const QRectF ring = pill.adjusted(-kRingGap - 1, -kRingGap - 1, kRingGap + 1, kRingGap + 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::Text, kRingGap));
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

void ToggleSwitch::focusInEvent(QFocusEvent* event)
{
    // A window that comes to the front hands its focus to someone; a ring there would only puzzle.
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void ToggleSwitch::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

void ToggleSwitch::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the grid turns its pages by these; a button would move the focus
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace hems
