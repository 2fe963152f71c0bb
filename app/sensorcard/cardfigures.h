#pragma once

#include "switchstatustext.h"
#include "wallfigures.h"

namespace hems {

/// A switch that was asked for, in words, and what became of it.
struct CardCommand {
    QString when;
    QString text;
    StateTone tone = StateTone::Idle;
    bool operator==(const CardCommand&) const = default;
};

/// How much of the past a sensor's card shows.
enum class CardSpan { Hour, Today };

/// What a card says of the day so far. Plain text, in the reader's language.
struct CardFigures {
    QList<Kpi> kpis;             ///< energy, cost, peak
    QList<CardCommand> commands; ///< the newest first; none: the card leaves them out
    bool operator==(const CardFigures&) const = default;
};

} // namespace hems
