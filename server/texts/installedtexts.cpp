#include "installedtexts.h"

#include "translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::InstalledTexts)
};

/// What follows --language; null where it is not asked for.
QString askedFor(const QStringList& arguments)
{
    constexpr QLatin1StringView kOption = "--language"_L1;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == "--"_L1)
            break;
        if (argument == kOption)
            return i + 1 < arguments.size() ? arguments[i + 1] : QString(); // the parser misses the value
        if (argument.startsWith(kOption) && argument.size() > kOption.size() &&
            argument[kOption.size()] == u'=')
            return argument.sliced(kOption.size() + 1);
    }
    return {};
}

} // namespace

InstalledTexts::~InstalledTexts()
{
    removeAll();
}

void InstalledTexts::use(const QString& code)
{
    removeAll();
    m_code = code;
    QLocale::setDefault(translations::localeFor(code));
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"hems_"_s + code, u":/i18n"_s);
}

QString InstalledTexts::useFor(const QStringList& arguments)
{
    const QString asked = askedFor(arguments);
    const bool isKnown = translations::codes().contains(asked);
    use(isKnown ? asked : translations::userCode());
    return isKnown || asked.isNull() ? QString() : unknownText(asked);
}

QString InstalledTexts::unknownText(const QString& asked)
{
    return Texts::tr("--language takes one of %1, not \"%2\".").arg(translations::codeList(), asked);
}

void InstalledTexts::addOption(QCommandLineParser& parser)
{
    parser.addOption({u"language"_s,
                      Texts::tr("Speak this language: %1 (default: the desktop's or the terminal's).")
                          .arg(translations::codeList()),
                      u"language"_s});
}

void InstalledTexts::install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder)) // Qt has none for English, and its own may not be installed
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void InstalledTexts::removeAll()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace hems
