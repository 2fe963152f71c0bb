#include "importjob.h"

#include "datatasks.h"
#include "homehost.h"

#include <QPointer>

namespace hems {

namespace {

/// Calls back on the main thread, unless the job is gone by then.
template <typename Call>
auto onMainThread(const QPointer<ImportJob>& job, Call call)
{
    return [job, call](const auto&... values) {
        QMetaObject::invokeMethod(qApp, [job, call, values...] {
            if (job)
                call(job.data(), values...);
        });
    };
}

} // namespace

ImportJob::ImportJob(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_host(std::make_shared<ImportGuest::Host>())
{
}

ImportJob::~ImportJob()
{
    m_host->isCancelled = true;
}

void ImportJob::start(HomeHost& host)
{
    const QPointer<ImportJob> self(this);
    m_host->progressed =
        onMainThread(self, [](ImportJob* job, qint64 done, qint64 all) { emit job->progressed(done, all); });
    m_host->finished = onMainThread(self, [](ImportJob* job, const ImportOutcome& outcome) {
        emit job->finished(DataTasks::imported(outcome, QLocale()));
    });
    const auto refused = onMainThread(self, [](ImportJob* job) {
        emit job->finished({false,
                            tr("Nothing can be imported now: the home's data can't be written, or another "
                               "import is under way. Try again in a while."),
                            {}});
    });
    host.invite([file = m_file, shared = m_host](
                    Database& database) { return std::make_unique<ImportGuest>(database, file, shared); },
                refused);
}

} // namespace hems
