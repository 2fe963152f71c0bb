#include "controlmarks.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace hems::theme::controlmarks {

namespace {

constexpr double edgeOfMark = 0.1; // of its side
constexpr double leastEdge = 1.5;  // px
constexpr double cornerOfMark = 0.22;
constexpr double fieldRadius = 6; // px
constexpr double arrowArm = 4;    // px

bool isChosen(const QStyleOption& option)
{
    return option.state & (QStyle::State_On | QStyle::State_NoChange);
}

Colour edgeColour(const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Enabled))
        return Idle;
    if (option.state & QStyle::State_HasFocus)
        return Text;
    return isChosen(option) ? Accent : Muted;
}

Colour chosenColour(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled ? Accent : Idle;
}

double edgeWidth(double side)
{
    return std::max(leastEdge, edgeOfMark * side);
}

/// The square of a mark, in whole pixels, with half of its edge's width spared on every side.
QRectF markRect(const QStyleOption& option)
{
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    const double half = edgeWidth(side) / 2;
    return square.adjusted(half, half, -half, -half);
}

void drawTick(QPainter& painter, const QRectF& mark)
{
    const auto at = [&mark](double x, double y) {
        return mark.topLeft() + QPointF(x * mark.width(), y * mark.height());
    };
    painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
}

} // namespace

void drawCheck(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark = markRect(option);
    const double radius = cornerOfMark * mark.width();
    painter.setPen(QPen(edgeColour(option), edgeWidth(mark.width())));
    painter.setBrush(isChosen(option) ? chosenColour(option) : Background);
    painter.drawRoundedRect(mark, radius, radius);
    painter.setPen(
        QPen(Background, 1.3 * edgeWidth(mark.width()), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(QPointF(mark.left() + 0.28 * mark.width(), mark.center().y()),
                         QPointF(mark.left() + 0.72 * mark.width(), mark.center().y()));
    else if (option.state & QStyle::State_On)
        drawTick(painter, mark);
    painter.restore();
}

void drawRadio(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark = markRect(option);
    painter.setPen(QPen(edgeColour(option), edgeWidth(mark.width())));
    painter.setBrush(Background);
    painter.drawEllipse(mark);
    if (option.state & QStyle::State_On) {
        const double inset = 0.24 * mark.width();
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosenColour(option));
        painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void drawField(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const double width = hasFocus ? 2 : 1;
    painter.setPen(QPen(hasFocus ? Accent : isEnabled ? Idle : Line, width));
    painter.setBrush(isEnabled ? Background : CardFill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            fieldRadius, fieldRadius);
    painter.restore();
}

void drawArrow(QPainter& painter, const QRectF& place, Qt::ArrowType arrow, QStyle::State state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = state & QStyle::State_Enabled;
    const Colour colour = !isEnabled ? Line : state & QStyle::State_Sunken ? Text : Muted;
    const double down = (arrow == Qt::DownArrow ? 1 : -1) * arrowArm / 2;
    const QPointF tip = place.center() + QPointF(0, down);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{tip - QPointF(arrowArm, 2 * down), tip, tip + QPointF(arrowArm, -2 * down)});
    painter.restore();
}

} // namespace hems::theme::controlmarks
