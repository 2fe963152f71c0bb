#pragma once

#include "daytally.h"
#include "identityclash.h"
#include "refusal.h"
#include "sensortable.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

#include <memory>

class QThread;

namespace hems {

class DetailsLoader;
class GroupSwitch;
class HomeHost;
class SensorModel;
class SensorsView;
class SwitchUndo;

/// Opens the sensors' page when it is asked for, one at a time, with a reader on a thread of its own while it
/// is there. It keeps what a page that opens later has to know, and the way back from switches by hand.
class SensorsWindow : public QObject {
    Q_OBJECT

public:
    /// Where the home's data lives.
    struct Home {
        QString databaseFile;
        QTimeZone zone;
    };

    SensorsWindow(SensorModel* sensors, HomeHost* host, const Home& home, QWidget* window,
                  QObject* parent = nullptr);
    ~SensorsWindow() override;

public slots:
    void open();
    /// With a sensor's details.
    void openSensor(hems::SensorId id);
    /// Nothing of it reads the home's data afterwards.
    void close();
    void switchHome(hems::Wanted wanted);

private:
    void connectHome();
    void connectView();
    void startReading();
    void stopReading();
    void readDetails();
    void finishReading();
    void takeProfiles(const SensorProfiles& profiles);
    void takeRefusals(const RefusalCounts& counts);
    void takeClash(const IdentityClash& clash);
    void askToForget(SensorId id);
    void askToReplace(SensorId id, const QString& serial);

    SensorModel* m_sensors;
    HomeHost* m_host;
    Home m_home;
    QWidget* m_window;
    GroupSwitch* m_groups;
    SwitchUndo* m_undo;
    QPointer<SensorsView> m_view;
    std::unique_ptr<QThread> m_thread;
    DetailsLoader* m_loader = nullptr; // lives on the thread; null: nobody reads
    QTimer m_reading;
    QTimer m_soon;             // of many commands one reading is enough
    bool m_isReading = false;  // on the loader's thread
    bool m_isOutdated = false; // since that was asked
    DayFigures m_today;
    ProfileMap m_profiles;
    QHash<SensorId, qint64> m_refusals;
    QHash<SensorId, QString> m_claims;
};

} // namespace hems
