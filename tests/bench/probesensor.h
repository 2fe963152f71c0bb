#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace hems::bench {

/// A sensor on a blocking socket: what it sends is on its way, and answered, when send() returns.
class ProbeSensor {
public:
    ProbeSensor(quint16 port, int id);
    ~ProbeSensor();
    Q_DISABLE_COPY_MOVE(ProbeSensor)

    void send(int watts);
    bool lastAnswerIsOff() const { return m_answer.contains("\"off\""); }

private:
    int m_id;
    int m_socket;
    QByteArray m_answer;
};

} // namespace hems::bench
