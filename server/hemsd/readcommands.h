#pragma once

#include <QStringList>

class QTextStream;

namespace hems {

/// Whether word is a command that reads the home's data: sensors, readings, energy or doubts.
bool isReadCommand(const QString& word);

/// Runs a reading command, also beside a program that records. arguments: the program's name, the command,
/// its options. The program's exit code: 0; 1 where the data is missing or cannot be read; 2 for wrong
/// options.
int runReadCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace hems
