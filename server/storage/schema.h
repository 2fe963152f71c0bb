#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace hems {

class Database;

/// The tables of the home's database and how an older file becomes a newer one: numbered steps, counted in
/// the file's user_version.
namespace schema {

/// "HEMS" in the file's header: what tells our file from any other SQLite database.
constexpr qint64 kApplicationId = 0x48454d53;

enum class Kind {
    Empty,      ///< nothing in it yet
    Current,    ///< ours, with the tables of this version
    Older,      ///< ours, and migrate() brings it up to date
    Newer,      ///< ours, written by a later version: not to be touched
    Foreign,    ///< another program's
    Unreadable, ///< Database::error() says why
};

/// Looks and changes nothing.
Kind inspect(Database& database);

/// One step: its statements, then what statements alone can't do, then the statements that end it.
struct Step {
    QStringList statements;
    std::function<bool(Database&)> convert = {};
    QStringList after = {};
};

/// The steps in order; the first makes version 1 of an empty file.
const QList<Step>& steps();

/// Takes the steps that the file has not seen, all in one transaction: where one fails the file stays as it
/// was, and the program that wrote it can go on with it.
bool migrate(Database& database, const QList<Step>& steps = schema::steps());

} // namespace schema
} // namespace hems
