#include "dailybackup.h"

#include <QDateTime>

#include <utility>

namespace hems {

DailyBackup::DailyBackup(const QString& file, const QTimeZone& zone,
                         std::function<void(const QString&)> failed)
    : m_folder(file)
    , m_zone(zone)
    , m_failed(std::move(failed))
{
}

void DailyBackup::beginIfDue(qint64 nowMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs, m_zone).date();
    if (day == m_tried || (m_thread && m_thread->isRunning()))
        return;
    m_tried = day;
    if (!m_folder.needsDaily(day))
        return;
    m_thread.reset(QThread::create([folder = m_folder, failed = m_failed, day] {
        if (const QString wrong = folder.makeDaily(day); !wrong.isEmpty())
            failed(wrong);
    }));
    m_thread->start(QThread::LowPriority);
}

void DailyBackup::finish()
{
    if (m_thread)
        m_thread->wait();
}

} // namespace hems
