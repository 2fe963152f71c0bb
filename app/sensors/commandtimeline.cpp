#include "commandtimeline.h"

#include "figures.h"
#include "theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

// In px of the design.
constexpr double kTitlePx = 17;
constexpr double kSmallPx = 14;
constexpr double kDot = 13;
constexpr double kGap = 8;
constexpr double kBlockGap = 22;

QFontMetricsF metricsOf(const Scale& scale, double size)
{
    return QFontMetricsF(scale.font(size));
}

theme::Colour colourOf(CommandTexts::Step step)
{
    switch (step) {
    case CommandTexts::Step::Done:
        return theme::Good;
    case CommandTexts::Step::Failed:
        return theme::Bad;
    case CommandTexts::Step::Waiting:
        return theme::Warning;
    case CommandTexts::Step::Dropped:
        break;
    }
    return theme::Faint;
}

} // namespace

CommandTimeline::CommandTimeline(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(zone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

CommandTexts CommandTimeline::texts() const
{
    return {m_zone, locale(), m_nowMs};
}

void CommandTimeline::setScale(const Scale& scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

void CommandTimeline::setCommands(const CommandRecords& commands, qint64 nowMs)
{
    m_nowMs = nowMs;
    if (commands == m_commands)
        return;
    m_commands = commands;
    tellAll();
    updateGeometry();
    update();
}

void CommandTimeline::tellAll()
{
    QStringList lines;
    for (const CommandRecord& command : m_commands)
        lines.append(texts().line(command));
    setAccessibleName(tr("What it was told"));
    setAccessibleDescription(lines.join(u'\n'));
}

double CommandTimeline::blockHeight(const CommandRecord& command) const
{
    const double small = metricsOf(m_scale, kSmallPx).height();
    const double words = texts().outcome(command).isEmpty() ? 0 : small + m_scale.of(kGap);
    return metricsOf(m_scale, kTitlePx).height() + 2 * m_scale.of(kGap) + m_scale.of(kDot) + 2 * small +
           words + m_scale.of(kBlockGap);
}

QSize CommandTimeline::sizeHint() const
{
    double height = contentsMargins().top() + metricsOf(m_scale, kTitlePx).height() * 2;
    for (const CommandRecord& command : m_commands)
        height += blockHeight(command);
    return {m_scale.px(360), static_cast<int>(std::ceil(height))};
}

void CommandTimeline::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_commands.isEmpty()) {
        painter.setFont(m_scale.font(kTitlePx));
        painter.setPen(theme::Muted);
        painter.drawText(QRectF(contentsRect()), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                         tr("It has not been switched yet. Each switch, and the proof that it worked, "
                            "is listed here."));
        return;
    }
    double top = contentsMargins().top();
    for (const CommandRecord& command : m_commands) {
        const double height = blockHeight(command);
        if (top < event->rect().bottom() + 1 && top + height > event->rect().top())
            paintCommand(painter, command, top);
        top += height;
    }
}

void CommandTimeline::paintCommand(QPainter& painter, const CommandRecord& command, double top) const
{
    const CommandTexts words = texts();
    const QFontMetricsF title(m_scale.font(kTitlePx, QFont::Medium));
    const QFontMetricsF small(m_scale.font(kSmallPx));
    const QString day = words.day(command.askedMs);
    const double dayWidth = day.isEmpty() ? 0 : small.horizontalAdvance(day) + m_scale.of(kGap);
    painter.setFont(m_scale.font(kTitlePx, QFont::Medium));
    painter.setPen(theme::Text);
    painter.drawText(QPointF(0, top + title.ascent()), title.elidedText(words.title(command), Qt::ElideRight,
                                                                        contentsRect().width() - dayWidth));
    painter.setFont(m_scale.font(kSmallPx));
    painter.setPen(theme::Muted);
    painter.drawText(QPointF(contentsRect().width() - dayWidth + m_scale.of(kGap), top + title.ascent()),
                     day);
    const double line = top + title.height() + m_scale.of(kGap) + m_scale.of(kDot) / 2;
    paintStages(painter, command, line);
    const QString outcome = words.outcome(command);
    painter.setPen(CommandTexts::isTrouble(command) ? theme::Bad : theme::Muted);
    painter.drawText(
        QPointF(0, line + m_scale.of(kDot) / 2 + 2 * m_scale.of(kGap) + 2 * small.height() + small.ascent()),
        small.elidedText(outcome, Qt::ElideRight, contentsRect().width()));
}

// line: the height that the dots stand at.
void CommandTimeline::paintStages(QPainter& painter, const CommandRecord& command, double line) const
{
    const QList<CommandTexts::Stage> stages = texts().stages(command);
    const QFontMetricsF small(m_scale.font(kSmallPx));
    const double step = contentsRect().width() / static_cast<double>(stages.size());
    const double radius = m_scale.of(kDot) / 2;
    painter.setFont(m_scale.font(kSmallPx));
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const CommandTexts::Stage& stage = stages[i];
        const double x = static_cast<double>(i) * step;
        if (i > 0) {
            const bool isReached = stage.step == CommandTexts::Step::Done;
            painter.setPen(QPen(isReached ? theme::Good : theme::Line, m_scale.stroke(2)));
            painter.drawLine(QPointF(x - step + 2 * radius, line), QPointF(x, line));
        }
        const bool isDone = stage.step == CommandTexts::Step::Done;
        painter.setPen(QPen(colourOf(stage.step), m_scale.stroke(2)));
        painter.setBrush(isDone ? QBrush(colourOf(stage.step)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(x + radius, line), radius - 1, radius - 1);
        const double below = line + radius + m_scale.of(kGap) + small.ascent();
        painter.setPen(isDone ? theme::Text : theme::Muted);
        painter.drawText(QPointF(x, below), small.elidedText(stage.label, Qt::ElideRight, step - 4));
        painter.setPen(theme::Muted);
        figures::draw(painter, {x, below + small.height()}, stage.time);
    }
}

void CommandTimeline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        tellAll();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace hems
