#include "kpiblock.h"

#include "chip.h"
#include "figures.h"
#include "spoken.h"
#include "textlabel.h"
#include "theme.h"

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

/// What a line takes in its full size.
QSize sizeOf(const TextLabel& line, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return QSizeF(std::ceil(figures::width(line.text(), metrics)), std::ceil(metrics.height())).toSize();
}

} // namespace

KpiBlock::KpiBlock(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
    , m_value(new TextLabel(this, TextLabel::Writing::Figures))
    , m_note(new TextLabel(this, TextLabel::Writing::Figures))
    , m_proof(new TextLabel(this, TextLabel::Writing::Figures))
{
    spoken::set(this, QAccessible::StaticText, [this] {
        return spoken::Words{m_label->text(), m_value->text(), m_note->text()};
    });
    m_label->setColour(theme::Muted);
    m_proof->setColour(theme::Muted);
    m_proof->hide();
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
    m_note->setText(kpi.note);
    m_note->setColour(toneColour(kpi.noteTone, theme::Muted));
    m_note->setVisible(!kpi.note.isEmpty());
    m_proof->setText(kpi.proof);
    m_proof->setVisible(!kpi.proof.isEmpty());
    const QString more = theme::plainToolTip(kpi.more);
    for (QWidget* asked : std::initializer_list<QWidget*>{this, m_label, m_value, m_proof})
        asked->setToolTip(more); // the note tells itself where it is cut
    arrange();
}

QList<TextLabel*> KpiBlock::lines() const
{
    QList<TextLabel*> lines{m_label, m_value};
    for (TextLabel* line : {m_note, m_proof}) {
        if (!line->isHidden())
            lines.append(line);
    }
    return lines;
}

QSize KpiBlock::sizeHint() const
{
    int width = m_scale.px(leastWidth);
    int height = 0;
    for (const TextLabel* label : lines()) {
        const QSize size = label == m_value ? sizeOf(*label, m_scale.font(valueSize, QFont::DemiBold))
                                            : sizeOf(*label, m_scale.font(lineSize));
        width = qMax(width, size.width());
        height += size.height() + m_scale.px(rowGap);
    }
    return {width, height};
}

/// Writes a line smaller where it is too long for the room, down to a size in pixels.
void KpiBlock::fit(TextLabel* line, QFont font, int leastPixels)
{
    line->setFont(font);
    const int needed = line->sizeHint().width();
    if (needed <= width() || width() <= 0)
        return;
    font.setPixelSize(std::max(leastPixels, font.pixelSize() * width() / needed));
    line->setFont(font);
}

void KpiBlock::arrange()
{
    // As high as a value in full size, so that the lines below stand in line with the neighbours'.
    const int valueHeight = sizeOf(*m_value, m_scale.font(valueSize, QFont::DemiBold)).height();
    fit(m_value, m_scale.font(valueSize, QFont::DemiBold), 1); // a figure that is cut is none
    for (TextLabel* line : {m_note, m_proof})
        fit(line, m_scale.font(lineSize), m_scale.font(leastLineSize).pixelSize());
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
