#include "textlabel.h"

#include "figures.h"
#include "theme.h"
#include "writing.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace hems {

namespace {

// Of the capitals' height: a comma hangs this far below the baseline.
constexpr double bigFiguresDrop = 0.26;
// And round digits stand out above them.
constexpr double bigFiguresRise = 0.03;

} // namespace

TextLabel::TextLabel(QWidget* parent, Writing writing)
    : QLabel(parent)
    , m_writing(writing)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TextLabel::setColour(theme::Colour colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    update();
}

QString TextLabel::shownText() const
{
    QString shown = text();
    const QFontMetricsF metrics(font());
    // Figures take more room than the metrics know of.
    for (double room = width(); room > 0 && widthOf(shown) > width(); room -= 1)
        shown = metrics.elidedText(text(), Qt::ElideRight, room);
    return shown;
}

QSize TextLabel::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const double height = m_writing == Writing::BigFigures
                              ? metrics.capHeight() * (bigFiguresRise + 1 + bigFiguresDrop)
                              : metrics.height();
    return {static_cast<int>(std::ceil(widthOf(text()))), static_cast<int>(std::ceil(height))};
}

int TextLabel::baseline() const
{
    const QFontMetricsF metrics(font());
    return qRound(m_writing == Writing::BigFigures ? metrics.capHeight() * (bigFiguresRise + 1)
                                                   : metrics.ascent());
}

double TextLabel::widthOf(const QString& text) const
{
    const QFontMetricsF metrics(font());
    return m_writing == Writing::Text ? metrics.horizontalAdvance(text) : figures::width(text, metrics);
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLabel::event(event);
    const bool elided = widthOf(text()) > width();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       elided ? theme::plainToolTip(text()) : QString(), this);
    return true;
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_colour);
    const QFontMetricsF metrics(font());
    const QString shown = shownText();
    const double spare = width() - widthOf(shown);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    const double x = side & Qt::AlignRight ? spare : side & Qt::AlignHCenter ? spare / 2 : 0;
    if (m_writing == Writing::BigFigures) {
        figures::draw(painter, {x, height() - metrics.capHeight() * bigFiguresDrop}, shown);
        return;
    }
    const QPointF baseline(x, (height() - metrics.height()) / 2 + metrics.ascent());
    if (m_writing == Writing::Figures)
        figures::draw(painter, baseline, shown);
    else
        writing::draw(painter, baseline, shown);
}

} // namespace hems
