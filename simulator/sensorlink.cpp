#include "sensorlink.h"

#include "noise.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kFirstRetry = 250ms;
constexpr auto kLongestRetry = 5000ms;
// Silence for so many polls means that the connection is dead, whatever TCP believes.
constexpr int kDeadAfterPolls = 8;
constexpr qint64 kMaxBufferedBytes = 64 * 1024;
constexpr std::size_t kMaxAwaited = 100'000; // of a flood

} // namespace

SensorLink::SensorLink(const ServerAddress& server, std::vector<SimulatedSensor> sensors,
                       std::chrono::milliseconds period, QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_sensors(std::move(sensors))
    , m_period(period)
    , m_socket(this)
    , m_beatTimer(this)
    , m_retryTimer(this)
    , m_backOff(kFirstRetry, kLongestRetry)
{
    Q_ASSERT(!m_sensors.empty());
    m_socket.setReadBufferSize(kMaxBufferedBytes);
    m_beatTimer.setTimerType(Qt::PreciseTimer); // coarse timers would fall into step with each other
    m_retryTimer.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::stateChanged, this, &SensorLink::followState);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (!m_connected)
            emit unreachable(m_socket.errorString());
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &SensorLink::takeReplies);
    connect(&m_beatTimer, &QTimer::timeout, this, &SensorLink::beat);
    connect(&m_retryTimer, &QTimer::timeout, this, &SensorLink::connectToServer);
}

// Its socket must not report its own end to a link that is half gone.
SensorLink::~SensorLink()
{
    stop();
}

void SensorLink::start(std::chrono::milliseconds delay)
{
    m_retryTimer.start(delay);
}

void SensorLink::stop()
{
    m_beatTimer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_retryTimer.stop();
    m_connected = false;
}

void SensorLink::connectToServer()
{
    if (has(Fault::DropsOut))
        m_retryTimer.start(m_period);
    else
        m_socket.connectToHost(m_server.host, m_server.port);
}

void SensorLink::followState(QAbstractSocket::SocketState state)
{
    if (state == QAbstractSocket::ConnectedState) {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_connected = true;
        m_silentPolls = 0;
        if (!m_beatTimer.isActive())
            m_beatTimer.start(m_period);
        if (std::exchange(m_pollsWhenConnected, false))
            poll();
        emit connectedChanged(true);
    } else if (state == QAbstractSocket::UnconnectedState) {
        dropped();
    }
}

void SensorLink::dropped()
{
    m_reader.clear();
    m_awaited.clear();
    m_unsent.clear();
    // Many sensors that lose one server must not come back all at once.
    const auto wait = static_cast<double>(m_backOff.next().count());
    const double share = noise::between(static_cast<quint64>(m_sensors.front().id()), 0, 0.75, 1.25);
    m_retryTimer.start(static_cast<int>(wait * share));
    if (std::exchange(m_connected, false))
        emit connectedChanged(false);
}

// The beat goes on while there is no connection: the sensors hear nothing then, and go off by themselves.
void SensorLink::beat()
{
    if (!has(Fault::Reconnects)) {
        m_pollsWhenConnected = false;
        return poll();
    }
    if (std::exchange(m_pollsWhenConnected, true))
        poll(); // it has not come through since the last beat
    m_socket.abort();
    m_retryTimer.start(0);
}

void SensorLink::poll()
{
    const bool sends = maySend();
    const qint64 utcMs = QDateTime::currentMSecsSinceEpoch();
    QByteArray bytes;
    for (std::size_t i = 0; i < m_sensors.size(); ++i) {
        const SimulatedSensor::Message message = m_sensors[i].poll(utcMs);
        if (!sends)
            continue;
        bytes += message.bytes;
        m_awaited.insert(m_awaited.end(), static_cast<std::size_t>(message.replies), i);
    }
    if (sends)
        send(bytes);
    if (!m_connected || has(Fault::HalfOpen))
        return;
    if (has(Fault::DropsOut) || ++m_silentPolls > kDeadAfterPolls)
        m_socket.abort();
}

// A server that reads slowly is sent no more than it can be expected to answer.
bool SensorLink::maySend() const
{
    return m_connected && !has(Fault::HalfOpen) && !has(Fault::DropsOut) && m_awaited.size() < kMaxAwaited &&
           m_socket.bytesToWrite() < kMaxBufferedBytes;
}

void SensorLink::send(const QByteArray& bytes)
{
    m_unsent += bytes;
    if (has(Fault::JumblesBytes))
        return sendJumbled();
    m_socket.write(m_unsent);
    m_unsent.clear();
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
        m_socket.write(m_unsent.sliced(at, next - at));
        m_socket.flush(); // a segment of its own
        at = next;
    }
    m_unsent.remove(0, end);
}

void SensorLink::takeReplies()
{
    if (has(Fault::HalfOpen))
        return;
    for (const ServerReply& reply : m_reader.take(m_socket.readAll())) {
        if (m_awaited.empty())
            return; // nobody asked
        SimulatedSensor& sensor = m_sensors[m_awaited.front()];
        m_awaited.pop_front();
        if (reply.wanted)
            sensor.takeReply(*reply.wanted);
        m_silentPolls = 0;
        m_backOff.reset();
    }
}

} // namespace hems
