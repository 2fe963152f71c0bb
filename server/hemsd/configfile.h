#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace hems {

/// A line of an options file.
struct ConfigLine {
    int number = 0; ///< from 1
    QString key;
    QString value;
};

/// Reads an options file: lines of "key = value", where keys are the command line's long options; empty lines
/// and those that begin with # count for nothing. Or a sentence that says what is wrong, and where.
std::variant<QList<ConfigLine>, QString> readConfigFile(const QString& path);

} // namespace hems
