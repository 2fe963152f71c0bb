#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;
class QWidget;

/// Lines of text and their places where languages run in both directions.
namespace hems::writing {

/// Whether some of it is read from right to left.
bool hasRightToLeft(const QString& text);

/// Draws one line from the left end of its baseline. It begins on the side on which its own language does,
/// whichever way the window runs, so that what was cut is cut at its end.
void draw(QPainter& painter, QPointF baseline, const QString& text);

/// How many letters go into a line of that width, px: up to a space, or where no word ends as many as fit.
qsizetype firstLineLength(const QString& text, const QFont& font, double width);

/// A place in a widget: on the other side where the widget's layout runs from right to left.
QRect mirrored(const QWidget& widget, const QRect& rect);
QRectF mirrored(const QWidget& widget, const QRectF& rect);

/// Places all children of a widget on the other side where its layout runs from right to left: to be called
/// once all of them have been placed from the left.
void mirrorChildren(QWidget& widget);

} // namespace hems::writing
