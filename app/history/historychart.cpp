#include "historychart.h"

#include "crosshair.h"
#include "historytexts.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr double kClickSlack = 5;   ///< pixels that a click may slip
constexpr double kWheelNotch = 120; ///< of QWheelEvent::angleDelta
constexpr double kZoomANotch = 0.8;
constexpr double kPanANotch = 0.1; ///< of what is shown
constexpr double kPanAKey = 0.25;
constexpr double kTitleRoom = 90;
constexpr double kPad = 26;

} // namespace

HistoryChart::HistoryChart(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::CrossCursor);
    grabGesture(Qt::PinchGesture);
    retranslate();
}

void HistoryChart::setScale(const Scale& scale)
{
    PlotLook look = m_canvas.look();
    look.scale = scale;
    m_canvas.setLook(look);
    rearrange();
}

void HistoryChart::setColour(QColor colour)
{
    PlotLook look = m_canvas.look();
    look.colour = colour;
    m_canvas.setLook(look);
    rearrange();
}

void HistoryChart::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    m_canvas.setZone(zone);
    rearrange();
}

void HistoryChart::setRange(TimeRange shown)
{
    m_canvas.setRange(shown);
    rearrange();
}

void HistoryChart::setPicture(const HistoryPicture& picture)
{
    m_canvas.setPicture(picture);
    m_barLength = picture.barLength;
    retranslate();
}

void HistoryChart::select(TimeRange row)
{
    m_canvas.select(row);
    rearrange();
}

void HistoryChart::rearrange()
{
    m_canvas.arrange(QRectF(rect()));
    m_painted = {};
    update();
}

void HistoryChart::retranslate()
{
    PlotLook look = m_canvas.look();
    look.locale = locale();
    m_canvas.setLook(look);
    setAccessibleName(tr("Power and energy"));
    m_canvas.setCaptions(tr("Power"), HistoryTexts::barCaption(m_barLength), tr("Nothing was measured here"));
    rearrange();
}

void HistoryChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryChart::resizeEvent(QResizeEvent*)
{
    rearrange();
}

double HistoryChart::clampedX(double x) const
{
    const QRectF plots = m_canvas.plots();
    return std::clamp(x, plots.left(), plots.right());
}

void HistoryChart::panPixels(double pixels)
{
    const TimeAxis& time = m_canvas.time();
    emit panAsked(std::llround(pixels / time.width * static_cast<double>(time.range.ms())));
}

bool HistoryChart::event(QEvent* event)
{
    if (event->type() == QEvent::Gesture) {
        pinch(*static_cast<QGestureEvent*>(event));
        return true;
    }
    if (event->type() == QEvent::NativeGesture && pinch(*static_cast<QNativeGestureEvent*>(event)))
        return true;
    return QWidget::event(event);
}

void HistoryChart::pinch(const QGestureEvent& event)
{
    const auto* pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return;
    const double x = mapFromGlobal(pinch->centerPoint()).x();
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged && pinch->scaleFactor() > 0)
        emit zoomAsked(1 / pinch->scaleFactor(), m_canvas.time().utcMs(clampedX(x)));
    if (pinch->changeFlags() & QPinchGesture::CenterPointChanged)
        panPixels(pinch->lastCenterPoint().x() - pinch->centerPoint().x());
}

bool HistoryChart::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture || event.value() <= -1)
        return false;
    emit zoomAsked(1 / (1 + event.value()), m_canvas.time().utcMs(clampedX(event.position().x())));
    return true;
}

// Turning zooms; with Shift, or to the side, it moves, as two fingers on a pad do.
void HistoryChart::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool isSideways = qAbs(turned.x()) > qAbs(turned.y());
    const double notches = (isSideways ? turned.x() : turned.y()) / kWheelNotch;
    if (isSideways || event->modifiers() & Qt::ShiftModifier)
        panPixels(-notches * kPanANotch * m_canvas.time().width);
    else
        emit zoomAsked(std::pow(kZoomANotch, notches),
                       m_canvas.time().utcMs(clampedX(event->position().x())));
    event->accept();
}

void HistoryChart::mousePressEvent(QMouseEvent* event)
{
    const bool isMoving = event->button() == Qt::MiddleButton ||
                          (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier);
    if (!isMoving && event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = isMoving ? Drag::Moving : Drag::Choosing;
    m_dragFrom = event->position().x();
    m_mouse = event->position();
    setCursor(isMoving ? Qt::ClosedHandCursor : Qt::CrossCursor);
}

void HistoryChart::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse = event->position();
    if (m_drag == Drag::Moving) {
        panPixels(m_dragFrom - event->position().x());
        m_dragFrom = event->position().x();
    }
    update();
}

void HistoryChart::mouseReleaseEvent(QMouseEvent* event)
{
    endDrag(event->position().x());
}

void HistoryChart::endDrag(double x)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    setCursor(Qt::CrossCursor);
    update();
    if (drag != Drag::Choosing)
        return;
    const TimeAxis& time = m_canvas.time();
    if (std::abs(x - m_dragFrom) > kClickSlack) {
        const double left = clampedX(std::min(x, m_dragFrom));
        const double right = clampedX(std::max(x, m_dragFrom));
        if (right > left)
            emit rangeChosen({time.utcMs(left), time.utcMs(right)});
        return;
    }
    const auto bar = m_canvas.energy().barAt(time.utcMs(clampedX(x)));
    if (bar)
        emit barChosen(bar->row == selected() ? TimeRange() : bar->row);
}

void HistoryChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto bar = m_canvas.energy().barAt(m_canvas.time().utcMs(clampedX(event->position().x())));
    if (event->button() == Qt::LeftButton && bar)
        emit barEntered(bar->row);
}

void HistoryChart::keyPressEvent(QKeyEvent* event)
{
    const qint64 middle = m_canvas.time().range.fromMs + m_canvas.time().range.ms() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ControlModifier)
            chooseNeighbour(event->key() == Qt::Key_Left ? -1 : 1);
        else
            panPixels((event->key() == Qt::Key_Left ? -kPanAKey : kPanAKey) * m_canvas.time().width);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomAsked(kZoomANotch, middle);
        return;
    case Qt::Key_Minus:
        emit zoomAsked(1 / kZoomANotch, middle);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selected().ms() > 0)
            emit barEntered(selected());
        return;
    case Qt::Key_Escape:
        if (m_drag != Drag::None || selected().ms() > 0) {
            m_drag = Drag::None;
            emit barChosen({});
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HistoryChart::chooseNeighbour(int steps)
{
    const QList<HistoryBar> bars = m_canvas.energy().shownBars();
    if (bars.isEmpty())
        return;
    qsizetype next = steps > 0 ? 0 : bars.size() - 1;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (bars[i].row == selected())
            next = std::clamp(i + steps, qsizetype{0}, bars.size() - 1);
    }
    emit barChosen(bars[next].row);
}

// A frame tells where the keys go, for whoever came here by keys.
void HistoryChart::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void HistoryChart::leaveEvent(QEvent*)
{
    m_mouse.reset();
    update();
}

// What does not change while the mouse moves is kept as it was painted.
void HistoryChart::paintEvent(QPaintEvent*)
{
    if (m_painted.isNull()) {
        m_painted = QPixmap(size() * devicePixelRatioF());
        m_painted.setDevicePixelRatio(devicePixelRatioF());
        m_painted.fill(theme::CardFill);
        QPainter painter(&m_painted);
        m_canvas.paint(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    if (m_drag == Drag::Choosing)
        paintChoice(painter);
    if (m_mouse && m_drag != Drag::Moving)
        Crosshair(m_canvas, m_zone, m_barLength).paint(painter, m_mouse->x());
    if (m_showsFocus && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::Faint, m_canvas.look().scale.stroke(1)));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void HistoryChart::paintChoice(QPainter& painter) const
{
    const double from = clampedX(m_dragFrom);
    const double to = clampedX(m_mouse.value_or(QPointF(m_dragFrom, 0)).x());
    if (std::abs(to - from) <= kClickSlack)
        return;
    QColor fill = theme::Accent;
    fill.setAlphaF(0.18F);
    const QRectF plots = m_canvas.plots();
    painter.fillRect(QRectF(std::min(from, to), plots.top(), std::abs(to - from), plots.height()), fill);
}

QImage HistoryChart::image(const QString& title, const QString& subtitle) const
{
    const Scale& scale = m_canvas.look().scale;
    const double pad = scale.of(kPad);
    const double titleRoom = scale.of(kTitleRoom);
    const QSizeF whole = QSizeF(size()) + QSizeF(2 * pad, 2 * pad + titleRoom);
    QImage image((whole * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(theme::CardFill);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scale.font(26, QFont::DemiBold));
    painter.setPen(theme::Text);
    painter.drawText(QPointF(pad, pad + QFontMetricsF(painter.font()).ascent()), title);
    painter.setFont(scale.font(17));
    painter.setPen(theme::Muted);
    painter.drawText(QPointF(pad, pad + titleRoom - scale.of(24)), subtitle);
    painter.translate(pad, pad + titleRoom);
    m_canvas.paint(painter);
    return image;
}

} // namespace hems
