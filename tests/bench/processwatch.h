#pragma once

#include <QMap>
#include <QString>

namespace hems {

/// What another process has used so far, as /proc tells it.
struct ProcessUse {
    struct Thread {
        QString name;
        qint64 cpuNs = 0;
    };
    QMap<int, Thread> threads; ///< by thread id
    qint64 residentBytes = 0;
};

/// Empty where there is no such process.
ProcessUse processUse(int pid);

/// The processor time between two moments.
struct CpuSpent {
    qint64 allNs = 0;
    qint64 answeringNs = 0; ///< of the thread that answers: "network", or else the one that worked most
    QString answering;
};
CpuSpent cpuSpent(const ProcessUse& before, const ProcessUse& after);

} // namespace hems
