#include "sparkline.h"

#include "spoken.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hems {

namespace {
constexpr double kPenWidth = 2.5;
// A load that hardly changes is to look so: the height is worth at least this share of its power, or a watt.
constexpr double kLeastSpan = 0.4;

struct Scale {
    double least = 0;
    double span = 1;
};

Scale scaleOf(const QList<PowerTrail::Bucket>& buckets)
{
    double least = std::numeric_limits<double>::max();
    double greatest = std::numeric_limits<double>::lowest();
    for (const PowerTrail::Bucket& bucket : buckets) {
        if (bucket.samples == 0)
            continue;
        least = std::min(least, bucket.meanWatts);
        greatest = std::max(greatest, bucket.meanWatts);
    }
    const double size = std::max(std::abs(least), std::abs(greatest));
    const double span = std::max({greatest - least, kLeastSpan * size, 1.0});
    const double centred = (least + greatest - span) / 2;
    return {least >= 0 ? std::max(0.0, centred) : centred, span}; // a load at rest lies at the bottom
}
} // namespace

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    spoken::set(this, QAccessible::Chart, [] { return spoken::Words{tr("Power over the last minutes")}; });
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

// What would move the line by less than half a pixel shows nothing: else every frame would draw every line.
bool Sparkline::shows(const PowerTrail& trail) const
{
    const double pixel = m_buckets.isEmpty() ? 0 : scaleOf(m_buckets).span / std::max(1.0, canvas().height());
    const auto looksAlike = [pixel](const PowerTrail::Bucket& a, const PowerTrail::Bucket& b) {
        return a.startUtcMs == b.startUtcMs && (a.samples > 0) == (b.samples > 0) &&
               std::abs(a.meanWatts - b.meanWatts) <= pixel / 2;
    };
    return m_bucketMs == trail.bucketMs() && m_capacity == trail.capacity() &&
           std::equal(m_buckets.begin(), m_buckets.end(), trail.buckets().begin(), trail.buckets().end(),
                      looksAlike);
}

void Sparkline::setTrail(const PowerTrail& trail)
{
    if (shows(trail))
        return;
    m_buckets = trail.buckets();
    m_bucketMs = trail.bucketMs();
    m_capacity = trail.capacity();
    update();
}

void Sparkline::setSensor(SensorId id)
{
    if (id == m_sensor)
        return;
    m_sensor = id;
    update();
}

void Sparkline::setUnit(double unit)
{
    m_unit = unit;
    update();
}

QRectF Sparkline::canvas() const
{
    const double edge = kPenWidth * m_unit / 2 + 1;
    return QRectF(rect()).adjusted(edge, edge, -edge, -edge);
}

QList<QPolygonF> Sparkline::lines() const
{
    QList<QPolygonF> lines;
    if (m_buckets.isEmpty())
        return lines;
    const QRectF area = canvas();
    const Scale scale = scaleOf(m_buckets);
    const double step = area.width() / std::max(1, m_capacity - 1);
    const qint64 newest = m_buckets.constLast().startUtcMs;
    bool inGap = true;
    for (const PowerTrail::Bucket& bucket : m_buckets) {
        if (bucket.samples > 0) {
            if (inGap)
                lines.append(QPolygonF());
            const qint64 age = (newest - bucket.startUtcMs) / m_bucketMs; // in buckets
            const double height = (bucket.meanWatts - scale.least) / scale.span * area.height();
            lines.last().append({area.right() - static_cast<double>(age) * step, area.bottom() - height});
        }
        inGap = bucket.samples == 0;
    }
    return lines;
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QPolygonF> lines = this->lines();
    const QColor colour = lines.isEmpty() ? theme::Faint : theme::sensorColour(m_sensor);
    painter.setPen(QPen(colour, kPenWidth * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (lines.isEmpty())
        painter.drawLine(canvas().bottomLeft(), canvas().bottomRight());
    for (const QPolygonF& line : lines) {
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
}

} // namespace hems
