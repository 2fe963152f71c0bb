#include "sensorconnection.h"

#include "replies.h"

#include <sys/epoll.h>

namespace hems {

namespace {

// A connection that is closed with bytes unread is reset, and the peer may lose the last reply. So what is
// still coming is read, for so long and so much.
constexpr qint64 kLeaveMs = 1000;
constexpr int kMaxDiscardedBytes = 256 * 1024;

int rateFor(const QHostAddress& address, const ServerConfig& config)
{
    return address.isLoopback() ? config.maxRateLoopback : config.maxRateNetwork;
}

} // namespace

SensorConnection::SensorConnection(ConnectionKey key, std::unique_ptr<ByteChannel> channel,
                                   ConnectionCommons& commons, QObject* parent)
    : QObject(parent)
    , m_commons(commons)
    , m_channel(std::move(channel))
    , m_peer{key, m_channel->peerAddress().toString()}
    , m_port(m_channel->peerPort())
    , m_isFromThisComputer(m_channel->peerAddress().isLoopback())
    , m_session(*this)
    , m_rate(rateFor(m_channel->peerAddress(), commons.config))
    , m_lastHeardMs(commons.desk.readClocks().steadyMs)
    , m_sinceUtcMs(commons.desk.now().utcMs)
{
}

SensorConnection::~SensorConnection()
{
    close();
}

void SensorConnection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_commons.epoll.remove(m_channel->descriptor());
    m_channel.reset();
    emit closed(m_peer.key);
}

void SensorConnection::ready(quint32 events)
{
    if (!m_unsent.empty() && (events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) != 0)
        sendUnsent();
    if (isReading() && (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0) {
        if (m_phase == Phase::Leaving)
            discard();
        else
            read();
    }
    watch();
}

bool SensorConnection::isReading() const
{
    return m_phase == Phase::Talking || (m_phase == Phase::Leaving && !m_peerDone);
}

void SensorConnection::read()
{
    const int allowance = m_rate.allowance(m_commons.desk.readClocks().steadyMs);
    if (allowance == 0)
        return advance({PollSession::Status::Throttled, 0});
    const ByteChannel::Transfer got = m_channel->read(m_commons.input);
    if (got.over)
        return endOfStream();
    m_counts.bytesIn += static_cast<qint64>(got.bytes);
    m_commons.replies.clear();
    const PollSession::Progress progress =
        m_session.consume({m_commons.input.data(), got.bytes}, m_commons.replies, allowance);
    advance(progress);
    if (m_commons.isTimed && progress.messages > 0)
        m_times.add(std::chrono::steady_clock::now() - m_commons.epoll.askedAt(), progress.messages);
}

void SensorConnection::resume()
{
    if (m_phase != Phase::Waiting && m_phase != Phase::Throttled)
        return;
    const qint64 nowMs = m_commons.desk.readClocks().steadyMs;
    if (m_phase == Phase::Throttled) {
        m_counts.slowedMs += nowMs - m_throttledAtMs;
        m_resumedAtMs = nowMs;
    }
    m_phase = Phase::Talking;
    const int allowance = m_rate.allowance(nowMs);
    m_commons.replies.clear();
    advance(m_session.resume(m_commons.replies, allowance));
    watch();
}

void SensorConnection::advance(const PollSession::Progress& progress)
{
    m_rate.spend(progress.messages);
    m_counts.polls += progress.messages;
    send(m_commons.replies);
    if (m_phase == Phase::Closed)
        return;
    switch (progress.status) {
    case PollSession::Status::Open:
        break;
    case PollSession::Status::Waiting:
        m_phase = Phase::Waiting;
        break;
    case PollSession::Status::Throttled:
        noteThrottled();
        emit throttled(m_peer.key);
        break;
    case PollSession::Status::Ended:
        ++m_commons.limits.garbage;
        leave();
        break;
    }
}

void SensorConnection::send(std::string_view bytes)
{
    if (bytes.empty() || m_deaf || m_phase == Phase::Closed)
        return;
    if (m_unsent.empty()) {
        const ByteChannel::Transfer sent = m_channel->write(bytes);
        m_counts.bytesOut += static_cast<qint64>(sent.bytes);
        m_deaf = sent.over;
        if (m_deaf)
            return; // what it has sent before is still read
        bytes.remove_prefix(sent.bytes);
        if (bytes.empty())
            return;
    }
    m_unsent.append(bytes);
    if (static_cast<qsizetype>(m_unsent.size()) > m_commons.config.maxUnsentBytes) {
        ++m_commons.limits.unsent;
        m_channel->abandon();
        close();
    }
}

void SensorConnection::sendUnsent()
{
    const ByteChannel::Transfer sent = m_channel->write(m_unsent);
    m_counts.bytesOut += static_cast<qint64>(sent.bytes);
    m_deaf = sent.over;
    if (m_deaf)
        m_unsent.clear();
    else
        m_unsent.erase(0, sent.bytes);
    if (!m_unsent.empty())
        return;
    m_unsent.shrink_to_fit();
    if (m_phase == Phase::Leaving)
        leave();
}

// Called again when the last reply is out.
void SensorConnection::leave()
{
    if (m_phase != Phase::Leaving) {
        m_phase = Phase::Leaving;
        m_lastHeardMs = m_commons.desk.readClocks().steadyMs;
    }
    if (!m_unsent.empty())
        return;
    m_channel->endWriting();
    if (m_peerDone)
        close();
}

void SensorConnection::endOfStream()
{
    m_peerDone = true;
    leave();
}

void SensorConnection::discard()
{
    const ByteChannel::Transfer got = m_channel->read(m_commons.input);
    m_discarded += static_cast<int>(got.bytes);
    m_counts.bytesIn += static_cast<qint64>(got.bytes);
    if (got.over)
        endOfStream();
    else if (m_discarded > kMaxDiscardedBytes)
        close();
}

void SensorConnection::keepLimits(qint64 steadyMs)
{
    const ServerConfig& config = m_commons.config;
    qint64 limitMs = m_hasSpoken ? config.idleLimit.count() : config.firstMessageLimit.count();
    if (m_phase == Phase::Leaving)
        limitMs = kLeaveMs;
    if (steadyMs - m_lastHeardMs < limitMs)
        return;
    if (m_phase != Phase::Leaving)
        ++(m_hasSpoken ? m_commons.limits.idle : m_commons.limits.firstMessage);
    close();
}

void SensorConnection::removeSensor()
{
    if (--m_sensors == 0)
        close();
}

// What is not wanted is taken out of the set altogether: a peer that hangs up is reported whatever one asks
// for, and would be reported for ever while the rest of its bytes may not be read yet.
void SensorConnection::watch()
{
    if (m_phase == Phase::Closed)
        return;
    const quint32 wanted =
        (isReading() ? quint32(EPOLLIN) : 0U) | (m_unsent.empty() ? 0U : quint32(EPOLLOUT));
    if (wanted == m_watched)
        return;
    bool done = true;
    const int descriptor = m_channel->descriptor();
    if (wanted == 0)
        m_commons.epoll.remove(descriptor);
    else if (m_watched == 0)
        done = m_commons.epoll.add(descriptor, wanted, this);
    else
        done = m_commons.epoll.modify(descriptor, wanted);
    m_watched = wanted;
    if (!done)
        close();
}

PollDesk::Answer SensorConnection::answer(const PollMessage& message, std::string_view bytes)
{
    m_hasSpoken = true;
    m_lastHeardMs = m_commons.desk.now().steadyMs;
    const Answer answer = m_commons.desk.answer(message, bytes, m_peer);
    if (answer.refusal != RefusalReason::None)
        noteRefusal(answer.refusal, bytes);
    if (m_commons.traffic.watches(message.id) && !answer.later)
        m_commons.traffic.add(m_peer.key, bytes, replyLine(answer.wanted, answer.refusal),
                              m_commons.desk.now().utcMs);
    return answer;
}

void SensorConnection::refuse(RefusalReason reason, std::string_view bytes)
{
    m_commons.desk.refuse(reason, bytes, m_peer);
    noteRefusal(reason, bytes);
    if (m_commons.traffic.isAt(m_peer.key))
        m_commons.traffic.add(m_peer.key, bytes, replyLine(Wanted::Off, reason), m_commons.desk.now().utcMs);
}

// A connection that is only let on for a few messages at a time is slowed once, not at each of them.
void SensorConnection::noteThrottled()
{
    const qint64 nowMs = m_commons.desk.now().steadyMs;
    if (nowMs != m_resumedAtMs)
        ++m_commons.limits.slowed;
    m_phase = Phase::Throttled;
    m_throttledAtMs = nowMs;
}

void SensorConnection::noteRefusal(RefusalReason reason, std::string_view bytes)
{
    ++m_counts.refusals;
    m_lastReason = reason;
    m_lastRefused = bytes.substr(0, RefusalCount::kKeptBytes);
    if (reason == RefusalReason::TooManySensors)
        ++m_commons.limits.sensors;
}

ConnectionReport SensorConnection::report()
{
    ConnectionReport report;
    report.key = m_peer.key;
    report.address = m_peer.address;
    report.port = m_port;
    report.sinceUtcMs = m_sinceUtcMs;
    report.polls = m_counts.polls;
    report.refusals = m_counts.refusals;
    report.lastReason = m_lastReason;
    report.lastRefused = QByteArray::fromStdString(m_lastRefused);
    report.bytesIn = m_counts.bytesIn;
    report.bytesOut = m_counts.bytesOut;
    report.unsentBytes = static_cast<qint64>(m_unsent.size());
    report.slowedMs = m_counts.slowedMs;
    report.medianMicros = m_times.microsFor(0.5);
    report.p99Micros = m_times.microsFor(0.99);
    m_times.fade();
    return report;
}

} // namespace hems
