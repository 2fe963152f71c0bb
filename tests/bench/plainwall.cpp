#include "plainwall.h"

#include "scale.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems::bench {

namespace {

constexpr int kTilesOnAPage = 40;
constexpr int kSlices = 10;
constexpr int kBars = 12;

QPolygonF waves(const QRectF& room, int points)
{
    QPolygonF line;
    for (int i = 0; i < points; ++i) {
        const double up = 0.5 + 0.3 * std::sin(i * 0.11) + 0.1 * std::sin(i * 1.7);
        line << QPointF(room.left() + room.width() * i / (points - 1), room.bottom() - up * room.height());
    }
    return line;
}

void paintPanel(QPainter& painter, const QRectF& rect)
{
    painter.setPen(QPen(theme::Line, 1));
    painter.setBrush(theme::CardFill);
    painter.drawRoundedRect(rect, 16, 16);
}

void paintText(QPainter& painter, QPointF at, const QString& text, const QFont& font)
{
    painter.setFont(font);
    painter.setPen(theme::Text);
    painter.drawText(at, text);
}

void paintTotal(QPainter& painter, const QRectF& rect, const Scale& scale)
{
    paintPanel(painter, rect);
    paintText(painter, rect.topLeft() + QPointF(scale.of(26), scale.of(130)), u"12,594"_s,
              scale.font(108, QFont::Bold));
    const QRectF plot = rect.adjusted(scale.of(70), scale.of(190), -scale.of(26), -scale.of(40));
    const QPolygonF line = waves(plot, 300);
    QPolygonF area = line;
    area << plot.bottomRight() << plot.bottomLeft();
    QColor fill = theme::Accent;
    fill.setAlphaF(0.16F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::Accent, scale.stroke(2.5)));
    painter.drawPolyline(line);
    for (int i = 0; i < 5; ++i)
        paintText(painter, {plot.left() + plot.width() * i / 5, rect.bottom() - scale.of(12)}, u"19:28"_s,
                  scale.font(15));
}

void paintRing(QPainter& painter, const QRectF& rect, const Scale& scale)
{
    paintPanel(painter, rect);
    const double side = rect.height() * 0.75;
    const QRectF ring(rect.left() + scale.of(40), rect.top() + scale.of(60), side, side);
    painter.setPen(QPen(theme::CardFill, scale.stroke(3)));
    for (int i = 0; i < kSlices; ++i) {
        painter.setBrush(theme::sensorColour(i));
        painter.drawPie(ring, i * 5'760 / kSlices, 5'760 / kSlices);
    }
    painter.setBrush(theme::CardFill);
    painter.drawEllipse(ring.center(), side * 0.323, side * 0.323);
    for (int i = 0; i < kSlices; ++i)
        paintText(painter, {ring.right() + scale.of(50), ring.top() + i * side / kSlices + scale.of(20)},
                  u"Appliance %1   12.5 %"_s.arg(i), scale.font(18));
}

void paintBars(QPainter& painter, const QRectF& rect, const Scale& scale)
{
    paintPanel(painter, rect);
    const double pitch = (rect.height() - scale.of(60)) / kBars;
    for (int i = 0; i < kBars; ++i) {
        const double y = rect.top() + scale.of(50) + i * pitch;
        paintText(painter, {rect.left() + scale.of(26), y + scale.of(16)}, u"Appliance %1   1,234"_s.arg(i),
                  scale.font(16));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::sensorColour(i));
        painter.drawRoundedRect(QRectF(rect.left() + scale.of(26), y + scale.of(20),
                                       (rect.width() - scale.of(52)) * (kBars - i) / kBars, scale.of(8)),
                                4, 4);
    }
}

void paintTile(QPainter& painter, const QRectF& rect, int sensor, double unit)
{
    const Scale scale{unit};
    paintPanel(painter, rect);
    const QPointF corner = rect.topLeft();
    paintText(painter, corner + QPointF(scale.of(18), scale.of(34)), u"Appliance %1"_s.arg(sensor),
              scale.font(18, QFont::Medium));
    paintText(painter, corner + QPointF(scale.of(18), scale.of(80)), u"1,012 W"_s,
              scale.font(38, QFont::Bold));
    paintText(painter, {rect.left() + scale.of(36), rect.bottom() - scale.of(16)}, u"On"_s, scale.font(14));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::Good);
    painter.drawRoundedRect(
        QRectF(rect.right() - scale.of(70), rect.top() + scale.of(16), scale.of(54), scale.of(30)), 15, 15);
    painter.setPen(QPen(theme::sensorColour(sensor), scale.stroke(2.5)));
    painter.drawPolyline(
        waves(rect.adjusted(scale.of(18), rect.height() * 0.5, -scale.of(18), -rect.height() * 0.2), 60));
}

} // namespace

void paintPlainWall(QImage& image, int sensors)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = image.size();
    const Scale scale = Scale::forSize(image.size());
    painter.fillRect(image.rect(), QColor(theme::Background));
    const QRectF room = QRectF({}, size).adjusted(24, 100, -24, -24);
    const double upper = room.height() * 0.48;
    paintTotal(painter, {room.left(), room.top(), room.width() * 0.6, upper}, scale);
    paintRing(painter, {room.left() + room.width() * 0.61, room.top(), room.width() * 0.39, upper}, scale);
    const double top = room.top() + upper + 20;
    paintBars(painter, {room.right() - room.width() * 0.22, top, room.width() * 0.22, room.bottom() - top},
              scale);
    const int tiles = std::min(sensors, kTilesOnAPage);
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(tiles * 2.4))));
    const int rows = (tiles + columns - 1) / columns;
    const QSizeF tile(room.width() * 0.77 / columns, (room.bottom() - top) / rows);
    for (int i = 0; i < tiles; ++i) {
        const QPointF corner(room.left() + i % columns * tile.width(), top + i / columns * tile.height());
        paintTile(painter, QRectF(corner, tile).adjusted(0, 0, -12, -12), i, tile.width() / 240);
    }
}

} // namespace hems::bench
