#include "cardcommands.h"

#include "commandtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

StateTone toneOf(const CommandRecord& command)
{
    if (CommandTexts::isTrouble(command))
        return StateTone::Bad;
    if (command.outcome == CommandOutcome::Replaced)
        return StateTone::Idle;
    return command.obeyedMs > 0 ? StateTone::Good : StateTone::Pending;
}

/// As far as it has come: the last stage with its time, or else what went wrong.
QString fateOf(const CommandRecord& command, const CommandTexts& texts)
{
    if (QString outcome = texts.outcome(command); !outcome.isEmpty())
        return outcome;
    QString fate;
    for (const CommandTexts::Stage& stage : texts.stages(command)) {
        if (stage.step == CommandTexts::Step::Done)
            fate = stage.label + u' ' + stage.time;
    }
    return fate;
}

} // namespace

QList<CardCommand> cardCommands(const CommandRecords& newestFirst, const QTimeZone& zone,
                                const QLocale& locale, qint64 nowMs)
{
    const CommandTexts texts(zone, locale, nowMs);
    QList<CardCommand> commands;
    for (const CommandRecord& command : newestFirst.first(std::min(newestFirst.size(), kMostCardCommands))) {
        const QString when = texts.day(command.askedMs) + u' ' + texts.stages(command).first().time;
        commands.append(
            {when.trimmed(), texts.title(command) + u" · "_s + fateOf(command, texts), toneOf(command)});
    }
    return commands;
}

} // namespace hems
