#pragma once

#include "controlbook.h"
#include "database.h"
#include "pastreadings.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <functional>

namespace hems {

/// The made-up past of the demo's home: at its first start the five weeks before, later the time since it was
/// last open, both up to now and without a gap to what the simulator sends then. What is made is kept as it
/// comes, and whatever cuts it short: the next start goes on from there. Needs the database for itself.
class DemoPast {
    Q_DECLARE_TR_FUNCTIONS(hems::DemoPast)

public:
    static constexpr int kDays = 35;

    struct Home {
        QString databaseFile;
        QTimeZone zone;
        int sensors = 12;
        qint64 nowMs = 0; ///< UTC
    };
    /// part: 0 … 1. False: no further.
    using Progress = std::function<bool(double part)>;

    explicit DemoPast(const Home& home);
    ~DemoPast();

    /// Empty, also where progress stopped it, or what is wrong and what to do.
    QString make(const Progress& progress);
    /// How many readings have been made.
    qint64 readings() const { return m_readings; }

private:
    bool removeYoung() const;
    bool settle();
    bool moveIn(const QList<SensorRecord>& known);
    bool gather();
    QString fill(const Progress& progress);
    bool catchUpWithRules();

    const Home m_home;
    const qint64 m_startMs;
    Database m_database;
    QList<PastSensor> m_sensors;
    qint64 m_readings = 0;
};

} // namespace hems
