#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace hems {

/// The one language that the program itself speaks: its own texts, Qt's, and how numbers and dates are
/// written. There is an application object before and after it.
class InstalledTexts {
    Q_DISABLE_COPY_MOVE(InstalledTexts)

public:
    InstalledTexts() = default;
    ~InstalledTexts();

    /// code: one of translations::codes().
    void use(const QString& code);
    const QString& code() const { return m_code; }

    /// The language after --language among a program's arguments, else the user's. Returns what is wrong with
    /// the option, in the user's language; empty where all is well.
    QString useFor(const QStringList& arguments);
    /// Says that --language does not take this.
    static QString unknownText(const QString& asked);
    /// Makes --language known to a command's parser; useFor() has read it before.
    static void addOption(QCommandLineParser& parser);

private:
    void install(const QString& name, const QString& folder);
    void removeAll();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace hems
