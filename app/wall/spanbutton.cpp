#include "spanbutton.h"

#include "spanpicker.h"
#include "theme.h"
#include "writing.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr double labelSize = 15;
constexpr double padAcross = 14;
constexpr double padDown = 5;

} // namespace

SpanButton::SpanButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    // A finger's tap leaves the focus alone: it is for the keyboard.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void SpanButton::setScale(const Scale& scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QFont SpanButton::labelFont() const
{
    return m_scale.font(labelSize, isChecked() ? QFont::DemiBold : QFont::Normal);
}

double SpanButton::pillHeight() const
{
    return QFontMetricsF(labelFont()).height() + 2 * m_scale.of(padDown);
}

// As wide as the bold word, so that nothing moves when another is chosen.
QSize SpanButton::sizeHint() const
{
    const QFontMetricsF metrics(m_scale.font(labelSize, QFont::DemiBold));
    const double width = metrics.horizontalAdvance(text()) + 2 * m_scale.of(padAcross);
    return {std::max(SpanPicker::kLeastTouchPx, static_cast<int>(std::ceil(width))),
            std::max(SpanPicker::kLeastTouchPx, static_cast<int>(std::ceil(pillHeight())))};
}

void SpanButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = (height() - pillHeight()) / 2;
    const QRectF pill = QRectF(rect()).adjusted(1, inset, -1, -inset);
    painter.setPen(m_showsFocus ? QPen(theme::Text, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() || isDown() ? QBrush(theme::Track) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(labelFont());
    painter.setPen(isChecked() ? theme::Text : theme::Muted);
    const QFontMetricsF metrics(painter.font());
    const double left = (width() - metrics.horizontalAdvance(text())) / 2;
    const double baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    writing::draw(painter, {left, baseline}, text());
}

// Enter too, as on everything else of the wall; a button alone knows only the space bar.
void SpanButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SpanButton::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason != Qt::ActiveWindowFocusReason && reason != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void SpanButton::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace hems
