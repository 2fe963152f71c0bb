#pragma once

#include "merger.h"

#include <QCoreApplication>
#include <QStringList>

namespace hems {

/// Proves that what is stored is sound. Changes nothing; the reads are to belong to one moment: wrap them in
/// a transaction while others write.
class StoreCheck {
    Q_DECLARE_TR_FUNCTIONS(hems::StoreCheck)

public:
    /// What a whole check came to.
    struct Proof {
        QStringList problems;
        qint64 readings = 0; ///< in chunks, where it was deep
    };

    explicit StoreCheck(Database& database);

    /// Checks all of one moment, the contents too where it is deep, also while others write. Nothing: the
    /// database could not be read.
    static std::optional<Proof> prove(Database& database, bool deep,
                                      const std::function<bool(qint64, qint64)>& progress = {});

    /// Whether the file is sound as SQLite sees it.
    void checkFile();
    /// Whether every chunk can be read and every roll-up, of each sensor and of the home, is what the
    /// readings add up to. Where readings are kept no longer: whether the roll-ups agree among themselves.
    /// progress: called with days done and days in all; false stops.
    void checkContents(const std::function<bool(qint64, qint64)>& progress = {});

    /// What is wrong, a sentence each; at most kMostProblems are kept.
    const QStringList& problems() const { return m_problems; }
    /// How many are in chunks, after checkContents().
    qint64 readings() const { return m_readings; }
    static constexpr qsizetype kMostProblems = 50;

private:
    using Hours = std::map<qint64, RollupRows>;

    QList<qint64> numbers(const QString& sql);
    std::optional<Hours> rightHours(SensorId id, qint64 day);
    void checkDay(qint64 day, const QList<qint64>& sensors);
    void compareMinutes(SensorId id, qint64 day, const Hours& right);
    void compareQuarters(SensorId id, qint64 day, const Hours& right);
    void report(const QString& problem);
    void reportUnreadable(SensorId id, qint64 day);

    Database& m_database;
    Merger m_merger;
    PurgeMarks m_marks;
    QStringList m_problems;
    qint64 m_readings = 0;
};

} // namespace hems
