#include "processwatch.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

ProcessUse processUse(int pid)
{
    ProcessUse use;
    const QString process = u"/proc/%1"_s.arg(pid);
    for (const QString& id : QDir(process + u"/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString thread = process + u"/task/"_s + id;
        // The first figure of schedstat is the time spent running, in ns.
        const qint64 cpuNs = contents(thread + u"/schedstat"_s).split(' ').value(0).toLongLong();
        use.threads.insert(id.toInt(), {QString::fromUtf8(contents(thread + u"/comm"_s)), cpuNs});
    }
    const qint64 pages = contents(process + u"/statm"_s).split(' ').value(1).toLongLong();
    use.residentBytes = pages * sysconf(_SC_PAGESIZE);
    return use;
}

CpuSpent cpuSpent(const ProcessUse& before, const ProcessUse& after)
{
    CpuSpent spent;
    for (auto thread = after.threads.cbegin(); thread != after.threads.cend(); ++thread) {
        const qint64 ns = thread->cpuNs - before.threads.value(thread.key()).cpuNs;
        spent.allNs += ns;
        if (spent.answering != "network"_L1 && (ns > spent.answeringNs || thread->name == "network"_L1)) {
            spent.answeringNs = ns;
            spent.answering = thread->name;
        }
    }
    return spent;
}

} // namespace hems
