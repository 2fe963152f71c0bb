#include "sensorlink.h"

#include "noise.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <utility>

using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kFirstRetry = 250ms;
constexpr auto kLongestRetry = 5000ms;
constexpr auto kUnpluggedRetry = 100ms; // whether it was plugged in again
// Silence for so many polls means that the connection is dead, whatever TCP believes.
constexpr int kDeadAfterPolls = 8;
constexpr qsizetype kMaxUnwrittenBytes = 64 * 1024;
constexpr std::size_t kMaxAwaited = 100'000; // of a flood

} // namespace

SensorLink::SensorLink(Driver& driver, std::vector<SimulatedSensor> sensors)
    : m_driver(driver)
    , m_sensors(std::move(sensors))
    , m_backOff(kFirstRetry, kLongestRetry)
{
    Q_ASSERT(!m_sensors.empty());
}

SensorLink::~SensorLink()
{
    if (m_socket.isOpen())
        m_driver.descriptors().remove(m_socket.descriptor());
}

void SensorLink::retry()
{
    m_retryPlanned = false;
    rejoin();
    if (has(Fault::DropsOut) && !std::exchange(m_retryPlanned, true))
        m_driver.retryLater(*this, kUnpluggedRetry);
}

void SensorLink::rejoin()
{
    if (m_stage == Stage::Connected && !has(Fault::HalfOpen))
        listenTo(EPOLLIN);
    if (m_stage == Stage::Waiting && !m_retryPlanned && !has(Fault::DropsOut))
        open();
}

void SensorLink::followPlan(qint64 utcMs)
{
    for (SimulatedSensor& sensor : m_sensors)
        sensor.followPlan(utcMs);
}

void SensorLink::open()
{
    const QHostAddress address = m_driver.address();
    QString reason =
        address.isNull() ? qt_error_string(EHOSTUNREACH) : m_socket.open(address, m_driver.port());
    m_events = EPOLLOUT;
    if (reason.isEmpty() && !m_driver.descriptors().add(m_socket.descriptor(), m_events, this))
        reason = qt_error_string();
    if (reason.isEmpty()) {
        m_stage = Stage::Connecting;
        return;
    }
    m_socket.close();
    m_driver.linkFailed(reason);
    hangUp();
}

void SensorLink::ready(quint32 events)
{
    if (m_stage == Stage::Connecting) {
        const QString reason = m_socket.outcome();
        if (reason.isEmpty())
            return connected();
        m_driver.linkFailed(reason);
        return hangUp();
    }
    if (events & EPOLLOUT)
        flush();
    if (events & (EPOLLERR | EPOLLHUP) && m_events == 0)
        return hangUp(); // half open, and not even that any more
    if (m_stage == Stage::Connected && events & (EPOLLIN | EPOLLERR | EPOLLHUP))
        takeReplies();
}

void SensorLink::connected()
{
    m_stage = Stage::Connected;
    m_everConnected = true;
    m_silentPolls = 0;
    m_polledHere = false;
    listenTo(EPOLLIN);
    m_driver.linkChanged(true);
    if (std::exchange(m_pollsWhenConnected, false))
        poll();
    m_driver.linkReady(*this);
}

void SensorLink::close()
{
    if (m_socket.isOpen())
        m_driver.descriptors().remove(m_socket.descriptor());
    m_socket.close();
    m_reader.clear();
    m_awaited.clear();
    m_unsent.clear();
    m_unwritten.clear();
    if (std::exchange(m_stage, Stage::Waiting) == Stage::Connected)
        m_driver.linkChanged(false);
}

void SensorLink::hangUp()
{
    close();
    if (std::exchange(m_retryPlanned, true))
        return;
    // Many sensors that lose one server must not come back all at once.
    const auto wait = static_cast<double>(m_backOff.next().count());
    const double share = noise::between(static_cast<quint64>(m_sensors.front().id()), 0, 0.75, 1.25);
    m_driver.retryLater(*this, std::chrono::milliseconds(static_cast<qint64>(wait * share)));
}

bool SensorLink::isSettled() const
{
    if (isMute())
        return true;
    return m_stage == Stage::Connected && !m_pollsWhenConnected &&
           (m_awaited.empty() || !m_unsent.isEmpty()); // a jumbling sensor's rest goes with its next poll
}

// The beat goes on while there is no connection: the sensors hear nothing then, and go off by themselves.
void SensorLink::beat(qint64 utcMs)
{
    m_utcMs = utcMs;
    rejoin();
    if (has(Fault::Reconnects) && !isMute() && m_stage == Stage::Connected && m_polledHere) {
        close();
        m_pollsWhenConnected = true;
        return open();
    }
    m_pollsWhenConnected = false; // it has not come through since the last beat
    poll();
}

void SensorLink::poll()
{
    const bool sends = maySend();
    QByteArray unheard;
    for (std::size_t i = 0; i < m_sensors.size(); ++i) {
        const int replies = m_sensors[i].poll(m_utcMs, sends ? &m_unsent : &unheard);
        if (sends)
            m_awaited.insert(m_awaited.end(), static_cast<std::size_t>(replies), i);
    }
    if (m_stage != Stage::Connected)
        return;
    m_polledHere = true;
    listenTo(has(Fault::HalfOpen) ? quint32{0} : quint32{EPOLLIN});
    if (sends)
        send();
    if (has(Fault::DropsOut) || (!has(Fault::HalfOpen) && ++m_silentPolls > kDeadAfterPolls))
        hangUp();
}

// A server that reads slowly is sent no more than it can be expected to answer.
bool SensorLink::maySend() const
{
    return m_stage == Stage::Connected && !isMute() && m_awaited.size() < kMaxAwaited &&
           m_unwritten.size() < kMaxUnwrittenBytes;
}

void SensorLink::send()
{
    if (has(Fault::JumblesBytes))
        return sendJumbled();
    write(m_unsent);
    m_unsent.resize(0); // and keeps its room
}

// In turn: half of it in small pieces, so that a message ends only with the next beat; then all there is at
// once, the end of one message with the whole of the next.
void SensorLink::sendJumbled()
{
    constexpr quint64 kLongestPiece = 16;
    const auto seed = static_cast<quint64>(m_sensors.front().id());
    const bool halves = ++m_sends % 2 == 1;
    const qsizetype end = halves ? m_unsent.size() / 2 : m_unsent.size();
    for (qsizetype at = 0; at < end;) {
        const auto piece =
            static_cast<qsizetype>(1 + noise::mix(seed, m_sends + static_cast<quint64>(at)) % kLongestPiece);
        const qsizetype next = halves ? std::min(at + piece, end) : end;
        write(QByteArrayView(m_unsent).sliced(at, next - at)); // a segment of its own
        at = next;
    }
    m_unsent.remove(0, end);
}

void SensorLink::write(QByteArrayView bytes)
{
    qsizetype sent = m_unwritten.isEmpty() ? m_socket.send(bytes) : 0;
    if (sent < 0)
        sent = bytes.size(); // its end is about to be read
    if (sent == bytes.size())
        return;
    m_unwritten.append(bytes.sliced(sent));
    listenTo(m_events | EPOLLOUT);
}

void SensorLink::flush()
{
    const qsizetype sent = m_socket.send(m_unwritten);
    if (sent > 0)
        m_unwritten.remove(0, sent);
    if (m_unwritten.isEmpty() || sent < 0)
        listenTo(m_events & ~quint32{EPOLLOUT});
}

void SensorLink::listenTo(quint32 events)
{
    const quint32 all = events | (m_unwritten.isEmpty() ? quint32{0} : quint32{EPOLLOUT});
    if (std::exchange(m_events, all) != all)
        m_driver.descriptors().modify(m_socket.descriptor(), all);
}

void SensorLink::takeReplies()
{
    std::array<char, 4096> bytes;
    const qsizetype count = m_socket.receive(bytes);
    if (count < 0) {
        hangUp();
        return;
    }
    for (const ServerReply& reply : m_reader.take(QByteArray::fromRawData(bytes.data(), count)))
        takeReply(reply);
    if (m_awaited.empty())
        m_driver.linkReady(*this);
}

void SensorLink::takeReply(const ServerReply& reply)
{
    if (m_awaited.empty())
        return; // nobody asked
    SimulatedSensor& sensor = m_sensors[m_awaited.front()];
    m_awaited.pop_front();
    if (reply.wanted)
        sensor.takeReply(*reply.wanted);
    m_silentPolls = 0;
    m_backOff.reset();
}

} // namespace hems
