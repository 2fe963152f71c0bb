#include "websessions.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcSessions, "hems.web")

QByteArray hashOf(const QByteArray& secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

QByteArray randomToken()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof(bits))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

void WebSessions::load(const QString& file, const QString& code, qint64 nowMs)
{
    m_file = file;
    // Hashed again, with a word in front: the file is not to help anybody to guess the code.
    m_codeMark = hashOf("hems sessions " + hashOf(code.toUtf8()));
    m_endsAt.clear();
    QFile stored(file);
    const bool isFile = QFileInfo(file).isFile(); // whoever opens a pipe waits for its other end
    if (!isFile || !stored.open(QIODevice::ReadOnly) || stored.readLine(200).trimmed() != m_codeMark)
        return;
    while (!stored.atEnd() && m_endsAt.size() < kMost) {
        const QList<QByteArray> parts = stored.readLine(200).trimmed().split(' ');
        const qint64 endsAt = parts.value(1).toLongLong();
        if (parts.first().size() == m_codeMark.size() && endsAt > nowMs && endsAt <= nowMs + kLifeMs)
            m_endsAt.insert(parts.first(), endsAt);
    }
}

QByteArray WebSessions::begin(qint64 nowMs)
{
    m_endsAt.removeIf([nowMs](const auto& session) { return session.value() <= nowMs; });
    while (m_endsAt.size() >= kMost)
        m_endsAt.erase(std::min_element(m_endsAt.begin(), m_endsAt.end()));
    QByteArray token = randomToken();
    m_endsAt.insert(hashOf(token), nowMs + kLifeMs);
    save();
    return token;
}

// Looked up by its hash: how long that takes tells nothing of the tokens there are.
bool WebSessions::isOpen(const QByteArray& token, qint64 nowMs) const
{
    return !token.isEmpty() && m_endsAt.value(hashOf(token)) > nowMs;
}

void WebSessions::end(const QByteArray& token)
{
    if (m_endsAt.remove(hashOf(token)))
        save();
}

void WebSessions::save() const
{
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    bool isSaved = file.open(QIODevice::WriteOnly) &&
                   file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                   file.write(m_codeMark + '\n') > 0;
    for (auto session = m_endsAt.cbegin(); isSaved && session != m_endsAt.cend(); ++session)
        isSaved = file.write(session.key() + ' ' + QByteArray::number(session.value()) + '\n') > 0;
    if (!isSaved || !file.commit())
        qCWarning(lcSessions).noquote()
            << "Logins can't be kept in" << m_file << "and end with the program:" << file.errorString();
}

} // namespace hems
