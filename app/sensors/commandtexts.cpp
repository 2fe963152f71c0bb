#include "commandtexts.h"

#include "figures.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hems {

CommandTexts::CommandTexts(const QTimeZone& zone, const QLocale& locale, qint64 nowMs)
    : m_zone(zone)
    , m_locale(locale)
    , m_nowMs(nowMs)
{
}

QString CommandTexts::asker(const SwitchOrigin& origin)
{
    switch (origin.asker) {
    case Asker::Hand:
        return tr("by hand");
    case Asker::Schedule:
        return origin.text.isEmpty() ? tr("by a schedule") : tr("by the schedule “%1”").arg(origin.text);
    case Asker::Guard:
        return tr("by the breaker guard");
    case Asker::Page:
        return origin.text.isEmpty() ? tr("from the web page") : tr("from the web page, %1").arg(origin.text);
    }
    Q_UNREACHABLE();
}

QString CommandTexts::title(const CommandRecord& command) const
{
    return (command.wanted == Wanted::On ? tr("Switched on, %1", "%1: by whom")
                                         : tr("Switched off, %1", "%1: by whom"))
        .arg(asker(command.origin));
}

QString CommandTexts::time(qint64 utcMs) const
{
    return figures::formatClock(QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).time(), m_locale);
}

QString CommandTexts::day(qint64 utcMs) const
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).date();
    const bool isToday = date == QDateTime::fromMSecsSinceEpoch(m_nowMs, m_zone).date();
    return isToday ? QString() : m_locale.toString(date, QLocale::ShortFormat);
}

CommandTexts::Stage CommandTexts::stage(const QString& label, qint64 utcMs,
                                        const CommandRecord& command) const
{
    if (utcMs > 0)
        return {label, time(utcMs), Step::Done};
    if (isTrouble(command))
        return {label, {}, Step::Failed};
    return {label, {}, command.isOver ? Step::Dropped : Step::Waiting};
}

QList<CommandTexts::Stage> CommandTexts::stages(const CommandRecord& command) const
{
    return {stage(tr("Asked"), command.askedMs, command), stage(tr("Told"), command.answeredMs, command),
            stage(tr("Obeyed"), command.obeyedMs, command),
            stage(tr("Watts agree"), command.confirmedMs, command)};
}

bool CommandTexts::isTrouble(const CommandRecord& command)
{
    return command.outcome == CommandOutcome::Ignored || command.outcome == CommandOutcome::StillDraws ||
           command.outcome == CommandOutcome::Lost;
}

QString CommandTexts::outcome(const CommandRecord& command) const
{
    switch (command.outcome) {
    case CommandOutcome::Open:
        return tr("Under way.");
    case CommandOutcome::Obeyed:
        return command.isOver ? tr("Obeyed. Its power could not prove it.") : QString();
    case CommandOutcome::Confirmed:
        return {};
    case CommandOutcome::Ignored:
        return tr("It was told, and does not obey. Look at the device.");
    case CommandOutcome::StillDraws:
        return tr("It says it is off and still draws power. Look at the device.");
    case CommandOutcome::Lost:
        return tr("It has fallen silent. It is told again when it is back.");
    case CommandOutcome::Replaced:
        return tr("A later switch took its place.");
    }
    Q_UNREACHABLE();
}

QString CommandTexts::line(const CommandRecord& command) const
{
    QStringList steps;
    for (const Stage& each : stages(command)) {
        if (each.step == Step::Done)
            steps.append(each.label + u' ' + each.time);
    }
    QString text = title(command) + u": "_s + steps.join(u" → "_s);
    if (const QString end = outcome(command); !end.isEmpty())
        text += u". "_s + end;
    return text;
}

} // namespace hems
