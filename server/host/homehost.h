#pragma once

#include "readingstore.h"
#include "sensorserver.h"

#include <QThread>

#include <memory>

namespace hems {

/// The home without a screen: a sensor server on its thread, a store on its own, and what goes between them.
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

    /// For connections; both live on other threads, so call nothing on them.
    const SensorServer* server() const { return m_server; }
    const ReadingStore* store() const { return m_store; }

    /// See ReadingStore::invite(); make, the guest and refused live on the store's thread.
    void invite(const StoreGuest::Make& make, const std::function<void()>& refused);

public slots:
    void requestWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void rename(hems::SensorId id, const QString& name);
    void handOver(hems::SensorId id, const QString& sn);

private:
    struct QuitAndWait {
        void operator()(QThread* thread) const;
    };
    using Thread = std::unique_ptr<QThread, QuitAndWait>;
    static Thread startThread(const QString& name);
    void connectServerAndStore();

    SensorServer* m_server; // deleted by their threads
    ReadingStore* m_store;
    Thread m_storageThread; // declared first: it ends last
    Thread m_networkThread;
};

} // namespace hems
