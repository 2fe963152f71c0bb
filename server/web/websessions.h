#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace hems {

/// Who has logged in: a token each, known to the browser alone; here and in the file only its hash is kept.
/// Outlives a restart, so that a tablet on the wall is there again after a power cut. A new access code ends
/// them all.
class WebSessions {
public:
    static constexpr qint64 kLifeMs = 90LL * 86'400'000;
    static constexpr qsizetype kMost = 200; ///< the oldest goes first

    /// file: empty for none. code: the access code they were given for.
    void load(const QString& file, const QString& code, qint64 nowMs);

    /// A new one's token.
    QByteArray begin(qint64 nowMs);
    bool isOpen(const QByteArray& token, qint64 nowMs) const;
    void end(const QByteArray& token);
    qsizetype count() const { return m_endsAt.size(); }

private:
    void save() const;

    QString m_file;
    QByteArray m_codeMark;
    QHash<QByteArray, qint64> m_endsAt; // by the token's hash, UTC ms
};

} // namespace hems
