#pragma once

#include "traffic.h"

#include <QObject>
#include <QTimer>

#include <string_view>

namespace hems {

/// Takes down what one sensor says and hears, for whoever looks on, and passes it on four times a second at
/// most. Whatever the sensor sends, a batch holds kMostLines; the rest is counted.
class TrafficLog : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMostLines = 50;

    explicit TrafficLog(QObject* parent = nullptr);

    /// sensor: −1 is none.
    void watch(SensorId sensor);
    /// Asked for each message, so that only the watched sensor costs anything.
    bool watches(SensorId sensor) const { return sensor == m_sensor && sensor >= 0; }
    /// Whether the watched sensor spoke there last: what comes from there and names no sensor may be its too.
    bool isAt(quint64 connection) const { return m_sensor >= 0 && connection == m_connection; }

    /// A message and its answer, which came and went over connection.
    void add(quint64 connection, std::string_view message, std::string_view reply, qint64 utcMs);

signals:
    void collected(const hems::TrafficBatch& batch);

private:
    void append(TrafficLine::Direction direction, std::string_view bytes, qint64 utcMs);
    void passOn();

    SensorId m_sensor = -1;
    quint64 m_connection = 0;
    TrafficBatch m_batch;
    QTimer m_timer;
};

} // namespace hems
