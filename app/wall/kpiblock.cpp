#include "kpiblock.h"

#include "chip.h"
#include "figures.h"
#include "spoken.h"
#include "textlabel.h"
#include "theme.h"
#include "writing.h"

#include <QFontMetricsF>

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

/// What a text takes in one line.
QSize sizeOf(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return QSizeF(std::ceil(figures::width(text, metrics)), std::ceil(metrics.height())).toSize();
}

} // namespace

KpiBlock::KpiBlock(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
    , m_value(new TextLabel(this, TextLabel::Writing::Figures))
    , m_note(makeWords())
    , m_proof(makeWords())
{
    spoken::set(this, QAccessible::StaticText, [this] {
        return spoken::Words{m_label->text(), m_value->text(), m_note.text};
    });
    m_label->setColour(theme::Muted);
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
    m_label->setFont(scale.font(lineSize));
    arrange();
}

void KpiBlock::setKpi(const Kpi& kpi)
{
    m_label->setText(kpi.label);
    m_value->setText(kpi.value.isEmpty() ? QString(figures::Unknown) : kpi.value);
    m_note.text = kpi.note;
    m_proof.text = kpi.proof;
    const QString more = theme::plainToolTip(kpi.more);
    for (TextLabel* line : {m_note.first, m_note.second})
        line->setColour(toneColour(kpi.noteTone, theme::Muted));
    for (QWidget* asked :
         std::initializer_list<QWidget*>{this, m_label, m_value, m_proof.first, m_proof.second})
        asked->setToolTip(more); // the note tells itself where it is cut
    arrange();
}

QList<TextLabel*> KpiBlock::lines() const
{
    QList<TextLabel*> lines{m_label, m_value};
    for (TextLabel* line : {m_note.first, m_note.second, m_proof.first, m_proof.second}) {
        if (!line->isHidden())
            lines.append(line);
    }
    return lines;
}

QSize KpiBlock::sizeHint() const
{
    const QSize label = sizeOf(m_label->text(), m_scale.font(lineSize));
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

int KpiBlock::heightForWidth(int width) const
{
    const int gap = m_scale.px(rowGap);
    int height = sizeOf(m_label->text(), m_scale.font(lineSize)).height() +
                 sizeOf(m_value->text(), m_scale.font(valueSize, QFont::DemiBold)).height() + 2 * gap;
    for (const Words* words : {&m_note, &m_proof}) {
        if (words->text.isEmpty())
            continue;
        const Fitted fitted = this->fitted(words->text, width);
        const int line = sizeOf(fitted.first, fitted.font).height() + gap;
        height += fitted.second.isEmpty() ? line : 2 * line;
    }
    return height;
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

void KpiBlock::arrange()
{
    // As high as a value in full size, so that the lines below stand in line with the neighbours'.
    const int valueHeight = sizeOf(m_value->text(), m_scale.font(valueSize, QFont::DemiBold)).height();
    fitValue();
    write(m_note);
    write(m_proof);
    int y = 0;
    for (TextLabel* label : lines()) {
        label->setGeometry(0, y, width(), label == m_value ? valueHeight : label->sizeHint().height());
        y += label->height() + m_scale.px(rowGap);
    }
}

void KpiBlock::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace hems
