#include "kpiblock.h"

#include "chip.h"
#include "figures.h"
#include "spoken.h"
#include "textlabel.h"
#include "theme.h"
#include "writing.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr double leastWidth = 140;
constexpr double valueSize = 32;
constexpr double lineSize = 16;
constexpr double leastLineSize = 13;
constexpr double rowGap = 3;
constexpr int kBreaksTried = 16;

/// Whether second, the rest of text, begins where a line may: not within a word.
bool isBrokenBetweenWords(const QString& text, const QString& second)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(text.size() - second.size());
    return second.isEmpty() || finder.isAtBoundary();
}

/// What a text takes in one line.
QSize sizeOf(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return QSizeF(std::ceil(figures::width(text, metrics)), std::ceil(metrics.height())).toSize();
}

} // namespace

KpiBlock::KpiBlock(QWidget* parent)
    : QWidget(parent)
    , m_label(makeWords())
    , m_value(new TextLabel(this, TextLabel::Writing::Figures))
    , m_note(makeWords())
    , m_proof(makeWords())
{
    spoken::set(this, QAccessible::StaticText, [this] {
        return spoken::Words{m_label.text, m_value->text(), m_note.text};
    });
}

KpiBlock::Words KpiBlock::makeWords()
{
    Words words{{},
                new TextLabel(this, TextLabel::Writing::Figures),
                new TextLabel(this, TextLabel::Writing::Figures)};
    for (TextLabel* line : {words.first, words.second}) {
        line->setColour(theme::Muted);
        line->hide();
    }
    return words;
}

void KpiBlock::setScale(const Scale& scale)
{
    m_scale = scale;
    arrange();
}

void KpiBlock::setKpi(const Kpi& kpi)
{
    m_label.text = kpi.label;
    m_value->setText(kpi.value.isEmpty() ? QString(figures::Unknown) : kpi.value);
    m_note.text = kpi.note;
    m_proof.text = kpi.proof;
    const QString more = theme::plainToolTip(kpi.more);
    for (TextLabel* line : {m_note.first, m_note.second})
        line->setColour(toneColour(kpi.noteTone, theme::Muted));
    for (QWidget* asked : std::initializer_list<QWidget*>{this, m_label.first, m_label.second, m_value,
                                                          m_proof.first, m_proof.second})
        asked->setToolTip(more); // the note tells itself where it is cut
    arrange();
}

QSize KpiBlock::sizeHint() const
{
    const QSize label = sizeOf(m_label.text, m_scale.font(lineSize));
    const QSize value = sizeOf(m_value->text(), m_scale.font(valueSize, QFont::DemiBold));
    int width = std::max({m_scale.px(leastWidth), label.width(), value.width()});
    int height = label.height() + value.height() + 2 * m_scale.px(rowGap);
    for (const Words* words : {&m_note, &m_proof}) {
        if (words->text.isEmpty())
            continue;
        const QSize line = sizeOf(words->text, m_scale.font(lineSize));
        width = std::max(width, line.width());
        height += line.height() + m_scale.px(rowGap);
    }
    return {width, height};
}

int KpiBlock::lineHeight(const QFont& font) const
{
    return sizeOf({}, font).height() + m_scale.px(rowGap);
}

int KpiBlock::heightForWidth(int width) const
{
    int height = m_labelLines * lineHeight(m_scale.font(lineSize)) +
                 lineHeight(m_scale.font(valueSize, QFont::DemiBold));
    for (const Words* words : {&m_note, &m_proof}) {
        if (words->text.isEmpty())
            continue;
        const Fitted fitted = this->fitted(words->text, width);
        height += (fitted.second.isEmpty() ? 1 : 2) * lineHeight(fitted.font);
    }
    return height;
}

bool KpiBlock::isWholeIn(int width) const
{
    const auto isWhole = [this, width](const Words& words) {
        const Fitted fitted = this->fitted(words.text, width);
        return std::max(sizeOf(fitted.first, fitted.font).width(),
                        sizeOf(fitted.second, fitted.font).width()) <= width &&
               isBrokenBetweenWords(words.text.trimmed(), fitted.second);
    };
    return isWhole(m_label) && isWhole(m_note) && isWhole(m_proof);
}

int KpiBlock::labelLinesIn(int width) const
{
    return fitted(m_label.text, width).second.isEmpty() ? 1 : 2;
}

void KpiBlock::setLabelLines(int lines)
{
    if (lines == m_labelLines)
        return;
    m_labelLines = lines;
    arrange();
}

// Smaller where it is too long for the room: a figure that is cut is none.
int KpiBlock::valuePxIn(int width) const
{
    const QFont font = m_scale.font(valueSize, QFont::DemiBold);
    const int needed = sizeOf(m_value->text(), font).width();
    return needed > width && width > 0 ? std::max(1, font.pixelSize() * width / needed) : font.pixelSize();
}

void KpiBlock::setMostValuePx(int px)
{
    m_mostValuePx = px;
    fitValue();
}

void KpiBlock::fitValue()
{
    QFont font = m_scale.font(valueSize, QFont::DemiBold);
    font.setPixelSize(std::min(valuePxIn(width()), m_mostValuePx));
    m_value->setFont(font);
}

/// In one line, somewhat smaller at need; else over two.
KpiBlock::Fitted KpiBlock::fitted(const QString& text, int width) const
{
    QFont font = m_scale.font(lineSize);
    const int needed = sizeOf(text, font).width();
    if (needed <= width || width <= 0)
        return {font, text, {}};
    font.setPixelSize(std::max(m_scale.font(leastLineSize).pixelSize(), font.pixelSize() * width / needed));
    if (sizeOf(text, font).width() <= width)
        return {font, text, {}};
    return inTwoLines(text, font, width);
}

/// Broken where both lines are about as long.
KpiBlock::Fitted KpiBlock::inTwoLines(const QString& text, const QFont& font, int width)
{
    Fitted best;
    int bestWidth = 0;
    const int step = std::max(1, width / kBreaksTried);
    for (int room = width; room > 0; room -= step) {
        const qsizetype split = writing::firstLineLength(text, font, room);
        const Fitted tried{font, text.left(split).trimmed(), text.mid(split).trimmed()};
        const int needed = std::max(sizeOf(tried.first, font).width(), sizeOf(tried.second, font).width());
        if (best.first.isEmpty() || needed < bestWidth) {
            best = tried;
            bestWidth = needed;
        }
    }
    return best;
}

void KpiBlock::write(const Words& words)
{
    const Fitted fitted = this->fitted(words.text, width());
    words.first->setText(fitted.first);
    words.second->setText(fitted.second);
    for (TextLabel* line : {words.first, words.second}) {
        line->setFont(fitted.font);
        line->setVisible(!line->text().isEmpty());
    }
}

/// Lines one below the other, each so high, or as high as it needs; returns where what is below them begins.
int KpiBlock::place(const Words& words, int y, std::optional<int> lineHeight)
{
    for (TextLabel* line : {words.first, words.second}) {
        if (line->isHidden())
            continue;
        line->setGeometry(0, y, width(), line->sizeHint().height());
        y += lineHeight.value_or(line->height() + m_scale.px(rowGap));
    }
    return y;
}

void KpiBlock::arrange()
{
    fitValue();
    for (const Words* words : {&m_label, &m_note, &m_proof})
        write(*words);
    // A label of one line beside one of two stands by its value; a smaller one takes the room of a full one.
    const int line = lineHeight(m_scale.font(lineSize));
    const int y = m_labelLines * line;
    place(m_label, m_label.second->isHidden() ? y - line : y - 2 * line, line);
    // As high as a value in full size, so that the lines below stand in line with the neighbours'.
    const int valueHeight = sizeOf(m_value->text(), m_scale.font(valueSize, QFont::DemiBold)).height();
    m_value->setGeometry(0, y, width(), valueHeight);
    place(m_proof, place(m_note, y + valueHeight + m_scale.px(rowGap)));
}

void KpiBlock::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace hems
