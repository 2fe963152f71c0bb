#include "disktrace.h"

#include <algorithm>
#include <random>

namespace hems {

namespace {

constexpr qint64 kSector = 512;

/// Decides what of the unsynced survives.
class Luck {
public:
    Luck(qsizetype event, unsigned luck)
        : m_luck(luck)
        , m_random(static_cast<unsigned>(event) * 7'919U + luck)
    {
    }
    bool isGood() { return m_luck == 0 || (m_luck > 1 && m_random() % 2 == 0); }
    /// How an unwritten stretch between written ones looks.
    char filling() { return m_luck > 1 && m_random() % 2 == 0 ? char(m_random() % 256) : '\0'; }

private:
    unsigned m_luck;
    std::mt19937 m_random;
};

void put(QByteArray* disk, qint64 offset, QByteArrayView bytes, char filling = '\0')
{
    const qint64 end = offset + bytes.size();
    if (disk->size() < end)
        disk->append(end - disk->size(), filling);
    std::copy(bytes.begin(), bytes.end(), disk->begin() + offset);
}

} // namespace

// One file: what is safely there, and the calls since.
struct DiskTrace::Contents {
    QByteArray synced;
    QList<const Event*> pending;
    bool isNamed = false; ///< its name is safely in the folder

    void settle()
    {
        for (const Event* event : std::as_const(pending)) {
            if (event->kind == Kind::Write)
                put(&synced, event->offset, event->bytes);
            else
                synced.resize(event->offset);
        }
        pending.clear();
        isNamed = true;
    }

    QByteArray afterCut(Luck* luck) const
    {
        QByteArray disk = synced;
        for (const Event* event : pending) {
            if (event->kind == Kind::Truncate && luck->isGood())
                disk.resize(event->offset);
            else if (event->kind == Kind::Write)
                tear(*event, &disk, luck);
        }
        return disk;
    }

    static void tear(const Event& event, QByteArray* disk, Luck* luck)
    {
        const qint64 end = event.offset + event.bytes.size();
        for (qint64 from = event.offset; from < end;) {
            const qint64 to = std::min(end, (from / kSector + 1) * kSector);
            if (luck->isGood())
                put(disk, from, QByteArrayView(event.bytes).sliced(from - event.offset, to - from),
                    luck->filling());
            from = to;
        }
    }
};

int DiskTrace::open(const QByteArray& path)
{
    const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
    const auto known = m_names.indexOf(name);
    if (known < 0)
        m_names.append(name);
    return static_cast<int>(known < 0 ? m_names.size() - 1 : known);
}

void DiskTrace::write(int file, qint64 offset, const QByteArray& bytes)
{
    add(Kind::Write, file, offset, bytes);
}

void DiskTrace::truncate(int file, qint64 size)
{
    add(Kind::Truncate, file, size);
}

void DiskTrace::sync(int file)
{
    add(Kind::Sync, file);
}

void DiskTrace::remove(const QByteArray& path, bool isSynced)
{
    add(isSynced ? Kind::RemoveSynced : Kind::Remove, open(path));
}

void DiskTrace::add(Kind kind, int file, qint64 offset, const QByteArray& bytes)
{
    m_events.append({kind, file, offset, bytes, Clock::now()});
}

DiskTrace::Disk DiskTrace::afterCut(qsizetype event, unsigned luckNumber) const
{
    QMap<QByteArray, Contents> files;
    QMap<QByteArray, Contents> removed; // not yet for sure
    for (auto start = m_start.cbegin(); start != m_start.cend(); ++start)
        files.insert(start.key(), {start.value(), {}, true});
    for (qsizetype number = 0; number < event; ++number) {
        const Event& each = m_events.at(number);
        const QByteArray& name = m_names.at(each.file);
        if (each.kind == Kind::Remove)
            removed.insert(name, files.take(name));
        else if (each.kind == Kind::RemoveSynced)
            files.remove(name);
        else if (each.kind == Kind::Sync)
            files[name].settle();
        else
            files[name].pending.append(&each);
        if (each.kind == Kind::Sync || each.kind == Kind::RemoveSynced)
            removed.clear(); // a folder's changes reach the disk in their order
    }
    Luck luck(event, luckNumber);
    Disk disk;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file->isNamed || luck.isGood())
            disk.insert(file.key(), file->afterCut(&luck));
    }
    for (auto file = removed.cbegin(); file != removed.cend(); ++file) {
        if (!disk.contains(file.key()) && luckNumber != 0 && (luckNumber == 1 || luck.isGood()))
            disk.insert(file.key(), file->afterCut(&luck));
    }
    return disk;
}

} // namespace hems
