#pragma once

#include "daycurve.h"
#include "readingdoubts.h"
#include "serverclock.h"
#include "spaceuse.h"

#include <QObject>
#include <QThread>
#include <QTimeZone>
#include <QTimer>

#include <atomic>
#include <memory>

namespace hems {

class HistoryReader;

/// Reads now and then what the program tells of longer times: the days that today is set against, and the
/// space that the data takes. On a thread of its own, from connections that only read; where nothing can be
/// read it keeps silent and tries again later.
class FiguresLoader : public QObject {
    Q_OBJECT

public:
    FiguresLoader(const QString& databaseFile, const QTimeZone& zone, const ServerClock& clock,
                  QObject* parent = nullptr);
    /// Waits for a run that is under way, which ends soon.
    ~FiguresLoader() override;

    /// What came late changes past days: they are read again so often.
    static constexpr qint64 kPeriodMs = 3'600'000;

public slots:
    /// Reads at once, unless a run is under way, and from now on again each period and at each turn of the
    /// day.
    void load();
    /// Reads if it is time to.
    void loadIfDue();

signals:
    void pastDaysLoaded(const hems::PastDays& past);
    void spaceMeasured(const hems::SpaceUse& use);
    /// Once: what the sensors' last day says of what is usual.
    void doubtsRead(const QHash<hems::SensorId, hems::ReadingDoubts>& doubts);

private:
    void run(qint64 nowMs);
    void readDoubts(HistoryReader& reader, qint64 nowMs);

    QString m_databaseFile;
    QTimeZone m_zone;
    const ServerClock m_clock;
    QTimer m_timer;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isOver = false;
    bool m_readDoubts = false; // the thread's
    qint64 m_loadedUtcMs = 0;
    qint64 m_loadedSteadyMs = 0;
};

} // namespace hems
