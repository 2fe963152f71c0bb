#include "roomtest.h"
#include "translations.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestTranslationList : public QObject {
    Q_OBJECT

private slots:
    void init() { speak({}, {}, {}, {}); }
    void aLanguageIsCalledByItsOwnName();
    void tagsAreMatchedByTheirLanguage_data();
    void tagsAreMatchedByTheirLanguage();
    void theUserIsAskedAsGettextAsks_data();
    void theUserIsAskedAsGettextAsks();
    void countriesOfTheSameLanguageKeepTheirWays();
    void weeksBeginAsTheLanguageHasIt();

private:
    static void speak(const QByteArray& language, const QByteArray& all, const QByteArray& messages,
                      const QByteArray& lang)
    {
        for (const auto& [name, value] : {std::pair("LANGUAGE", language), std::pair("LC_ALL", all),
                                          std::pair("LC_MESSAGES", messages), std::pair("LANG", lang)})
            value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    }
};

void TestTranslationList::aLanguageIsCalledByItsOwnName()
{
    QStringList names;
    for (const QString& code : translations::codes())
        names << translations::nativeName(code);
    QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s, u"中文"_s}));
}

void TestTranslationList::tagsAreMatchedByTheirLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("code");
    for (const auto& [tag, code] :
         {std::pair(u"de"_s, u"de"_s), std::pair(u"de-AT"_s, u"de"_s), std::pair(u"DE_ch"_s, u"de"_s),
          std::pair(u"fr_CA"_s, u"fr"_s), std::pair(u"es-419"_s, u"es"_s),
          std::pair(u"zh_Hant_TW"_s, u"zh_CN"_s), std::pair(u"zh"_s, u"zh_CN"_s),
          std::pair(u"en_US"_s, u"en"_s), std::pair(u"it"_s, QString()), std::pair(u"der"_s, QString()),
          std::pair(QString(), QString())})
        QTest::addRow("%s", qPrintable(tag)) << tag << code;
}

void TestTranslationList::tagsAreMatchedByTheirLanguage()
{
    QFETCH(const QString, tag);
    QTEST(translations::codeForTag(tag), "code");
}

void TestTranslationList::theUserIsAskedAsGettextAsks_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* language, const char* all, const char* messages,
                        const char* lang, const QString& code) {
        QTest::addRow("%s", name) << QByteArray(language) << QByteArray(all) << QByteArray(messages)
                                  << QByteArray(lang) << code;
    };
    row("nothing is said", "", "", "", "", u"en"_s);
    row("LANG", "", "", "", "de_DE.UTF-8", u"de"_s);
    row("messages before LANG", "", "", "fr_FR.UTF-8", "de_DE.UTF-8", u"fr"_s);
    row("LC_ALL before all", "", "es_ES@euro", "fr_FR.UTF-8", "de_DE.UTF-8", u"es"_s);
    row("LANGUAGE names further ones", "it:de_AT:en", "", "", "it_IT.UTF-8", u"de"_s);
    row("LANGUAGE without a locale counts for nothing", "de", "C.UTF-8", "", "", u"en"_s);
    row("what is not spoken", "", "", "", "it_IT.UTF-8", u"en"_s);
    row("the plain locale", "", "POSIX", "", "de_DE.UTF-8", u"en"_s);
}

void TestTranslationList::theUserIsAskedAsGettextAsks()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, all);
    QFETCH(QByteArray, messages);
    QFETCH(QByteArray, lang);
    speak(language, all, messages, lang);
    QTEST(translations::userCode(), "code");
}

void TestTranslationList::countriesOfTheSameLanguageKeepTheirWays()
{
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(translations::localeFor(u"de"_s, swiss), swiss);
    QCOMPARE(translations::localeFor(u"fr"_s, swiss).territory(), QLocale::France);
    QCOMPARE(translations::localeFor(u"en"_s, swiss).territory(), QLocale::UnitedKingdom);
    QCOMPARE(translations::localeFor(u"zh_CN"_s, QLocale(QLocale::Chinese, QLocale::Taiwan)).territory(),
             QLocale::China);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(translations::localeFor(u"en"_s, american), american);
    QCOMPARE(translations::localeFor(u"de"_s, american).toString(1234.5, 'f', 1), u"1.234,5"_s);
    QCOMPARE(translations::localeFor(u"fr"_s, american).toString(12345.5, 'f', 1), u"12\u202f345,5"_s);
    QCOMPARE(translations::localeFor(u"es"_s, american).toString(12345.5, 'f', 1), u"12.345,5"_s);
}

void TestTranslationList::weeksBeginAsTheLanguageHasIt()
{
    for (const QString& code : {u"de"_s, u"fr"_s, u"es"_s})
        QCOMPARE(translations::localeFor(code, QLocale::c()).firstDayOfWeek(), Qt::Monday);
    const QLocale mexican(QLocale::Spanish, QLocale::Mexico);
    QCOMPARE(translations::localeFor(u"es"_s, mexican).firstDayOfWeek(), Qt::Sunday);
}

HEMS_GUILESS_TEST(TestTranslationList)
#include "tst_translationlist.moc"
