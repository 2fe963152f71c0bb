#include "locksign.h"

#include "theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

// In px of the design, as the chips beside it.
constexpr double kFont = 18;
constexpr double kPad = 16;
constexpr double kPadDown = 7;
constexpr double kPadlock = 18;
constexpr double kGap = 11;
// Of the padlock's height.
constexpr double kBody = 0.56;
constexpr double kBow = 0.56;

} // namespace

LockSign::LockSign(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void LockSign::setScale(const Scale& scale)
{
    m_scale = scale;
    setFont(scale.font(kFont));
    update();
}

void LockSign::setState(State state)
{
    m_state = state;
    setVisible(state != State::None);
    retranslate();
}

void LockSign::retranslate()
{
    const bool isLocked = m_state == State::Locked;
    setText(isLocked ? tr("Locked") : tr("Open"));
    setToolTip(isLocked ? tr("Press to open the wall") : tr("Press to lock the wall"));
    setAccessibleName(isLocked ? tr("The wall is locked") : tr("The wall is open"));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize LockSign::sizeHint() const
{
    const QFontMetricsF metrics(m_scale.font(kFont));
    const double width =
        2 * m_scale.of(kPad) + m_scale.of(kPadlock + kGap) + metrics.horizontalAdvance(text());
    return {static_cast<int>(std::ceil(width)),
            static_cast<int>(std::ceil(metrics.height())) + 2 * m_scale.px(kPadDown)};
}

void LockSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colour colour = m_state == State::Locked ? theme::Muted : theme::Warning;
    const double stroke = hasFocus() ? std::max(2.0, m_scale.of(2)) : m_scale.stroke(1);
    const QRectF edge = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(hasFocus() ? theme::Text : theme::Line, stroke));
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);

    const double side = m_scale.of(kPadlock);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF place(m_scale.of(kPad), (height() - side) / 2, side, side);
    const QRectF padlock = isMirrored ? place.translated(width() - 2 * place.left() - side, 0) : place;
    painter.setPen(QPen(colour, std::max(1.5, m_scale.of(2))));
    paintPadlock(painter, padlock);
    const double text = m_scale.of(kPad + kGap) + side;
    const QRectF room =
        isMirrored ? QRectF(0, 0, width() - text, height()) : QRectF(text, 0, width() - text, height());
    painter.setPen(colour);
    painter.setFont(m_scale.font(kFont));
    painter.drawText(
        room, int(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute),
        this->text());
}

/// Its bow is lifted while it is open.
void LockSign::paintPadlock(QPainter& painter, const QRectF& area) const
{
    const double bodyTop = area.bottom() - kBody * area.height();
    const QRectF body(area.left() + 0.12 * area.width(), bodyTop, 0.76 * area.width(), kBody * area.height());
    painter.setBrush(painter.pen().color());
    painter.drawRoundedRect(body, 0.1 * area.width(), 0.1 * area.width());
    painter.setBrush(Qt::NoBrush);
    const double width = kBow * area.width();
    const double top = area.top();
    const double shift = m_state == State::Open ? 0.34 * area.width() : 0;
    const QRectF bow(area.center().x() - width / 2 + shift, top, width, width);
    QPainterPath path(QPointF(bow.left(), bodyTop));
    path.lineTo(bow.left(), bow.center().y());
    path.arcTo(bow, 180, -180);
    path.lineTo(bow.right(), m_state == State::Open ? bow.center().y() + 0.12 * area.height() : bodyTop);
    painter.drawPath(path);
}

void LockSign::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hems
