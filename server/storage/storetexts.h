#pragma once

#include "database.h"

#include <QCoreApplication>

namespace hems {

/// What the home's owner is told about the database: what happened, what it means, what to do. file: its
/// path; detail: SQLite's own words.
class StoreTexts {
    Q_DECLARE_TR_FUNCTIONS(hems::StoreTexts)

public:
    static QString notRecording(DbError error, const QString& file, const QString& detail);
    static QString cannotOpen(DbError error, const QString& file, const QString& detail);
    static QString cannotRead(DbError error, const QString& file, const QString& detail);
    static QString newer(const QString& file);
    static QString foreign(const QString& file);
    /// A broken file is now at keptAt.
    static QString setAside(const QString& keptAt);
    /// And the copy of day took its place.
    static QString restored(const QString& keptAt, const QString& day);
    static QString cannotSetAside(const QString& file);
};

} // namespace hems
