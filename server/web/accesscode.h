#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

class QFileInfo;

namespace hems {

/// Whether two secrets are the same, in a time that depends on their lengths only.
bool sameSecret(const QByteArray& a, const QByteArray& b);

/// The code that lets people in: who has it may look from anywhere and switch. Made once, kept in the data
/// folder for its owner's eyes only.
class AccessCode {
    Q_DECLARE_TR_FUNCTIONS(hems::AccessCode)

public:
    static constexpr qsizetype kFewestCharacters = 12; ///< of one that the owner has written himself

    /// Reads file, or makes it. Empty, or what is wrong and what to do; then nobody is let in.
    QString load(const QString& file);

    /// As it is written for people: K7QF-2M9X-….
    QString text() const { return m_text; }
    bool isKnown() const { return !m_code.isEmpty(); }
    /// Hyphens, spaces and the case of letters do not matter.
    bool matches(const QByteArray& typed) const;

private:
    static std::optional<QByteArray> read(const QFileInfo& file);
    QString make(const QString& file);

    QString m_text;
    QByteArray m_code;
};

/// Where the code of the home in a data folder is kept: in that folder, unless the service manager has handed
/// one over.
QString accessCodeFile(const QString& dataDir);

} // namespace hems
