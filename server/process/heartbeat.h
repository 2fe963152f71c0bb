#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace hems {

/// One loop's end of a Heartbeat.
class HeartbeatEcho : public QObject {
    Q_OBJECT

public slots:
    void answer() { emit answered(); }

signals:
    void answered();
};

/// Whether the event loops of several threads go on: a beat goes round through each of them, and is answered
/// only when all have. A loop that hangs is no more answered for than a program that is gone.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    /// threads: of other loops than this object's own; they outlive it.
    explicit Heartbeat(const QList<QThread*>& threads, QObject* parent = nullptr);
    ~Heartbeat() override;

public slots:
    /// Asks every loop; does nothing while an answer to the last beat is missing.
    void beat();

signals:
    void allAnswered();
    /// To the loops.
    void asked();

private:
    struct DeleteLater {
        void operator()(HeartbeatEcho* echo) const { echo->deleteLater(); }
    };

    void noteAnswer();

    std::vector<std::unique_ptr<HeartbeatEcho, DeleteLater>> m_echoes; // each lives in a loop
    std::size_t m_missing = 0;
};

} // namespace hems
