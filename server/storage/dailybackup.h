#pragma once

#include "backup.h"

#include <QThread>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace hems {

/// Makes the day's backup once a day, on a thread of its own: a copy of a large file takes seconds. Waits for
/// it where it ends before.
class DailyBackup {
public:
    /// failed: called on that thread, with what is wrong and what to do.
    DailyBackup(const QString& file, const QTimeZone& zone, std::function<void(const QString&)> failed);
    ~DailyBackup() { finish(); }
    Q_DISABLE_COPY_MOVE(DailyBackup)

    /// Begins where there is no copy of this day yet and none was tried.
    void beginIfDue(qint64 nowMs);
    void finish();

private:
    BackupFolder m_folder;
    QTimeZone m_zone;
    std::function<void(const QString&)> m_failed;
    QDate m_tried;
    std::unique_ptr<QThread> m_thread;
};

} // namespace hems
