#include "commandlines.h"

#include "textlabel.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace hems {

namespace {

constexpr double kFont = 16;
constexpr double kGap = 6;

} // namespace

CommandLines::CommandLines(QWidget* parent)
    : QWidget(parent)
{
    hide();
}

void CommandLines::setScale(const Scale& scale)
{
    m_scale = scale;
    fill();
}

void CommandLines::setCommands(const QList<CardCommand>& commands)
{
    if (commands == m_commands)
        return;
    m_commands = commands;
    fill();
    setVisible(!commands.isEmpty());
}

void CommandLines::fill()
{
    qDeleteAll(findChildren<TextLabel*>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto* lines = new QGridLayout(this);
    lines->setContentsMargins({});
    lines->setVerticalSpacing(m_scale.px(kGap));
    lines->setHorizontalSpacing(m_scale.px(3 * kGap));
    lines->setColumnStretch(1, 1);
    const auto add = [&](const QString& text, theme::Colour colour, int row, int column, int columns) {
        auto* label = new TextLabel(this, TextLabel::Writing::Figures);
        label->setFont(m_scale.font(kFont));
        label->setColour(colour);
        label->setText(text);
        lines->addWidget(label, row, column, 1, columns);
    };
    add(tr("Last switched"), theme::Muted, 0, 0, 2);
    for (int i = 0; i < std::min(kMost, m_commands.size()); ++i) {
        add(m_commands[i].when, theme::Muted, i + 1, 0, 1);
        add(m_commands[i].text, toneColour(m_commands[i].tone, theme::Text), i + 1, 1, 1);
    }
}

void CommandLines::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace hems
