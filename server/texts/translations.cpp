#include "translations.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hems::translations {

namespace {

struct Language {
    QLatin1StringView code;
    const char16_t* nativeName;
    QLocale::Language language;
    QLocale::Country country; ///< whose habits hold on a desktop in another language
};

constexpr std::array<Language, 5> kLanguages{{
    {"en"_L1, u"English", QLocale::English, QLocale::UnitedKingdom},
    {"de"_L1, u"Deutsch", QLocale::German, QLocale::Germany},
    {"fr"_L1, u"Français", QLocale::French, QLocale::France},
    {"es"_L1, u"Español", QLocale::Spanish, QLocale::Spain},
    {"zh_CN"_L1, u"中文", QLocale::Chinese, QLocale::China},
}};

const Language* find(const QString& code)
{
    for (const Language& each : kLanguages) {
        if (code == each.code)
            return &each;
    }
    return nullptr;
}

QString localeName()
{
    for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name.section(u'.', 0, 0).section(u'@', 0, 0);
    }
    return {};
}

} // namespace

QStringList codes()
{
    QStringList all;
    for (const Language& each : kLanguages)
        all.append(each.code);
    return all;
}

QString codeList()
{
    return codes().join(u", "_s);
}

QString nativeName(const QString& code)
{
    const Language* const found = find(code);
    return found ? QString::fromUtf16(found->nativeName) : code;
}

QString codeForTag(const QString& tag)
{
    QString wanted = tag.trimmed().toLower();
    wanted.truncate(wanted.indexOf(u'-') < 0 ? wanted.size() : wanted.indexOf(u'-'));
    wanted = wanted.section(u'_', 0, 0);
    for (const Language& each : kLanguages) {
        if (wanted == QString(each.code).section(u'_', 0, 0))
            return each.code;
    }
    return {};
}

QStringList userTags()
{
    const QString name = localeName();
    if (name.isEmpty() || name == "C"_L1 || name == "POSIX"_L1)
        return {};
    return qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) << name;
}

QString userCode()
{
    for (const QString& tag : userTags()) {
        const QString code = codeForTag(tag);
        if (!code.isEmpty())
            return code;
    }
    return u"en"_s;
}

// A desktop can speak German and write dates in English: LANGUAGE=de with LANG=C.UTF-8, or with
// LC_TIME=en_DK.UTF-8.
static bool isOfOneLanguage(const QLocale& desktop)
{
    const QLocale whole(desktop.language(), desktop.territory());
    return desktop.dayName(Qt::Monday) == whole.dayName(Qt::Monday) &&
           desktop.decimalPoint() == whole.decimalPoint();
}

// What is written in Chinese here is in the script and with the formats of the mainland.
QLocale localeFor(const QString& code, const QLocale& desktop)
{
    const Language* const found = find(code);
    if (!found)
        return QLocale::c();
    const QLocale own(found->language, found->country);
    if (desktop.language() != found->language || found->language == QLocale::Chinese)
        return own;
    return isOfOneLanguage(desktop) ? desktop : own;
}

} // namespace hems::translations
