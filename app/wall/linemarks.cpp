#include "linemarks.h"

#include "figures.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems::linemarks {

namespace {

constexpr double hatchDistance = 12;
constexpr float tintOpacity = 0.35F;
constexpr float fillOpacity = 0.16F;
constexpr float bandOpacity = 0.22F;
constexpr double ghostWidth = 2;
constexpr double limitWidth = 1.5;
constexpr double limitTextSize = 15;
constexpr double limitTextGap = 5;
constexpr float plateOpacity = 0.7F;

QColor translucent(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

void paintHatch(QPainter& painter, const QRectF& rect, const Scale& scale)
{
    painter.setClipRect(rect); // before the tint: the last stretch's clip would hide it
    painter.fillRect(rect, translucent(theme::Track, tintOpacity));
    painter.setPen(QPen(theme::Track, std::round(scale.stroke(1))));
    // All stretches' lines lie on one grid, so that a stretch that grows does not run.
    const double step = scale.of(hatchDistance);
    const double first = std::floor((rect.left() - rect.height()) / step) * step;
    const int lines = static_cast<int>(std::ceil((rect.right() - first) / step));
    for (int line = 0; line < lines; ++line) {
        const double x = first + line * step;
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
}

/// Whether the home's line comes near a place.
bool crosses(const QList<LineRun>& runs, const LineFrame& frame, const QRectF& place)
{
    for (const LineRun& run : runs) {
        for (qsizetype i = 1; i < run.size(); ++i) {
            const QRectF step = QRectF(frame.pixel(run[i - 1]), frame.pixel(run[i])).normalized();
            if (step.adjusted(-1, -1, 1, 1).intersects(place))
                return true;
        }
    }
    return false;
}

} // namespace

void paintUnknown(QPainter& painter, const LineFrame& frame, const QList<TimeRange>& stretches,
                  const Scale& scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimeRange& stretch : stretches) {
        const double left = std::max(frame.plot.left(), frame.x(double(stretch.fromMs)));
        const double right = std::min(frame.plot.right(), frame.x(double(stretch.toMs)));
        if (right > left)
            paintHatch(painter, {left, frame.plot.top(), right - left, frame.plot.height()}, scale);
    }
    painter.restore();
}

void paintArea(QPainter& painter, const LineFrame& frame, const QList<LineRun>& runs)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(frame.plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(theme::Accent, fillOpacity));
    for (const LineRun& run : runs) {
        QPolygonF area;
        area.reserve(run.size() + 2);
        area << frame.pixel({run.first().x(), 0});
        for (const QPointF& point : run)
            area << frame.pixel(point);
        area << frame.pixel({run.last().x(), 0});
        painter.drawPolygon(area);
    }
    painter.restore();
}

void paintBand(QPainter& painter, const LineFrame& frame, const QList<TrailPoint>& points)
{
    const QColor colour = translucent(theme::Accent, bandOpacity);
    const auto between = [&](qsizetype i, qsizetype j) { // points stand in the middle of what they stand for
        return std::round((frame.x(double(points[i].utcMs)) + frame.x(double(points[j].utcMs))) / 2);
    };
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const TrailPoint& point = points[i];
        const double left = between(i - 1, i);
        const double right = between(i, i + 1);
        const double top = std::max(frame.plot.top(), frame.y(point.greatest));
        if (!point.watts || point.least == point.greatest || left < frame.plot.left() || right <= left)
            continue;
        painter.fillRect(QRectF(left, std::round(top), right - left, std::round(frame.y(point.least) - top)),
                         colour);
    }
}

void paintGhost(QPainter& painter, const LineFrame& frame, const QList<LineRun>& runs, const Scale& scale)
{
    painter.save();
    painter.setClipRect(frame.plot);
    QPen pen(theme::Idle, scale.stroke(ghostWidth), Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.1, 2.6});
    painter.setPen(pen);
    for (const LineRun& run : runs) {
        QPolygonF line;
        line.reserve(run.size());
        for (const QPointF& point : run)
            line << frame.pixel(point);
        painter.drawPolyline(line);
    }
    painter.restore();
}

void paintLimit(QPainter& painter, const LineFrame& frame, const QList<LineRun>& runs, double watts,
                const QString& text, const Scale& scale)
{
    painter.save();
    painter.setFont(scale.font(limitTextSize));
    const QFontMetricsF metrics(painter.font());
    const bool isInside = watts <= frame.watts.greatest;
    const QString shown = isInside ? text : text + u'\u00a0' + u'\u2191';
    const double x = frame.plot.right() - figures::width(shown, metrics) - scale.of(limitTextGap);
    const double y = isInside ? std::round(frame.y(watts)) : frame.plot.top();
    if (isInside) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme::Bad, std::round(scale.stroke(limitWidth)), Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    }
    const QRectF words(x, y + scale.of(limitTextGap), figures::width(shown, metrics), metrics.height());
    if (crosses(runs, frame, words)) // it is taken back there, so that the words can be read
        painter.fillRect(words.adjusted(-scale.of(limitTextGap), 0, scale.of(limitTextGap), 0),
                         translucent(theme::CardFill, plateOpacity));
    painter.setPen(theme::Bad);
    figures::draw(painter, {x, words.top() + metrics.ascent()}, shown);
    painter.restore();
}

} // namespace hems::linemarks
