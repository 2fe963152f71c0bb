#include "heartbeat.h"

#include <QThread>

namespace hems {

Heartbeat::Heartbeat(const QList<QThread*>& threads, QObject* parent)
    : QObject(parent)
{
    for (QThread* thread : threads) {
        auto* echo = new HeartbeatEcho;
        echo->moveToThread(thread);
        m_echoes.emplace_back(echo);
        connect(this, &Heartbeat::asked, echo, &HeartbeatEcho::answer);
        connect(echo, &HeartbeatEcho::answered, this, &Heartbeat::noteAnswer);
    }
}

Heartbeat::~Heartbeat() = default;

void Heartbeat::beat()
{
    if (m_missing > 0)
        return;
    m_missing = m_echoes.size();
    emit asked();
}

void Heartbeat::noteAnswer()
{
    if (--m_missing == 0)
        emit allAnswered();
}

} // namespace hems
