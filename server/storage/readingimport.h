#pragma once

#include "merger.h"
#include "readingcsv.h"

#include <QHash>
#include <QIODevice>

#include <functional>
#include <memory>

namespace hems {

class StoreWriter;

/// Takes readings in from CSV (see ReadingCsv), as a stream of any length. Bad lines are counted and named,
/// the good ones are kept. Needs the one connection that writes.
class ReadingImport {
    Q_DECLARE_TR_FUNCTIONS(hems::ReadingImport)

public:
    struct BadLine {
        qint64 number = 0; ///< from 1
        QString reason;
    };
    static constexpr qsizetype kMostNamed = 20;

    explicit ReadingImport(Database& database);
    ~ReadingImport();

    /// progress: called now and then with the number of readings so far. Empty, or what is wrong: what came
    /// before is kept, and importing the same again is harmless.
    QString run(QIODevice& csv, const std::function<void(qint64)>& progress = {});

    /// The same in pieces, for who has other things to do between them: start(), then step() while there is
    /// More. What waits in the journal meanwhile goes over imported readings of the same ms.
    enum class Step { More, Done, Failed };
    bool start();
    /// Takes in up to mostLines further lines in one transaction.
    Step step(QIODevice& csv, qsizetype mostLines);
    /// Why start() or step() failed.
    QString errorText() const;

    qint64 readings() const { return m_count; }
    qint64 badLines() const { return m_badLines; }
    /// The first kMostNamed.
    const QList<BadLine>& namedBadLines() const { return m_named; }

private:
    bool emptyJournal();
    bool takeLine(QIODevice& csv);
    void take(QByteArrayView line);
    void refuse(const QString& reason);
    bool flush();
    bool writeAll();

    Database& m_database;
    Merger m_merger;
    PurgeMarks m_purged;
    std::unique_ptr<StoreWriter> m_writer;
    QHash<SensorId, SensorRecord> m_sensors;
    QHash<SensorId, QList<Reading>> m_waiting;
    QList<SensorId> m_newSensors;
    qsizetype m_waitingCount = 0;
    qint64 m_line = 0;
    qint64 m_count = 0;
    qint64 m_badLines = 0;
    QList<BadLine> m_named;
};

} // namespace hems
