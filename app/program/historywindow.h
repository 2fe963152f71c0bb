#pragma once

#include "historycontrols.h"
#include "sensorprofile.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <memory>

class QThread;

namespace hems {

class HistoryLoader;
class HistoryView;
class HomeController;
class SensorModel;

/// Opens the history when it is asked for, one at a time, with a reader on a thread of its own while it is
/// there; saves what is seen.
class HistoryWindow : public QObject {
    Q_OBJECT

public:
    /// Where the home's data lives.
    struct Home {
        QString databaseFile;
        QTimeZone zone;
    };

    HistoryWindow(const SensorModel* model, const Home& home, QWidget* window, QObject* parent = nullptr);
    ~HistoryWindow() override;

    /// Hears from it which sensors are in which room.
    void follow(const HomeController* control);

public slots:
    void open();
    void openSensor(hems::SensorId id);
    /// Which sensors are in which room.
    void setProfiles(const hems::SensorProfiles& profiles);
    void forgetSensor(hems::SensorId id);
    /// Nothing of it reads the home's data afterwards.
    void close();

signals:
    /// Its owner has opened or closed it.
    void shownChanged(bool isShown);

private:
    void startReading();
    void stopReading();
    void tellSubjects();
    QList<HistorySubject> roomsOf(const QList<HistorySubject>& sensors) const;
    void askFile(HistoryControls::Saving saving);
    void save(HistoryControls::Saving saving, const QString& file);
    void saveReadings(const QString& file);

    const SensorModel* m_model;
    Home m_home;
    QHash<SensorId, QString> m_rooms;
    QWidget* m_window;
    QPointer<HistoryView> m_view;
    std::unique_ptr<QThread> m_thread;
    HistoryLoader* m_loader = nullptr; // lives on the thread; null: nobody reads
    quint64 m_picture = 0;             // the newest that were asked for
    quint64 m_reasons = 0;
};

} // namespace hems
