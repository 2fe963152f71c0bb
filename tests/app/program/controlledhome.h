#pragma once

#include "homehost.h"
#include "sensormodel.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace hems {

/// A home with a store and a control of its own and three sensors, wired as Application does it.
class ControlledHome {
public:
    ControlledHome()
        : m_host(serverConfig(), {databaseFile(), QTimeZone::utc()})
    {
        const ReadingStore* store = m_host.store();
        QObject::connect(store, &ReadingStore::opened, &m_sensors, &SensorModel::setSensors);
        QObject::connect(store, &ReadingStore::sensorsAdded, &m_sensors, &SensorModel::addSensors);
        QObject::connect(store, &ReadingStore::wantedStored, &m_sensors, &SensorModel::confirmWanted);
        QObject::connect(store, &ReadingStore::renamed, &m_sensors, &SensorModel::setName);
        QObject::connect(&m_sensors, &SensorModel::switchRequested, &m_host, &HomeHost::requestWanted);
    }

    /// True once the sensors are there.
    bool start()
    {
        QSignalSpy opened(m_host.store(), &ReadingStore::opened);
        m_host.start();
        if (opened.isEmpty() && !opened.wait())
            return false;
        auto* store = const_cast<ReadingStore*>(m_host.store());
        QMetaObject::invokeMethod(store, [store] {
            store->addSensors({{1, QStringLiteral("SN1"), QStringLiteral("Oven"), Wanted::On, 1, 1},
                               {2, QStringLiteral("SN2"), QStringLiteral("Fridge"), Wanted::On, 1, 1},
                               {3, QStringLiteral("SN3"), QStringLiteral("Lamp"), Wanted::On, 1, 1}});
        });
        return QTest::qWaitFor([this] { return m_sensors.rowCount() == 3; });
    }

    QString databaseFile() const { return m_folder.filePath(QStringLiteral("home.sqlite")); }
    SensorModel& sensors() { return m_sensors; }
    HomeHost& host() { return m_host; }
    QWidget* window() { return &m_window; }

private:
    static ServerConfig serverConfig()
    {
        ServerConfig config;
        config.port = 0;
        return config;
    }

    QTemporaryDir m_folder;
    SensorModel m_sensors;
    QWidget m_window;
    HomeHost m_host;
};

} // namespace hems
