#include "roomtest.h"
#include "translationcheck.h"
#include "translations.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace hems;

namespace {

const QString kProject = QStringLiteral(HEMS_TEST_DATA "/../..");

QList<TranslatedText> textsIn(const QString& language)
{
    return translatedTextsOf(kProject + u"/translations/hems_%1.ts"_s.arg(language));
}

/// What lupdate finds in these folders. pluralsOnly: no others than those with a number.
QList<TranslatedText> textsOfSources(const QStringList& folders, bool pluralsOnly = false)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"sources.ts"_s);
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s};
    if (pluralsOnly)
        arguments << u"-pluralonly"_s;
    QProcess lupdate;
    lupdate.start(QStringLiteral(HEMS_LUPDATE), arguments + folders + QStringList{u"-ts"_s, file});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        qWarning() << lupdate.errorString() << lupdate.readAllStandardError();
    return translatedTextsOf(file);
}

QStringList ownFolders()
{
    return {kProject + u"/app"_s, kProject + u"/server"_s, kProject + u"/simulator"_s};
}

/// The first of the lines, and how many there are.
QByteArray told(const QStringList& lines)
{
    return u"%1: %2"_s.arg(lines.size())
        .arg(lines.first(std::min<qsizetype>(20, lines.size())).join(u'\n'))
        .toUtf8();
}

QStringList found(const QString& pattern, const QString& text)
{
    QStringList pieces;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        pieces << matches.next().captured();
    pieces.sort();
    return pieces;
}

QByteArray named(const TranslatedText& message)
{
    return message.key().toUtf8();
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsOfALanguage();
    void everyTextIsSound_data();
    void everyTextIsSound();
    void everyTextOfTheSourcesIsThere_data() { everyTextIsSound_data(); }
    void everyTextOfTheSourcesIsThere();
    void aNewTextOfTheSourcesIsMissed();
    void englishHasNoBracketsLeft();
    void noContextIsLost();
    void noEnglishIsLeftInChinese();
    void menuKeysAreKeptInChinese();
};

void TestTranslations::everyFileIsOfALanguage()
{
    QStringList expected;
    for (const QString& code : translations::codes())
        expected << u"hems_%1.ts"_s.arg(code);
    expected.sort();
    QCOMPARE(QDir(kProject + u"/translations"_s).entryList({u"*.ts"_s}, QDir::Files, QDir::Name), expected);
}

void TestTranslations::everyTextIsSound_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : translations::codes())
        QTest::addRow("%s", qPrintable(code)) << code;
}

void TestTranslations::everyTextIsSound()
{
    QFETCH(QString, language);
    const QList<TranslatedText> texts = textsIn(language);
    QVERIFY(!texts.isEmpty());
    const QStringList faults = textFaults(texts, language == "zh_CN"_L1 ? 1 : 2); // Chinese has no plural
    QVERIFY2(faults.isEmpty(), told(faults).constData());
}

// As lupdate would find them now: whoever writes a new text translates it. The English file holds nothing but
// plurals.
void TestTranslations::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    const QList<TranslatedText> sources = textsOfSources(ownFolders(), language == "en"_L1);
    QVERIFY(!sources.isEmpty());
    const QStringList faults = keyFaults(sources, textsIn(language));
    QVERIFY2(faults.isEmpty(), told(faults).constData());
}

void TestTranslations::aNewTextOfTheSourcesIsMissed()
{
    const QTemporaryDir dir;
    QFile source(dir.filePath(u"room.cpp"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("QString Room::title() { return tr(\"A text that nobody has translated\"); }");
    source.close();
    const QStringList faults =
        keyFaults(textsOfSources(ownFolders() + QStringList{dir.path()}), textsIn(u"de"_s));
    QCOMPARE(faults, QStringList{u"Room: \"A text that nobody has translated\" is missing"_s});
}

void TestTranslations::englishHasNoBracketsLeft()
{
    for (const TranslatedText& message : textsIn(u"en"_s)) {
        for (const QString& form : message.forms)
            QVERIFY2(!form.contains("(s)"_L1), named(message).constData());
    }
}

// Where the tool cannot tell the class, it takes the namespace or nothing, and the text is never found.
void TestTranslations::noContextIsLost()
{
    for (const TranslatedText& message : textsIn(u"zh_CN"_s)) {
        const bool found = message.context.startsWith("hems::"_L1) || message.context == "Appliance"_L1 ||
                           message.context == "Fault"_L1;
        QVERIFY2(found, named(message).constData());
    }
}

void TestTranslations::noEnglishIsLeftInChinese()
{
    // Figures with their units, and what Chinese says without words.
    const QRegularExpression wordless(u"^(W|kW|Wh|kWh|%\\d|[ ,:()%×])*$"_s);
    const QSet<QString> untranslated = {u"%1 of %2"_s, u"at %1"_s, u"At %1"_s, u"%1 at %2 W"_s,
                                        u"Page up, Page down"_s};
    // Names, units, formats and what is typed as it stands: options and their values, words of the protocol.
    const QSet<QString> names = {
        u"wlr"_s,       u"listen"_s,    u"SIGHUP"_s,  u"randr"_s,       u"HEMS"_s,      u"hems"_s,
        u"hemsd"_s,     u"simulator"_s, u"GNU"_s,     u"PNG"_s,         u"CSV"_s,       u"csv"_s,
        u"JSON"_s,      u"json"_s,      u"ISO"_s,     u"IANA"_s,        u"UCI"_s,       u"UTC"_s,
        u"Europe"_s,    u"Paris"_s,     u"Esc"_s,     u"Ctrl"_s,        u"zh_CN"_s,     u"en"_s,
        u"kW"_s,        u"kWh"_s,       u"COMMAND"_s, u"FILE"_s,        u"total"_s,     u"hour"_s,
        u"day"_s,       u"month"_s,     u"max"_s,     u"dddd"_s,        u"kitchen"_s,   u"laundry"_s,
        u"heater"_s,    u"rest"_s,      u"sensors"_s, u"readings"_s,    u"energy"_s,    u"export"_s,
        u"backup"_s,    u"check"_s,     u"import"_s,  u"restore"_s,     u"family"_s,    u"busy"_s,
        u"automatic"_s, u"dark"_s,      u"light"_s,   u"high"_s,        u"contrast"_s,  u"png"_s,
        u"sqlite"_s,    u"Shift"_s,     u"Home"_s,    u"time"_s,        u"id"_s,        u"sn"_s,
        u"watts"_s,     u"doubts"_s,    u"forever"_s, u"zero_glitch"_s, u"spike"_s,     u"stuck"_s,
        u"counter"_s,   u"energy_wh"_s, u"range_s"_s, u"covered_s"_s,   u"missing_s"_s, u"suspect_s"_s,
        u"safe"_s,      u"flash"_s,     u"SD"_s,      u"Wh"_s,          u"verify"_s,    u"FOLDER"_s,
        u"HDMI"_s,      u"on"_s,        u"off"_s,     u"txt"_s,         u"commands"_s,  u"ledger"_s,
        u"plan"_s,      u"rules"_s,     u"guard"_s,   u"Kitchen"_s,     u"Page"_s,      u"Up"_s,
        u"Down"_s,      u"PIN"_s,       u"Enter"_s,   u"from"_s,        u"to"_s,        u"by"_s,
        u"wanted"_s,    u"true"_s,      u"false"_s,   u"code"_s};
    const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    const QRegularExpression literal(
        u"--[a-z-]+|settings\\.ini|\\[lock\\]|application/json|“Individual household electric power consumption”|1920x1080"_s);
    for (const TranslatedText& message : textsIn(u"zh_CN"_s)) {
        QString text = message.forms.first();
        if (!untranslated.contains(message.source) && !wordless.match(message.source).hasMatch())
            QVERIFY2(chinese.match(text).hasMatch(), named(message).constData());
        text.remove(literal);
        for (const QString& word : found(u"[A-Za-z_]{2,}"_s, text))
            QVERIFY2(names.contains(word), (named(message) + " -> " + word.toUtf8()).constData());
    }
}

void TestTranslations::menuKeysAreKeptInChinese()
{
    const QRegularExpression key(u"&(\\w)"_s);
    for (const TranslatedText& message : textsIn(u"zh_CN"_s)) {
        if (message.context != "hems::MainWindow"_L1 || !message.source.contains(u'&'))
            continue;
        QCOMPARE(key.match(message.forms.first()).captured(1),
                 key.match(message.source).captured(1).toUpper());
    }
}

HEMS_GUILESS_TEST(TestTranslations)

#include "tst_translations.moc"
