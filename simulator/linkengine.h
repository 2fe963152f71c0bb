#pragma once

#include "duequeue.h"
#include "sensorlink.h"
#include "serveraddress.h"
#include "simulatedclock.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>
#include <vector>

namespace hems {

/// Gives many links their beat, from one timer and one set of descriptors. In real time a sensor polls when
/// its beat comes, answered or not. While simulated time is in the past, nothing is left out: each poll waits
/// for the answer to the one before, and a lost connection holds its sensors up. When they have caught up
/// with the time that it is, they go on in real time.
class LinkEngine : public QObject, private SensorLink::Driver {
    Q_OBJECT

public:
    LinkEngine(const ServerAddress& server, std::chrono::milliseconds period, const TimePlan& plan,
               QObject* parent = nullptr);
    ~LinkEngine() override;

    /// Begins to connect; its first poll is phase (< period) after the start.
    SensorLink& add(std::vector<SimulatedSensor> sensors, std::chrono::milliseconds phase);
    void removeLast();

    std::size_t size() const { return m_slots.size(); }
    SensorLink& link(std::size_t n) { return *m_slots[n]->link; }
    int connected() const { return m_connected; }
    const SimulatedClock& clock() const { return m_clock; }
    /// How far simulated time has come, UTC ms: every poll before has been made.
    qint64 simulatedMs() const;

signals:
    // Never from within add() or a link's own work: a slot may remove links.
    void connectedChanged(int connected);
    void unreachable(const QString& reason);
    /// part: of the way to the end or to now, 0 … 1. While it is in the past, at most twice a second.
    void progressed(double part);
    /// The plan's duration is over, and every poll settled.
    void finished();

private:
    enum class Wait { InQueue, ForLink, Over };
    struct Slot {
        std::unique_ptr<SensorLink> link;
        qint64 nextMs = 0;
        Wait wait = Wait::InQueue;
        qint64 sentWallMs = 0;
    };

    EpollSet& descriptors() override { return m_descriptors; }
    QHostAddress address() override;
    quint16 port() const override { return m_server.port; }
    void retryLater(SensorLink& link, std::chrono::milliseconds wait) override;
    void linkChanged(bool connected) override;
    void linkFailed(const QString& reason) override;
    void linkReady(SensorLink& link) override;

    qint64 wallMs() const { return m_startWallMs + m_elapsed.elapsed(); }
    Slot& slotOf(const SensorLink& link);
    void tick();
    void run();
    void advance(Slot& slot);
    void beat(Slot& slot);
    void queue(Slot& slot);
    bool moveHorizon();
    bool allQueued() const { return m_polls.size() + m_over == m_slots.size(); }
    void dropTheDeaf();
    void arm();
    void tell();
    void checkClock();

    ServerAddress m_server;
    QList<QHostAddress> m_addresses;
    qsizetype m_address = 0;
    QDeadlineTimer m_nextLookUp{0};
    qint64 m_periodMs;
    bool m_asFastAsAnswered;
    QElapsedTimer m_elapsed;
    qint64 m_startWallMs;
    SimulatedClock m_clock;
    qint64 m_clockStepMs = 0; // what the computer's clock has been set on by since the start
    bool m_live;
    qint64 m_horizonMs; // polls due until then may be made
    EpollSet m_descriptors;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::unordered_map<const SensorLink*, Slot*> m_slotOf;
    DueQueue m_polls;   // by simulated time
    DueQueue m_retries; // by the time that it is
    std::size_t m_over = 0;
    QTimer m_timer;
    QTimer m_tellTimer;
    QTimer m_progressTimer;
    int m_connected = 0;
    int m_toldConnected = 0;
    QString m_failure;
    bool m_caughtUp = false; // and not told yet
    bool m_saidFinished = false;
};

} // namespace hems
