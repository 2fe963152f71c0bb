#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace hems {

/// One sensor of the load generator: its connection, its message and the poll that it awaits an answer to.
class LoadSensor {
public:
    /// Hems: the sensor protocol. Mqtt: the same messages, published with QoS 1; the PUBACK is the answer.
    enum class Dialect { Hems, Mqtt };

    LoadSensor(int id, Dialect dialect);
    ~LoadSensor();
    Q_DISABLE_COPY_MOVE(LoadSensor)

    /// address: IPv4, host order. With Mqtt it waits until the broker has let it in.
    bool connectTo(quint32 address, quint16 port);
    int descriptor() const { return m_socket; }

    bool awaits() const { return m_sentNs != 0; }
    qint64 sentNs() const { return m_sentNs; }
    /// Sends a poll whose reading is one millisecond younger than the last one's, or timeMs if that is later.
    bool poll(qint64 nowNs, qint64 timeMs);

    enum class Heard { Part, Accepted, Refused, Ended };
    Heard receive();

private:
    bool greetBroker() const;
    void wrapForBroker();
    void writeTime();
    bool isWhole(std::string_view reply) const;

    const int m_id;
    const Dialect m_dialect;
    std::string m_message;
    std::size_t m_timeEnd; // of the digits in the message
    qint64 m_timeMs = 0;
    qint64 m_sentNs = 0; // 0: awaits nothing
    std::string m_reply;
    int m_socket = -1;
};

} // namespace hems
