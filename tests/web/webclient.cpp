#include "webclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hems {

QJsonObject WebClient::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

WebClient::WebClient(quint16 port)
    : m_port(port)
{
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    (void)QTest::qWaitFor([this] { return isConnected(); });
}

WebClient::Answer WebClient::read()
{
    Answer answer;
    qsizetype headEnd = -1;
    const auto isWhole = [&] {
        m_bytes += m_socket.readAll();
        headEnd = m_bytes.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return m_socket.state() == QAbstractSocket::UnconnectedState;
        answer.headers.clear();
        const QList<QByteArray> lines = m_bytes.first(headEnd).split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray& line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        return m_bytes.size() >= headEnd + 4 + answer.headers.value("content-length").toInt();
    };
    if (!QTest::qWaitFor(isWhole, 10'000) || headEnd < 0)
        return {};
    const qsizetype length = answer.headers.value("content-length").toInt();
    answer.body = m_bytes.sliced(headEnd + 4, length);
    m_bytes.remove(0, headEnd + 4 + length);
    return answer;
}

WebClient::Answer WebClient::ask(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                                 const QByteArray& headers)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\n" + headers;
    if (!headers.contains("Host:"))
        request += "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    if (method != "PUT" && method != "POST") {
        send(request + "\r\n");
        return read();
    }
    request +=
        "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(request + "\r\n" + body);
    return read();
}

bool WebClient::isClosed()
{
    return QTest::qWaitFor(
        [this] {
            m_bytes += m_socket.readAll();
            return m_socket.state() == QAbstractSocket::UnconnectedState;
        },
        10'000);
}

} // namespace hems
