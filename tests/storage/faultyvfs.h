#pragma once

#include <QtGlobal>

#include <sqlite3.h>

#include <functional>
#include <mutex>

namespace hems {

class DiskTrace;

/// A disk between SQLite and the real one, for every database that this process opens while it lives: it
/// fails when it is told to, and can keep a trace of all that is written. One at a time; threads may share
/// it.
class FaultyVfs {
public:
    enum class Call : quint8 { Open, Read, Write, Sync };

    /// From the after-th call of this kind on so many calls fail with SQLite's code.
    struct Fault {
        Call call = Call::Write;
        int code = SQLITE_IOERR;
        int after = 0;
        int times = 1'000'000'000;
    };

    FaultyVfs();
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    void fail(const Fault& fault);
    void heal();
    /// How many calls have failed since fail().
    int failures();
    /// Every write, sync and removal goes into trace, until another (or none) is set.
    void record(DiskTrace* trace);

private:
    friend struct VfsCalls;

    int check(Call call);
    void note(const std::function<void(DiskTrace&)>& what);

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
    std::mutex m_mutex;
    Fault m_fault;
    bool m_isBroken = false;
    int m_calls = 0;
    int m_failures = 0;
    DiskTrace* m_trace = nullptr;
};

} // namespace hems
