// Preloaded into a program, lets it find that its computer has slept: the clock on the wall and the one since
// the start are ahead by so many ms as the file in HEMS_SLEPT says (a number of eight bytes, which a test
// writes at any time), and CLOCK_MONOTONIC, which stands still in a sleep, is not.
#include <QtGlobal>

#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

const volatile qint64* sleptFile()
{
    const char* const name = std::getenv("HEMS_SLEPT");
    const int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return nullptr;
    void* const mapped = mmap(nullptr, sizeof(qint64), PROT_READ, MAP_SHARED, file, 0);
    close(file);
    return mapped == MAP_FAILED ? nullptr : static_cast<const qint64*>(mapped);
}

qint64 sleptMs()
{
    static const volatile qint64* const slept = sleptFile();
    return slept ? *slept : 0;
}

bool goesOnAsleep(clockid_t clock)
{
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE || clock == CLOCK_BOOTTIME;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (result == 0 && goesOnAsleep(clock))
        time->tv_sec += sleptMs() / 1'000;
    return result;
}

extern "C" int gettimeofday(timeval* time, void* zone) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_gettimeofday, time, zone));
    if (result == 0)
        time->tv_sec += sleptMs() / 1'000;
    return result;
}
