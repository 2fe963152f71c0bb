#include "kpiblock.h"

#include "chip.h"
#include "figures.h"
#include "textlabel.h"
#include "theme.h"

namespace hems {

namespace {

constexpr double leastWidth = 140;
constexpr double rowGap = 3;

} // namespace

KpiBlock::KpiBlock(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(this))
    , m_value(new TextLabel(this, TextLabel::Writing::Figures))
    , m_note(new TextLabel(this, TextLabel::Writing::Figures))
    , m_proof(new TextLabel(this, TextLabel::Writing::Figures))
{
    m_label->setColour(theme::Muted);
    m_proof->setColour(theme::Muted);
    m_proof->hide();
}

void KpiBlock::setScale(const Scale& scale)
{
    m_scale = scale;
    m_label->setFont(scale.font(16));
    m_value->setFont(scale.font(32, QFont::DemiBold));
    m_note->setFont(scale.font(16));
    m_proof->setFont(scale.font(16));
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
        width = qMax(width, label->sizeHint().width());
        height += label->sizeHint().height() + m_scale.px(rowGap);
    }
    return {width, height};
}

void KpiBlock::arrange()
{
    int y = 0;
    for (TextLabel* label : lines()) {
        label->setGeometry(0, y, width(), label->sizeHint().height());
        y += label->height() + m_scale.px(rowGap);
    }
}

void KpiBlock::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace hems
