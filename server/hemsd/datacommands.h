#pragma once

#include <QStringList>

class QTextStream;

namespace hems {

/// Whether word is a command that keeps, proves or moves the home's data: backup, restore, check, export or
/// import.
bool isDataCommand(const QString& word);

/// Runs such a command. arguments: the program's name, the command, its options. backup, check and export
/// work beside a program that records; restore and import need it closed. The program's exit code: 0; 1 where
/// it did not succeed or something is wrong with the data; 2 for wrong options.
int runDataCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace hems
