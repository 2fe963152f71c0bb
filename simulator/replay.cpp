#include "replay.h"

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr std::chrono::milliseconds kLongestRetry{5000};
constexpr qint64 kProgressMs = 500;

} // namespace

Replay::Replay(RecordingReader& reader, const ReplayConfig& config, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_config(config)
    , m_socket(this)
    , m_paceTimer(this)
    , m_retryTimer(this)
    , m_patienceTimer(this)
    , m_backOff(config.firstRetry, kLongestRetry)
{
    for (QTimer* timer : {&m_paceTimer, &m_retryTimer, &m_patienceTimer})
        timer->setSingleShot(true);
    connect(&m_socket, &QTcpSocket::stateChanged, this, &Replay::followState);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Replay::takeReplies);
    connect(&m_paceTimer, &QTimer::timeout, this, &Replay::sendMore);
    connect(&m_retryTimer, &QTimer::timeout, this,
            [this] { m_socket.connectToHost(m_config.server.host, m_config.server.port); });
    connect(&m_patienceTimer, &QTimer::timeout, this, [this] { m_socket.abort(); });
}

Replay::~Replay()
{
    stop();
}

void Replay::start()
{
    m_over = false;
    m_clock.start();
    m_next = m_reader.next();
    if (m_next)
        m_firstMs = m_next->utcMs;
    m_retryTimer.start(0);
}

void Replay::stop()
{
    if (m_over)
        return;
    m_over = true;
    m_totals.elapsedMs = m_clock.elapsed();
    m_paceTimer.stop();
    m_retryTimer.stop();
    m_patienceTimer.stop();
    m_socket.abort();
}

ReplayTotals Replay::totals() const
{
    ReplayTotals totals = m_totals;
    if (!m_over)
        totals.elapsedMs = m_clock.elapsed();
    return totals;
}

void Replay::followState(QAbstractSocket::SocketState state)
{
    if (m_over)
        return;
    if (state == QAbstractSocket::ConnectedState) {
        m_everConnected = true;
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        sendAgain();
        sendMore();
        finishIfDone();
    } else if (state == QAbstractSocket::UnconnectedState) {
        // Not from within the socket's own signal: it has not put itself away yet.
        QMetaObject::invokeMethod(this, &Replay::reconnect, Qt::QueuedConnection);
    }
}

void Replay::reconnect()
{
    if (m_over)
        return;
    m_replies.clear();
    m_paceTimer.stop();
    m_patienceTimer.stop();
    const QString host = m_config.server.host;
    if (!m_everConnected)
        return fail(
            tr("No server answers at %1:%2 (%3). Start hems or hemsd first, or name its address and port.")
                .arg(host)
                .arg(m_config.server.port)
                .arg(m_socket.errorString()));
    if (++m_failures > m_config.reconnects)
        return fail(
            tr("The server at %1:%2 answers no more (%3). %4 readings had been answered; replay the file "
               "again when the server is back: sending a reading twice is harmless.")
                .arg(host)
                .arg(m_config.server.port)
                .arg(m_socket.errorString())
                .arg(m_totals.answered));
    m_retryTimer.start(m_backOff.next());
}

void Replay::sendAgain()
{
    QByteArray bytes;
    for (const RecordedReading& reading : m_unanswered)
        bytes += bytesOf(reading);
    m_totals.resent += static_cast<qint64>(m_unanswered.size());
    if (bytes.isEmpty())
        return;
    m_socket.write(bytes);
    m_patienceTimer.start(m_config.patience);
}

void Replay::sendMore()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return; // it comes back here when the connection does
    QByteArray bytes;
    while (m_next && m_unanswered.size() < m_config.window && isDue(*m_next)) {
        bytes += bytesOf(*m_next);
        m_unanswered.push_back(*m_next);
        ++m_totals.sent;
        m_next = m_reader.next();
    }
    if (bytes.isEmpty())
        return;
    m_socket.write(bytes);
    m_patienceTimer.start(m_config.patience);
}

// Whether it is time for a reading; where it is not, the pace timer is set to when it will be.
bool Replay::isDue(const RecordedReading& reading)
{
    if (m_config.speed <= 0)
        return true;
    const double dueMs = static_cast<double>(reading.utcMs - *m_firstMs) / m_config.speed;
    const double waitMs = dueMs - static_cast<double>(m_clock.elapsed());
    if (waitMs <= 0)
        return true;
    constexpr double kLongestPauseMs = 3'600'000; // asked again then: a gap can be longer than a timer
    m_paceTimer.start(static_cast<int>(std::ceil(std::min(waitMs, kLongestPauseMs))));
    return false;
}

QByteArray Replay::bytesOf(const RecordedReading& reading)
{
    const auto number = static_cast<qsizetype>(reading.sensor);
    while (m_writers.size() <= number) {
        const RecordedSensor sensor = m_reader.sensor(static_cast<std::size_t>(m_writers.size()));
        m_writers.append(PollWriter(sensor.id, sensor.sn));
    }
    return m_writers[number].line(reading.state, reading.milliwatts, reading.utcMs);
}

void Replay::takeReplies()
{
    for (const ServerReply& reply : m_replies.take(m_socket.readAll()))
        takeReply(reply);
    if (m_unanswered.empty())
        m_patienceTimer.stop();
    else
        m_patienceTimer.start(m_config.patience);
    sendMore();
    reportProgress();
    finishIfDone();
}

void Replay::takeReply(const ServerReply& reply)
{
    if (m_unanswered.empty())
        return; // nobody asked
    m_unanswered.pop_front();
    ++m_totals.answered;
    m_failures = 0;
    m_backOff.reset();
    if (reply.wanted && reply.error.isEmpty())
        return;
    if (m_totals.refused++ == 0)
        m_totals.firstRefusal =
            reply.error.isEmpty() ? tr("the answer is no reply of the protocol") : reply.error;
}

void Replay::finishIfDone()
{
    if (m_over || m_next || !m_unanswered.empty())
        return;
    stop();
    emit finished();
}

void Replay::reportProgress()
{
    if (m_clock.elapsed() < m_lastProgressMs + kProgressMs)
        return;
    m_lastProgressMs = m_clock.elapsed();
    emit progressed(m_reader.part());
}

void Replay::fail(const QString& text)
{
    stop();
    emit failed(text);
}

} // namespace hems
