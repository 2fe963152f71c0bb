#pragma once

#include <QStringList>

class QTextStream;

namespace hems {

/// Whether word is one of the commands that read, or set, what the control does: commands, ledger, plan,
/// rules, guard.
bool isControlCommand(const QString& word);

/// Reads while the home is recorded too; sets, for which the home's data must be free. arguments: the
/// program's name, the command, its options. Returns the program's exit code.
int runControlCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace hems
