#pragma once

#include "appliance.h"
#include "sensortypes.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QTimeZone>

#include <chrono>

namespace hems {

/// The made-up family's home as its clocks show it at that time.
Household familyAt(qint64 utcMs, const QTimeZone& zone);

/// One sensor of a made-up past.
struct PastSensor {
    struct Switched {
        qint64 utcMs = 0;
        Wanted wanted = Wanted::On;
    };
    SensorId id = 0;
    QString sn;
    int number = 0;    ///< which appliance of the home, as Appliance::nth() counts
    qint64 fromMs = 0; ///< its first reading, UTC
    Wanted wanted = Wanted::On;
    QList<Switched> switched = {}; ///< by time
};

/// What the sensors of the family's home would have reported, as lines for whoever takes in readings (see
/// ReadingCsv): hour by hour, a sensor's in time order. A pure function of the sensors, the zone and the
/// times. What is switched off draws nothing.
class PastReadings : public QIODevice {
    Q_OBJECT

public:
    /// Seldom enough that a month takes seconds, often enough that a kettle is seen.
    static constexpr std::chrono::seconds kPeriod{30};

    /// toMs: no reading is later.
    PastReadings(const QList<PastSensor>& sensors, qint64 toMs, const QTimeZone& zone);

    bool isSequential() const override { return true; }
    /// How much of the time has been told, 0 … 1.
    double part() const;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct Line {
        PastSensor sensor;
        QByteArray sn; // as the file wants it
        qint64 nextMs = 0;
        qsizetype nextSwitch = 0;
    };

    void tellHour();
    void tell(Line& line, qint64 untilMs);

    QList<Line> m_lines;
    QTimeZone m_zone;
    qint64 m_fromMs;
    qint64 m_toMs;
    qint64 m_atMs; // all before is told
    QByteArray m_told;
    qsizetype m_taken = 0; // of m_told
};

} // namespace hems
