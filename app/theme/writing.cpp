#include "writing.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>

namespace hems::writing {

bool hasRightToLeft(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        const QChar::Direction direction = letter.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

void draw(QPainter& painter, QPointF baseline, const QString& text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(baseline, text);
}

qsizetype firstLineLength(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? line.textLength() : text.size();
}

QRect mirrored(const QWidget& widget, const QRect& rect)
{
    return mirrored(widget, QRectF(rect)).toRect();
}

QRectF mirrored(const QWidget& widget, const QRectF& rect)
{
    if (widget.layoutDirection() == Qt::LeftToRight)
        return rect;
    return {widget.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void mirrorChildren(QWidget& widget)
{
    if (widget.layoutDirection() == Qt::LeftToRight)
        return;
    for (QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow())
            child->setGeometry(mirrored(widget, child->geometry()));
    }
}

} // namespace hems::writing
