#pragma once

#include "loadsensor.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace hems {

struct LoadPlan {
    quint32 address = 0x7f000001; ///< IPv4, host order
    quint16 port = 0;
    int connections = 100;
    double rate = 0; ///< polls a second of each; 0: the next poll as soon as the last one is answered
    std::chrono::milliseconds duration{5000};
    LoadSensor::Dialect dialect = LoadSensor::Dialect::Hems;
};

/// What came of it.
struct LoadResult {
    QString problem; ///< empty: none
    double connectSeconds = 0;
    double seconds = 0;
    qint64 polls = 0;      ///< answered
    qint64 missed = 0;     ///< not sent, as the last one was not answered yet, or never answered
    qint64 unanswered = 0; ///< the latter alone
    qint64 refused = 0;
    std::vector<quint32> latenciesNs; ///< sorted
    double latencyMs(double quantile) const;
};

/// Many sensors in one epoll loop, each on its own connection with one poll at a time.
class LoadGenerator {
public:
    explicit LoadGenerator(const LoadPlan& plan);
    ~LoadGenerator();
    Q_DISABLE_COPY_MOVE(LoadGenerator)

    /// Connects all and has each answered once. False: see result().
    bool connectAll();
    void run();
    const LoadResult& result() const { return m_result; }

private:
    void saturate(qint64 endNs);
    void keepRate(qint64 startNs, qint64 endNs);
    void awaitRest();
    bool hear(qint64 waitNs, bool pollAgain);
    void pollNow(LoadSensor& sensor);
    bool fail(const QString& problem);

    const LoadPlan m_plan;
    LoadResult m_result;
    std::vector<std::unique_ptr<LoadSensor>> m_sensors;
    int m_epoll;
    int m_awaited = 0; // sensors with a poll on its way
    bool m_counts = false;
};

} // namespace hems
