#pragma once

#include "energymeter.h"
#include "recentpast.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <vector>

namespace hems {

class HistoryReader;

/// Reads the last minutes of the home's powers from its database, so that a restart does not blank the wall's
/// lines. On a thread of its own, from a connection that only reads; deleting it cancels. Where nothing can
/// be read it keeps silent: the lines then begin now.
class PastLoader : public QObject {
    Q_OBJECT

public:
    /// nowMs: where the past ends, UTC.
    PastLoader(const QString& databaseFile, qint64 nowMs, QObject* parent = nullptr);
    ~PastLoader() override;

    void start() { m_thread->start(); }

signals:
    void loaded(const hems::RecentPast& past);

private:
    /// A power at each second of the past, mW; nothing where it is unknown.
    using Seconds = std::vector<std::optional<qint64>>;

    void run();
    bool readSensor(HistoryReader& reader, SensorId id, Seconds& seconds) const;
    void hold(const HeldSpan& span, Seconds& seconds) const;
    void follow(const Seconds& seconds, PowerTrail& trail) const;

    QString m_databaseFile;
    qint64 m_nowMs;
    qint64 m_fromMs;
    std::atomic<bool> m_cancelled = false;
    QThread* m_thread;
};

} // namespace hems
