#pragma once

#include "sensortypes.h"
#include "switchorigin.h"

namespace hems {

/// How far a command has come. The values are stored in the database.
enum class CommandOutcome : quint8 {
    Open = 0,   ///< asked; not obeyed yet
    Obeyed = 1, ///< the sensor reports the state; its watts could not tell (it gave none, or is on and idle)
    Confirmed = 2,  ///< and its watts agree
    Ignored = 3,    ///< told, and poll after poll it reports the opposite; may still obey later
    StillDraws = 4, ///< reports off and draws power; may still be confirmed
    Lost = 5,       ///< the sensor has fallen silent; may still obey when it is back
    Replaced = 6,   ///< a later command took its place before it was obeyed
};

/// "open", "obeyed", "confirmed", "ignored", "still_draws", "lost" or "replaced": in exports and commands.
QString outcomeName(CommandOutcome outcome);

/// The life of one command to one sensor: asked → answered → obeyed → confirmed. Times are UTC ms of the
/// server's clock; 0: not yet.
struct CommandRecord {
    qint64 number = 0; ///< rising; 0: not stored yet
    SensorId sensor = 0;
    Wanted wanted = Wanted::On;
    SwitchOrigin origin;
    qint64 askedMs = 0;
    qint64 answeredMs = 0;  ///< the poll whose reply carried it first
    qint64 obeyedMs = 0;    ///< the poll that reported the state first
    qint64 confirmedMs = 0; ///< the poll whose watts agreed first
    CommandOutcome outcome = CommandOutcome::Open;
    bool isOver = false; ///< nothing more is expected of it

    bool operator==(const CommandRecord&) const = default;
};

using CommandRecords = QList<CommandRecord>;

} // namespace hems

Q_DECLARE_METATYPE(hems::CommandRecord)
