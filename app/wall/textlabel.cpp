#include "textlabel.h"

#include "figures.h"
#include "theme.h"
#include "writing.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
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
    return shownLines().join(u' ');
}

QStringList TextLabel::shownLines() const
{
    if (!wordWrap())
        return {elided(text())};
    QStringList lines = linesFor(width());
    const auto most =
        std::max<qsizetype>(1, static_cast<qsizetype>(height() / QFontMetricsF(font()).height()));
    if (lines.size() > most) {
        const QString rest = lines.sliced(most - 1).join(u' ');
        lines.resize(most);
        lines.last() = elided(rest);
    }
    return lines;
}

QString TextLabel::elided(const QString& line) const
{
    QString shown = line;
    const QFontMetricsF metrics(font());
    // Figures take more room than the metrics know of.
    for (double room = width(); room > 0 && widthOf(shown) > width(); room -= 1)
        shown = metrics.elidedText(line, Qt::ElideRight, room);
    return shown;
}

QStringList TextLabel::linesFor(int width) const
{
    QStringList lines;
    QString rest = text();
    while (widthOf(rest) > width && !rest.isEmpty()) {
        const qsizetype length = std::max<qsizetype>(1, writing::firstLineLength(rest, font(), width));
        lines << rest.left(length).trimmed();
        rest = rest.sliced(length).trimmed();
    }
    return rest.isEmpty() && !lines.isEmpty() ? lines : lines << rest;
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap() || width <= 0)
        return -1;
    return static_cast<int>(
        std::ceil(static_cast<double>(linesFor(width).size()) * QFontMetricsF(font()).height()));
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
    const bool isCut = shownText().endsWith(u'…') && !text().endsWith(u'…');
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       isCut ? theme::plainToolTip(text()) : QString(), this);
    return true;
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_colour);
    const QStringList lines = shownLines();
    const double lineHeight = QFontMetricsF(font()).height();
    double top = (height() - static_cast<double>(lines.size()) * lineHeight) / 2;
    for (const QString& line : lines) {
        drawLine(painter, line, top);
        top += lineHeight;
    }
}

void TextLabel::drawLine(QPainter& painter, const QString& line, double top) const
{
    const QFontMetricsF metrics(font());
    const double spare = width() - widthOf(line);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    const double x = side & Qt::AlignRight ? spare : side & Qt::AlignHCenter ? spare / 2 : 0;
    const QPointF baseline(x, top + metrics.ascent());
    if (m_writing == Writing::BigFigures)
        figures::draw(painter, {x, height() - metrics.capHeight() * bigFiguresDrop}, line);
    else if (m_writing == Writing::Figures)
        figures::draw(painter, baseline, line);
    else
        writing::draw(painter, baseline, line);
}

} // namespace hems
