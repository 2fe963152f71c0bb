#include "replyreader.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

ServerReply parseReply(QByteArrayView line)
{
    if (line == "{\"result\":\"ok\"}")
        return {Wanted::On, {}}; // by far the most frequent
    const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
    ServerReply reply;
    reply.error = object.value("error"_L1).toString();
    const QString result = object.value("result"_L1).toString();
    if (result == "ok"_L1)
        reply.wanted = Wanted::On;
    else if (result == "off"_L1)
        reply.wanted = Wanted::Off;
    return reply;
}

} // namespace

QList<ServerReply> ReplyReader::take(QByteArrayView bytes)
{
    m_rest.append(bytes);
    QList<ServerReply> replies;
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        const QByteArrayView line = QByteArrayView(m_rest).sliced(start, end - start).trimmed();
        if (!line.isEmpty())
            replies.append(parseReply(line));
        start = end + 1;
    }
    m_rest.remove(0, start);
    if (m_rest.size() > kMaxLineBytes) {
        m_rest.clear();
        replies.append(ServerReply{});
    }
    return replies;
}

} // namespace hems
