#include "backgroundjob.h"

namespace hems {

namespace {

constexpr qint64 kReportMs = 100;

} // namespace

BackgroundJob::BackgroundJob(const QString& name, Work work, QObject* parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_thread(QThread::create([this] {
        const JobOutcome outcome = m_work([this](qint64 done, qint64 all) { return report(done, all); });
        if (!m_cancelled)
            emit finished(outcome);
    }))
{
    m_thread->setObjectName(name);
}

BackgroundJob::~BackgroundJob()
{
    m_cancelled = true;
    m_thread->wait();
    delete m_thread;
}

void BackgroundJob::abandon()
{
    m_cancelled = true;
    connect(m_thread, &QThread::finished, this, &QObject::deleteLater);
    if (m_thread->isFinished())
        deleteLater();
}

bool BackgroundJob::report(qint64 done, qint64 all)
{
    if (!m_sinceReport.isValid() || m_sinceReport.hasExpired(kReportMs)) {
        m_sinceReport.start();
        emit progressed(done, all);
    }
    return !m_cancelled;
}

} // namespace hems
