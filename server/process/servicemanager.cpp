#include "servicemanager.h"

#ifdef HEMS_SYSTEMD
#include <ctime>
#include <systemd/sd-daemon.h>
#endif

namespace hems::servicemanager {

#ifdef HEMS_SYSTEMD

namespace {

void tell(const QByteArray& state)
{
    sd_notify(0, state.constData());
}

} // namespace

void tellReady(const QString& status)
{
    tell("READY=1\nSTATUS=" + status.toUtf8());
}

void tellStatus(const QString& status)
{
    tell("STATUS=" + status.toUtf8());
}

void tellReloading()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now); // systemd compares it with its own
    const qint64 usec = qint64{now.tv_sec} * 1'000'000 + now.tv_nsec / 1'000;
    tell("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(usec));
}

void tellStopping()
{
    tell("STOPPING=1");
}

void tellAlive()
{
    tell("WATCHDOG=1");
}

std::optional<std::chrono::milliseconds> watchdogPeriod()
{
    std::uint64_t usec = 0;
    if (sd_watchdog_enabled(0, &usec) <= 0)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(usec));
}

#else

void tellReady(const QString&) {}
void tellStatus(const QString&) {}
void tellReloading() {}
void tellStopping() {}
void tellAlive() {}
std::optional<std::chrono::milliseconds> watchdogPeriod()
{
    return std::nullopt;
}

#endif

} // namespace hems::servicemanager
