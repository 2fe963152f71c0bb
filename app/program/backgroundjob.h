#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <functional>

namespace hems {

/// How a job went, in words for the owner.
struct JobOutcome {
    bool isDone = false;
    QString text;        ///< what happened, what it means, what to do
    QStringList details; ///< what else there is to know, a line each
};

/// One piece of work on a thread of its own. Deleting it cancels the work and waits for its end.
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    /// done of all, where all is known (else 0). False: cancelled, the work is to end soon.
    using Progress = std::function<bool(qint64 done, qint64 all)>;
    using Work = std::function<JobOutcome(const Progress& progress)>;

    BackgroundJob(const QString& name, Work work, QObject* parent = nullptr);
    ~BackgroundJob() override;

    void start() { m_thread->start(); }
    /// Cancels without waiting: the job deletes itself once its work has ended, and says nothing more.
    void abandon();

signals:
    /// A few times a second at most.
    void progressed(qint64 done, qint64 all);
    void finished(const hems::JobOutcome& outcome);

private:
    bool report(qint64 done, qint64 all);

    Work m_work;
    QElapsedTimer m_sinceReport;
    std::atomic<bool> m_cancelled = false;
    QThread* m_thread;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::JobOutcome)
