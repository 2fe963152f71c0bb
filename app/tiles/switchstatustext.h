#pragma once

#include "presencetracker.h"
#include "switchtracker.h"
#include "theme.h"

#include <QCoreApplication>
#include <QString>

namespace hems {

/// What a tile's state line is about.
struct SensorStanding {
    Presence presence = Presence::Unheard;
    SwitchStatus status;
    bool asking = false;  ///< a switch is asked for and not stored yet
    qint64 silenceMs = 0; ///< since its last message

    bool operator==(const SensorStanding&) const = default;
};

/// How a state line is coloured; the words say the same.
enum class StateTone { Good, Idle, Pending, Bad };
/// idle: of what is neither good nor bad news, by what it stands beside.
theme::Colour toneColour(StateTone tone, theme::Colour idle = theme::Idle);

/// Puts a sensor's state in words for its owner.
class SwitchStatusText {
    Q_DECLARE_TR_FUNCTIONS(hems::SwitchStatusText)

public:
    static QString words(const SensorStanding& standing);
    /// "12 s ago".
    static QString ago(qint64 silenceMs);
    static StateTone tone(const SensorStanding& standing);

private:
    static QString phaseWords(const SwitchStatus& status);
    static QString lostWords(qint64 silenceMs);
};

} // namespace hems
