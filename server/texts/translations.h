#pragma once

#include <QLocale>
#include <QStringList>

/// The languages that the project speaks, each with its file translations/hems_CODE.ts.
namespace hems::translations {

/// "en", "de", "fr", "es" and "zh_CN", in the order in which they are offered.
QStringList codes();
/// codes() as a sentence lists them: "en, de, fr, es, zh_CN".
QString codeList();
/// A language in its own words.
QString nativeName(const QString& code);

/// The code for a tag such as "de-AT" or "zh_Hant_TW"; empty where that language is not spoken.
QString codeForTag(const QString& tag);
/// The tags that whoever started this process asks for, the best first: LANGUAGE, LC_ALL, LC_MESSAGES and
/// LANG, as gettext reads them. None in the plain locale "C".
QStringList userTags();
/// The code for the first of userTags() that is spoken; English where none is.
QString userCode();

/// How numbers and dates are written in a language: the desktop's own way where the desktop speaks it too,
/// also in its dates and figures (de_AT, en_US), else that of the country that gave the language its name.
QLocale localeFor(const QString& code, const QLocale& desktop = QLocale::system());

} // namespace hems::translations
