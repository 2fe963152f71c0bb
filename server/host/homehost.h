#pragma once

#include "homecontroller.h"
#include "readingstore.h"
#include "sensorserver.h"

#include <QThread>

#include <memory>

namespace hems {

/// The home without a screen: a sensor server, a store and the control, each on its thread, and what goes
/// between them.
/// Both programs stand on it. Lives on the main thread. The server listens once the store has been opened.
class HomeHost : public QObject {
    Q_OBJECT

public:
    HomeHost(const ServerConfig& server, const ReadingStore::Config& store, QObject* parent = nullptr);
    ~HomeHost() override;

    /// Opens the store; connect to server() and store() before.
    void start();
    /// Ends the network first, so that the store gets the last batch, then commits and closes. Returns when
    /// all is on disk.
    void stop();

    /// For connections; they live on other threads, so call nothing on them.
    const SensorServer* server() const { return m_server; }
    const ReadingStore* store() const { return m_store; }
    const HomeController* controller() const { return m_controller; }

    /// Without these the home does nothing; they end with stop().
    QList<QThread*> threads() const
    {
        return {m_storageThread.get(), m_controlThread.get(), m_networkThread.get()};
    }

    /// See ReadingStore::invite(); make, the guest and refused live on the store's thread.
    void invite(const StoreGuest::Make& make, const std::function<void()>& refused);

public slots:
    /// See SensorServer::listenAt().
    void listenAt(const QString& address);
    /// By hand, at the program's window. To undo it, ask for the opposite.
    void requestWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void requestSwitch(const QList<hems::SensorId>& ids, hems::Wanted wanted,
                       const hems::SwitchOrigin& origin);
    /// These answer by the controller's signals once they are on disk: profilesChanged() and so on.
    void setProfiles(const hems::SensorProfiles& profiles);
    void setProfile(const hems::SensorProfile& profile) { setProfiles({profile}); }
    /// Rules with id 0 are new and are given one.
    void setSchedules(const hems::ScheduleBook& book);
    void setGuard(const hems::GuardSettings& guard);
    /// The sensor is known no more; its history stays. Where it speaks again it is a newcomer.
    void forget(hems::SensorId id);
    void rename(hems::SensorId id, const QString& name);
    void handOver(hems::SensorId id, const QString& sn);

private:
    struct QuitAndWait {
        void operator()(QThread* thread) const;
    };
    using Thread = std::unique_ptr<QThread, QuitAndWait>;
    static Thread startThread(const QString& name);
    void connectServerAndStore();
    void connectController();
    void change(const ControlChange& change);

    SensorServer* m_server; // deleted by their threads
    ReadingStore* m_store;
    HomeController* m_controller;
    Thread m_storageThread; // declared first: it ends last
    Thread m_controlThread;
    Thread m_networkThread;
};

} // namespace hems
