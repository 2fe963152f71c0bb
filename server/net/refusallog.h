#pragma once

#include "refusal.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <string_view>

namespace hems {

/// Counts refusals by address, sensor and reason, and passes the counts on at most once a second. However
/// many addresses and ids are made up, it holds kMaxKinds of them; the rest are counted by reason alone.
class RefusalLog : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMaxKinds = 1000;

    explicit RefusalLog(QObject* parent = nullptr);

    /// sensor: −1 where the message named none. bytes: the message as it came.
    void add(const QString& address, SensorId sensor, RefusalReason reason, std::string_view bytes,
             qint64 utcMs);
    /// Passes on now what has been counted.
    void flush();

signals:
    /// Since the last time. An empty address: refusals beyond kMaxKinds.
    void collected(const hems::RefusalCounts& counts);

private:
    struct Kind {
        QString address;
        SensorId sensor;
        RefusalReason reason;
        bool operator==(const Kind&) const = default;
        friend size_t qHash(const Kind& kind, size_t seed)
        {
            return qHashMulti(seed, kind.address, kind.sensor, static_cast<int>(kind.reason));
        }
    };

    QHash<Kind, RefusalCount> m_counts;
    QTimer m_flushTimer;
};

} // namespace hems
