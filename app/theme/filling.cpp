#include "filling.h"

#include "theme.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace hems::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr double faintShare = 0.36;  // of the colour, between stripes and dots
constexpr double stripeShare = 0.5;  // of the surface
constexpr double dotShare = 0.66;    // of the tile's shorter side
constexpr double cornerShare = 0.28; // of a swatch's side
constexpr int leastTile = 3;         // px

/// Stripes run from the tile's lower left to its upper right, and on in the next one.
void drawStripes(QPainter& painter, const QSize& tile, const QColor& colour)
{
    const double width = tile.width();
    const double height = tile.height();
    const double distance = width * height / std::hypot(width, height);
    painter.setPen(QPen(colour, stripeShare * distance, Qt::SolidLine, Qt::FlatCap));
    for (const double shift : {-width, 0.0, width})
        painter.drawLine(QPointF(shift - width, 2 * height), QPointF(shift + 2 * width, -height));
}

void drawDot(QPainter& painter, const QSize& tile, const QColor& colour)
{
    const double size = dotShare * std::min(tile.width(), tile.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(tile.width(), tile.height()) / 2, size / 2, size / 2);
}

QPixmap drawTile(const QSize& size, const QColor& colour, Filling filling)
{
    QPixmap tile(size);
    tile.fill(faint(colour));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (filling == Filling::Striped)
        drawStripes(painter, size, colour);
    else
        drawDot(painter, size, colour);
    return tile;
}

} // namespace

Filling sensorFilling(SensorId id)
{
    const qint64 round = SensorColours * FillingCount;
    const qint64 place =
        ((qint64(id) - 1) % round + round) % round; // homes number from 1; all others have one too
    return static_cast<Filling>(place / SensorColours);
}

QColor faint(const QColor& colour)
{
    return between(CardFill, colour, faintShare);
}

QBrush fillingBrush(const QColor& colour, Filling filling, const QSizeF& tile)
{
    if (filling == Filling::Full)
        return colour;
    const QSize size = tile.toSize().expandedTo({leastTile, leastTile});
    const QString key = u"hems-filling-%1-%2-%3-%4x%5"_s.arg(colour.rgba())
                            .arg(QColor(CardFill).rgb())
                            .arg(static_cast<int>(filling))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawTile(size, colour, filling);
        QPixmapCache::insert(key, pixmap);
    }
    return {colour, pixmap};
}

void drawSwatch(QPainter& painter, const QRectF& place, const QColor& colour, Filling filling)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillingBrush(colour, filling, place.size()));
    painter.setBrushOrigin(place.topLeft());
    painter.drawRoundedRect(place, cornerShare * place.width(), cornerShare * place.height());
    painter.restore();
}

} // namespace hems::theme
