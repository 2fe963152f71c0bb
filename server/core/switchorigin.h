#pragma once

#include <QMetaType>
#include <QString>

namespace hems {

/// Who asks for a switch. The values are stored in the database.
enum class Asker : quint8 {
    Hand = 0,     ///< somebody at the program's window
    Schedule = 1, ///< text: the rule's name
    Guard = 2,    ///< the breaker guard; its ledger says why
    Page = 3,     ///< somebody at the web page or its interface; text: the address
};

/// "hand", "schedule", "guard" or "page": in exports and commands.
QString askerName(Asker asker);

/// Who asked for a switch, and from where.
struct SwitchOrigin {
    Asker asker = Asker::Hand;
    QString text; ///< see Asker; empty: nothing to say

    bool operator==(const SwitchOrigin&) const = default;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::SwitchOrigin)
