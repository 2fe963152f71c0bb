#include "holdring.h"

#include "scale.h"
#include "theme.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace hems {

namespace {

constexpr int kFrameMs = 33;
constexpr double kDiameter = 112; // px of the design: to be seen around a finger
constexpr int kLeastDiameter = 96;
constexpr double kThickness = 0.08;  // of the diameter
constexpr int kWholeTurn = 360 * 16; // as QPainter counts
constexpr int kTop = 90 * 16;

} // namespace

HoldRing::HoldRing(QWidget* held, QPoint place, qint64 holdMs, SteadyClock clock)
    : QWidget(held->window())
    , m_holdMs(holdMs)
    , m_clock(std::move(clock))
    , m_sinceMs(m_clock())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const int side = std::max(kLeastDiameter, Scale::forSize(window()->size()).px(kDiameter));
    QRect area(0, 0, side, side);
    area.moveCenter(held->mapTo(window(), place));
    setGeometry(area);
    m_frame.start(kFrameMs, this);
    raise();
    show();
}

double HoldRing::progress() const
{
    return std::min(1.0, static_cast<double>(m_clock() - m_sinceMs) / static_cast<double>(m_holdMs));
}

void HoldRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thickness = kThickness * width();
    const QRectF ring = QRectF(rect()).adjusted(thickness, thickness, -thickness, -thickness);
    // Edged by the background, so that it is seen on whatever it lies over.
    painter.setPen(QPen(theme::Background, 1.6 * thickness));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme::SwitchOff, thickness));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme::Accent, thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, kTop, -static_cast<int>(progress() * kWholeTurn));
}

void HoldRing::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_frame.timerId())
        return QWidget::timerEvent(event);
    update();
    if (progress() < 1)
        return;
    m_frame.stop();
    emit closed();
}

} // namespace hems
