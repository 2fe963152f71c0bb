#include "languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hems {

QStringList Languages::codes()
{
    return {u"en"_s, u"zh_CN"_s};
}

QString Languages::nativeName(const QString& code)
{
    return code == "zh_CN"_L1 ? u"中文"_s : u"English"_s;
}

QString Languages::desktopCode()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

// English keeps the desktop's own ways with numbers and dates as long as it is an English desktop.
QLocale Languages::locale() const
{
    if (m_current == "zh_CN"_L1)
        return QLocale(QLocale::Chinese, QLocale::China);
    return QLocale::system().language() == QLocale::English
               ? QLocale::system()
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Languages::use(const QString& code)
{
    if (code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(locale());
    // A widget keeps the locale it was born with.
    for (QWidget* window : QApplication::topLevelWidgets())
        window->setLocale(locale());
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"hems_"_s + code, u":/i18n"_s);
    emit changed(code);
}

bool Languages::install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
    return true;
}

} // namespace hems
