#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>

namespace hems {

/// All that was written to a disk, in its order, and what the disk may hold after the power fails at any
/// moment of it: what was synced, and of the rest any part, in any order, torn at sectors of 512 bytes. Bytes
/// that a write did not touch stay (SQLite counts on that); a file or its removal is as unsure as what is in
/// it.
class DiskTrace {
public:
    using Clock = std::chrono::steady_clock;
    /// The files by their names; all are in one folder.
    using Disk = QMap<QByteArray, QByteArray>;

    /// A file's number for the calls below.
    int open(const QByteArray& path);
    void write(int file, qint64 offset, const QByteArray& bytes);
    void truncate(int file, qint64 size);
    void sync(int file);
    void remove(const QByteArray& path, bool isSynced);

    /// What was on the disk, synced, before the first call.
    void setStart(const Disk& disk) { m_start = disk; }
    qsizetype size() const { return m_events.size(); }
    Clock::time_point timeOf(qsizetype event) const { return m_events.at(event).when; }

    /// What is on the disk after a cut before the event-th call. luck 0: nothing is lost, as when only the
    /// program is killed; 1: everything that was not synced is; any other number: as it happens to come.
    Disk afterCut(qsizetype event, unsigned luck) const;

private:
    enum class Kind : quint8 { Write, Truncate, Sync, Remove, RemoveSynced };
    struct Event {
        Kind kind = Kind::Write;
        int file = 0;
        qint64 offset = 0; ///< of a truncation: the size
        QByteArray bytes;
        Clock::time_point when;
    };
    struct Contents;

    void add(Kind kind, int file, qint64 offset = 0, const QByteArray& bytes = {});

    Disk m_start;
    QList<QByteArray> m_names;
    QList<Event> m_events;
};

} // namespace hems
