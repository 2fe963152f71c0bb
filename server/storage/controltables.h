#pragma once

#include <QStringList>

namespace hems {

/// The tables of the control, which the schema's version 4 brings. guard_limit.room '' is the home itself;
/// control_setting holds numbers by name; a command's and a ledger line's id are never given twice.
QStringList controlTables();

} // namespace hems
