#include "installedtexts.h"
#include "roomtest.h"
#include "translations.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QString lost(int sensors)
{
    return QCoreApplication::translate("hems::Alerts", "%n sensor(s) are lost", nullptr, sensors);
}

} // namespace

class TestInstalledTexts : public QObject {
    Q_OBJECT

private slots:
    void init() { qputenv("LC_ALL", "C.UTF-8"); }
    void everyLanguageIsBuiltIn();
    void oneFollowsTheOther();
    void qtsOwnWordsFollow();
    void numbersFollow();
    void theOptionIsReadBeforeTheRest_data();
    void theOptionIsReadBeforeTheRest();
    void anUnknownLanguageIsToldInTheUsersOwn();
};

void TestInstalledTexts::everyLanguageIsBuiltIn()
{
    for (const QString& code : translations::codes())
        QVERIFY2(QFile::exists(u":/i18n/hems_%1.qm"_s.arg(code)), qPrintable(code));
}

void TestInstalledTexts::oneFollowsTheOther()
{
    QStringList said;
    InstalledTexts texts;
    for (const QString& code : translations::codes()) {
        texts.use(code);
        QCOMPARE(texts.code(), code);
        QVERIFY(lost(5).contains(u'5'));
        QVERIFY2(!said.contains(lost(5)), qPrintable(code));
        said << lost(5);
    }
    texts.use(u"en"_s);
    QCOMPARE(lost(1), u"1 sensor is lost"_s);
    QCOMPARE(lost(5), u"5 sensors are lost"_s);
    QCOMPARE(QCoreApplication::translate("hems::MainWindow", "&File"),
             u"&File"_s); // none of the others' is left
}

void TestInstalledTexts::qtsOwnWordsFollow()
{
    InstalledTexts texts;
    texts.use(u"de"_s);
    QCommandLineParser parser;
    parser.parse({u"hemsd"_s, u"--nonsense"_s});
    QVERIFY2(!parser.errorText().contains(u"Unknown"_s), qPrintable(parser.errorText()));
}

void TestInstalledTexts::numbersFollow()
{
    InstalledTexts texts;
    texts.use(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    texts.use(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
}

void TestInstalledTexts::theOptionIsReadBeforeTheRest_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QStringList& arguments, const QString& code) {
        QTest::addRow("%s", name) << (QStringList{u"hemsd"_s} + arguments) << code;
    };
    row("none", {}, u"fr"_s);
    row("a word", {u"energy"_s, u"--language"_s, u"de"_s}, u"de"_s);
    row("with =", {u"--language=zh_CN"_s, u"--help"_s}, u"zh_CN"_s);
    row("no value", {u"--language"_s}, u"fr"_s);
    row("after the options' end", {u"--"_s, u"--language"_s, u"de"_s}, u"fr"_s);
    row("another option", {u"--languages=de"_s}, u"fr"_s);
}

void TestInstalledTexts::theOptionIsReadBeforeTheRest()
{
    QFETCH(QStringList, arguments);
    qputenv("LC_ALL", "fr_FR.UTF-8");
    InstalledTexts texts;
    QCOMPARE(texts.useFor(arguments), QString());
    QTEST(texts.code(), "code");
}

void TestInstalledTexts::anUnknownLanguageIsToldInTheUsersOwn()
{
    InstalledTexts texts;
    const QString english = texts.useFor({u"hemsd"_s, u"--language=it"_s});
    QVERIFY2(english.contains(u"\"it\""_s) && english.contains(u"en, de, fr, es, zh_CN"_s),
             qPrintable(english));
    qputenv("LC_ALL", "de_DE.UTF-8");
    const QString german = texts.useFor({u"hemsd"_s, u"--language=it"_s});
    QVERIFY(german.contains(u"it"_s) && german != english);
}

HEMS_GUILESS_TEST(TestInstalledTexts)
#include "tst_installedtexts.moc"
