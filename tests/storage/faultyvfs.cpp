#include "faultyvfs.h"

#include "disktrace.h"

#include <new>

namespace hems {

namespace {

// What SQLite holds for an open file: ours in front, the real one's behind it.
struct File {
    sqlite3_file base;
    FaultyVfs* disk;
    int traced; // its number in the trace; −1: a temporary file
    sqlite3_file* real;
};

File& ours(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return ours(file).real;
}

} // namespace

// The functions that SQLite calls.
struct VfsCalls {
    static FaultyVfs& disk(sqlite3_vfs* vfs) { return *static_cast<FaultyVfs*>(vfs->pAppData); }
    static sqlite3_vfs* behind(sqlite3_vfs* vfs) { return disk(vfs).m_real; }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder);
    static int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset);
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static const sqlite3_io_methods* methods();
};

int VfsCalls::open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    FaultyVfs& disk = VfsCalls::disk(vfs);
    if (const int code = disk.check(FaultyVfs::Call::Open); code != SQLITE_OK)
        return code;
    auto* opened = new (file) File{{}, &disk, -1, reinterpret_cast<sqlite3_file*>(&ours(file) + 1)};
    const int code = disk.m_real->xOpen(disk.m_real, name, opened->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (name)
        disk.note([&](DiskTrace& trace) { opened->traced = trace.open(name); });
    file->pMethods = methods();
    return SQLITE_OK;
}

int VfsCalls::remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    const int code = behind(vfs)->xDelete(behind(vfs), name, syncFolder);
    if (code == SQLITE_OK)
        disk(vfs).note([&](DiskTrace& trace) { trace.remove(name, syncFolder != 0); });
    return code;
}

int VfsCalls::read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    const int code = ours(file).disk->check(FaultyVfs::Call::Read);
    return code != SQLITE_OK ? code : real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int VfsCalls::write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    if (const int code = ours(file).disk->check(FaultyVfs::Call::Write); code != SQLITE_OK)
        return code;
    const int code = real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    if (code == SQLITE_OK && ours(file).traced >= 0)
        ours(file).disk->note([&](DiskTrace& trace) {
            trace.write(ours(file).traced, offset, {static_cast<const char*>(bytes), count});
        });
    return code;
}

int VfsCalls::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int code = ours(file).disk->check(FaultyVfs::Call::Write); code != SQLITE_OK)
        return code;
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK && ours(file).traced >= 0)
        ours(file).disk->note([&](DiskTrace& trace) { trace.truncate(ours(file).traced, size); });
    return code;
}

int VfsCalls::sync(sqlite3_file* file, int flags)
{
    if (const int code = ours(file).disk->check(FaultyVfs::Call::Sync); code != SQLITE_OK)
        return code;
    const int code = real(file)->pMethods->xSync(real(file), flags);
    if (code == SQLITE_OK && ours(file).traced >= 0)
        ours(file).disk->note([&](DiskTrace& trace) { trace.sync(ours(file).traced); });
    return code;
}

// Version 2: no memory mapping of the files themselves.
const sqlite3_io_methods* VfsCalls::methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods our{};
        our.iVersion = 2;
        our.xClose = [](sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); };
        our.xRead = &read;
        our.xWrite = &write;
        our.xTruncate = &truncate;
        our.xSync = &sync;
        our.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            return real(file)->pMethods->xFileSize(real(file), size);
        };
        our.xLock = [](sqlite3_file* file, int level) {
            return real(file)->pMethods->xLock(real(file), level);
        };
        our.xUnlock = [](sqlite3_file* file, int level) {
            return real(file)->pMethods->xUnlock(real(file), level);
        };
        our.xCheckReservedLock = [](sqlite3_file* file, int* held) {
            return real(file)->pMethods->xCheckReservedLock(real(file), held);
        };
        our.xFileControl = [](sqlite3_file* file, int what, void* value) {
            return real(file)->pMethods->xFileControl(real(file), what, value);
        };
        our.xSectorSize = [](sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); };
        our.xDeviceCharacteristics = [](sqlite3_file* file) {
            return real(file)->pMethods->xDeviceCharacteristics(real(file));
        };
        our.xShmMap = [](sqlite3_file* file, int page, int size, int extend, void volatile** at) {
            return real(file)->pMethods->xShmMap(real(file), page, size, extend, at);
        };
        our.xShmLock = [](sqlite3_file* file, int offset, int count, int flags) {
            return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
        };
        our.xShmBarrier = [](sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); };
        our.xShmUnmap = [](sqlite3_file* file, int remove) {
            return real(file)->pMethods->xShmUnmap(real(file), remove);
        };
        return our;
    }();
    return &all;
}

FaultyVfs::FaultyVfs()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real)
{
    // What is not replaced takes the real one's functions, which look at nothing but their own data.
    m_vfs.zName = "hems-faulty";
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = &VfsCalls::open;
    m_vfs.xDelete = &VfsCalls::remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultyVfs::fail(const Fault& fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
    m_isBroken = true;
    m_calls = 0;
    m_failures = 0;
}

void FaultyVfs::heal()
{
    const std::lock_guard lock(m_mutex);
    m_isBroken = false;
}

int FaultyVfs::failures()
{
    const std::lock_guard lock(m_mutex);
    return m_failures;
}

void FaultyVfs::record(DiskTrace* trace)
{
    const std::lock_guard lock(m_mutex);
    m_trace = trace;
}

int FaultyVfs::check(Call call)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isBroken || call != m_fault.call || ++m_calls <= m_fault.after || m_failures >= m_fault.times)
        return SQLITE_OK;
    ++m_failures;
    return m_fault.code;
}

void FaultyVfs::note(const std::function<void(DiskTrace&)>& what)
{
    const std::lock_guard lock(m_mutex);
    if (m_trace)
        what(*m_trace);
}

} // namespace hems
