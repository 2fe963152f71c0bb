#include "colourlabel.h"

#include <QEvent>

namespace hems::theme {

ColourLabel::ColourLabel(Colour colour, QWidget* parent)
    : QLabel(parent)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    paintText();
}

void ColourLabel::setColour(Colour colour)
{
    m_colour = colour;
    paintText();
}

void ColourLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        paintText();
}

void ColourLabel::paintText()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_colour);
    setPalette(palette);
}

} // namespace hems::theme
