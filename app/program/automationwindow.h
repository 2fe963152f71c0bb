#pragma once

#include "guardsettings.h"
#include "schedule.h"
#include "sensorprofile.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QThread;

namespace hems {

class AutomationView;
class DetailsLoader;
class HomeHost;
class SensorModel;

/// Opens the automation's window when it is asked for, one at a time, and ties it to the control. It keeps
/// what a window that opens later has to know.
class AutomationWindow : public QObject {
    Q_OBJECT

public:
    /// Where the home's data lives.
    struct Home {
        QString databaseFile;
        QTimeZone zone;
    };

    AutomationWindow(const SensorModel* sensors, HomeHost* host, const Home& home, QWidget* window,
                     QObject* parent = nullptr);
    ~AutomationWindow() override;

public slots:
    void open();
    /// Nothing of it reads the home's data afterwards.
    void close();

private:
    void connectHome();
    void connectView();
    void startReading();
    void stopReading();
    void tellHomeSoon();
    void tellHome();
    void askFile(const QString& text);
    void save(const QString& text, const QString& file);

    const SensorModel* m_sensors;
    HomeHost* m_host;
    Home m_home;
    QWidget* m_window;
    QPointer<AutomationView> m_view;
    std::unique_ptr<QThread> m_thread;
    QTimer m_telling;
    ScheduleBook m_book;
    SwitchPlan m_plan;
    GuardSettings m_guard;
    QList<SensorId> m_shed;
    QHash<SensorId, QString> m_rooms;
};

} // namespace hems
