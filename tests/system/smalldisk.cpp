#include "smalldisk.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// $1: the folder, $2: hemsd, $3: where the data goes at the end. A line on standard input makes room, the
// next ends it. What is mounted is gone with the last process of the namespace, and that with the first.
const QString kOnTmpfs = uR"(
set -e
mount -t tmpfs -o size=2m tmpfs "$1"
head -c 1900k /dev/zero >"$1/ballast"
"$2" --port 0 --web off --data-dir "$1" </dev/null &
daemon=$!
read -r line
rm "$1/ballast"
read -r line
kill -TERM "$daemon"
wait "$daemon"
cp "$1/home.sqlite" "$3"
)"_s;

// The signal that a process gets for a file that is too long would end it; ignored, its writes fail. Only the
// soft limit, so that it can be raised again.
const QString kUnderLimit =
    uR"(trap '' XFSZ; ulimit -S -f 300; exec "$2" --port 0 --web off --data-dir "$1")"_s;

} // namespace

SmallDisk::SmallDisk()
{
    const QStringList folders{u"sh"_s, m_folder.path(), programPath(u"hemsd"_s), m_copy.path()};
    m_daemon = std::make_unique<DaemonProcess>(QStringList{u"unshare"_s, u"--mount"_s, u"--pid"_s,
                                                           u"--fork"_s, u"--kill-child"_s,
                                                           u"--map-root-user"_s, u"sh"_s, u"-c"_s, kOnTmpfs} +
                                               folders);
    m_port = m_daemon->waitForPort();
    m_isMounted = m_port != 0;
    if (m_isMounted)
        return;
    m_daemon = std::make_unique<DaemonProcess>(QStringList{u"sh"_s, u"-c"_s, kUnderLimit} + folders);
    m_port = m_daemon->waitForPort();
}

void SmallDisk::makeRoom()
{
    if (m_isMounted) {
        m_daemon->send("\n");
        return;
    }
    rlimit limit{};
    prlimit(static_cast<pid_t>(m_daemon->pid()), RLIMIT_FSIZE, nullptr, &limit);
    limit.rlim_cur = limit.rlim_max;
    prlimit(static_cast<pid_t>(m_daemon->pid()), RLIMIT_FSIZE, &limit, nullptr);
}

QString SmallDisk::end()
{
    if (!m_isMounted) {
        m_daemon->terminate();
        return m_folder.path();
    }
    m_daemon->send("\n");
    m_daemon->waitForEnd();
    return m_copy.path();
}

} // namespace hems
