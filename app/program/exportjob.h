#pragma once

#include "timerange.h"
#include "whose.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <optional>

namespace hems {

/// What to export; a plain value.
struct ExportOrder {
    QString databaseFile;
    TimeRange range;
    QTimeZone zone; ///< the times are written in
    QString targetFile;
    Whose whose = {}; ///< the home: all of them
};

/// Writes readings to a CSV file (time,id,sn,state,watts) on a thread of its own, from a connection that only
/// reads. The file appears when it is complete, or not at all. Deleting the job cancels it.
class ExportJob : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(const ExportOrder& order, QObject* parent = nullptr);
    ~ExportJob() override;

    void start() { m_thread->start(); }

signals:
    void progressed(qint64 readings);
    void done(qint64 readings);
    /// text: for the owner, what is wrong and what to do.
    void failed(const QString& text);

private:
    void run();
    QString write(qint64& readings);

    ExportOrder m_order;
    std::atomic<bool> m_cancelled = false;
    QThread* m_thread;
};

} // namespace hems
