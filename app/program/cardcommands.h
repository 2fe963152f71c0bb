#pragma once

#include "cardfigures.h"
#include "commandrecord.h"

#include <QLocale>
#include <QTimeZone>

namespace hems {

/// What a sensor's card says of its last commands, at most kMostCardCommands of them: when, by whom, and what
/// became of it. newestFirst: as the history gives them.
inline constexpr qsizetype kMostCardCommands = 4;
QList<CardCommand> cardCommands(const CommandRecords& newestFirst, const QTimeZone& zone,
                                const QLocale& locale, qint64 nowMs);

} // namespace hems
