#pragma once

#include <QStyle>

class QPainter;
class QRectF;
class QStyleOption;

/// How the marks of fields and choices are drawn. Their edges reach 3 : 1 on the grounds of dialogs and pages
/// (WCAG 2.1, 1.4.11), and what is chosen is told by a shape, not by a colour alone.
namespace hems::theme::controlmarks {

/// A check box: empty, with a tick or, for some of many, with a dash.
void drawCheck(QPainter& painter, const QStyleOption& option);
/// A radio button: empty, or with a dot.
void drawRadio(QPainter& painter, const QStyleOption& option);
/// The field of a choice or of a number.
void drawField(QPainter& painter, const QStyleOption& option);
void drawArrow(QPainter& painter, const QRectF& place, Qt::ArrowType arrow, QStyle::State state);

} // namespace hems::theme::controlmarks
