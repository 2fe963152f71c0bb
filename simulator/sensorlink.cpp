#include "sensorlink.h"

#include "noise.h"

#include <QDateTime>

#include <utility>

using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kFirstRetry = 250ms;
constexpr auto kLongestRetry = 5000ms;
// Silence for so many polls means that the connection is dead, whatever TCP believes.
constexpr int kDeadAfterPolls = 8;
constexpr qint64 kMaxBufferedBytes = 64 * 1024;

} // namespace

SensorLink::SensorLink(const ServerAddress& server, std::vector<SimulatedSensor> sensors,
                       std::chrono::milliseconds period, QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_sensors(std::move(sensors))
    , m_period(period)
    , m_socket(this)
    , m_pollTimer(this)
    , m_retryTimer(this)
    , m_backOff(kFirstRetry, kLongestRetry)
{
    Q_ASSERT(!m_sensors.empty());
    m_socket.setReadBufferSize(kMaxBufferedBytes);
    m_pollTimer.setTimerType(Qt::PreciseTimer); // coarse timers would fall into step with each other
    m_retryTimer.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::stateChanged, this, &SensorLink::followState);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (!m_connected)
            emit unreachable(m_socket.errorString());
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &SensorLink::takeReplies);
    connect(&m_pollTimer, &QTimer::timeout, this, &SensorLink::poll);
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
    m_pollTimer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_retryTimer.stop();
    m_connected = false;
}

void SensorLink::connectToServer()
{
    m_socket.connectToHost(m_server.host, m_server.port);
}

void SensorLink::followState(QAbstractSocket::SocketState state)
{
    if (state == QAbstractSocket::ConnectedState) {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_connected = true;
        if (!m_pollTimer.isActive()) {
            m_pollTimer.start(m_period);
            poll();
        }
        emit connectedChanged(true);
    } else if (state == QAbstractSocket::UnconnectedState) {
        dropped();
    }
}

void SensorLink::dropped()
{
    m_reader.clear();
    m_awaited.clear();
    // Many sensors that lose one server must not come back all at once.
    const auto wait = static_cast<double>(m_backOff.next().count());
    const double share = noise::between(static_cast<quint64>(m_sensors.front().id()), 0, 0.75, 1.25);
    m_retryTimer.start(static_cast<int>(wait * share));
    if (std::exchange(m_connected, false))
        emit connectedChanged(false);
}

// The beat goes on while there is no connection: the sensors hear nothing then, and go off by themselves.
void SensorLink::poll()
{
    const qint64 utcMs = QDateTime::currentMSecsSinceEpoch();
    QByteArray bytes;
    for (std::size_t i = 0; i < m_sensors.size(); ++i) {
        bytes += m_sensors[i].poll(utcMs);
        if (m_connected)
            m_awaited.push_back(i);
    }
    if (!m_connected)
        return;
    m_socket.write(bytes);
    const bool dead = m_awaited.size() > kDeadAfterPolls * m_sensors.size();
    if (dead || m_socket.bytesToWrite() > kMaxBufferedBytes)
        m_socket.abort();
}

void SensorLink::takeReplies()
{
    for (const ServerReply& reply : m_reader.take(m_socket.readAll())) {
        if (m_awaited.empty())
            return; // nobody asked
        SimulatedSensor& sensor = m_sensors[m_awaited.front()];
        m_awaited.pop_front();
        if (reply.wanted)
            sensor.takeReply(*reply.wanted);
        m_backOff.reset();
    }
}

} // namespace hems
