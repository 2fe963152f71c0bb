#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// A text as it stands in a translation file.
struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    QString type;      ///< empty: finished
};

QStringList readForms(QXmlStreamReader& xml)
{
    QStringList forms;
    QString plain;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == "translation"_L1)) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            forms << xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

QList<Message> readMessages(const QString& language)
{
    QFile file(QStringLiteral(HEMS_TEST_DATA "/../../translations/hems_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}, {}});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            messages.last().forms = readForms(xml);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList found(const QString& pattern, const QString& text)
{
    QStringList pieces;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        pieces << matches.next().captured();
    pieces.sort();
    return pieces;
}

QByteArray named(const Message& message)
{
    return (message.context + u": "_s + message.source).toUtf8();
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { everyTextIsTranslated_data(); }
    void placeholdersAreKept();
    void everyPluralHasItsForms();
    void noContextIsLost();
    void noEnglishIsLeftInChinese();
    void menuKeysAreKeptInChinese();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "zh_CN"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(language);
    QVERIFY(!messages.isEmpty());
    for (const Message& message : messages) {
        QVERIFY2(message.type.isEmpty(), named(message).constData());
        for (const QString& form : message.forms)
            QVERIFY2(!form.trimmed().isEmpty(), named(message).constData());
    }
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);
    const QString placeholder = u"%L?(\\d+|n)"_s;
    for (const Message& message : readMessages(language)) {
        for (const QString& form : message.forms)
            QVERIFY2(found(placeholder, form) == found(placeholder, message.source),
                     named(message).constData());
    }
}

// English has one and many; Chinese has no plural. The English file holds nothing but plurals, and all of
// them.
void TestTranslations::everyPluralHasItsForms()
{
    QSet<QString> english;
    for (const Message& message : readMessages(u"en"_s)) {
        QVERIFY2(message.forms.size() == 2, named(message).constData());
        QVERIFY2(!message.forms[1].contains("(s)"_L1), named(message).constData());
        english << message.source;
    }
    for (const Message& message : readMessages(u"zh_CN"_s)) {
        QVERIFY2(message.forms.size() == 1, named(message).constData());
        QVERIFY2(message.source.contains("%n"_L1) == english.contains(message.source),
                 named(message).constData());
    }
}

// Where the tool cannot tell the class, it takes the namespace or nothing, and the text is never found.
void TestTranslations::noContextIsLost()
{
    for (const Message& message : readMessages(u"zh_CN"_s)) {
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
        u"HEMS"_s,      u"hems"_s,      u"hemsd"_s,     u"simulator"_s, u"GNU"_s,     u"PNG"_s,
        u"CSV"_s,       u"csv"_s,       u"JSON"_s,      u"json"_s,      u"ISO"_s,     u"IANA"_s,
        u"UCI"_s,       u"UTC"_s,       u"Europe"_s,    u"Paris"_s,     u"Esc"_s,     u"Ctrl"_s,
        u"zh_CN"_s,     u"en"_s,        u"kW"_s,        u"kWh"_s,       u"COMMAND"_s, u"FILE"_s,
        u"total"_s,     u"hour"_s,      u"day"_s,       u"month"_s,     u"max"_s,     u"dddd"_s,
        u"kitchen"_s,   u"laundry"_s,   u"heater"_s,    u"rest"_s,      u"sensors"_s, u"readings"_s,
        u"energy"_s,    u"export"_s,    u"backup"_s,    u"check"_s,     u"import"_s,  u"restore"_s,
        u"family"_s,    u"busy"_s,      u"automatic"_s, u"dark"_s,      u"light"_s,   u"high"_s,
        u"contrast"_s,  u"png"_s,       u"sqlite"_s,    u"Shift"_s,     u"Home"_s,    u"time"_s,
        u"id"_s,        u"sn"_s,        u"watts"_s,     u"doubts"_s,    u"forever"_s, u"zero_glitch"_s,
        u"spike"_s,     u"stuck"_s,     u"counter"_s,   u"energy_wh"_s, u"range_s"_s, u"covered_s"_s,
        u"missing_s"_s, u"suspect_s"_s, u"safe"_s,      u"flash"_s,     u"SD"_s,      u"Wh"_s,
        u"verify"_s,    u"FOLDER"_s,    u"HDMI"_s,      u"on"_s,        u"off"_s,     u"txt"_s,
        u"commands"_s,  u"ledger"_s,    u"plan"_s,      u"rules"_s,     u"guard"_s,   u"Kitchen"_s,
        u"Page"_s,      u"Up"_s,        u"Down"_s,      u"PIN"_s,       u"Enter"_s,   u"from"_s,
        u"to"_s,        u"by"_s,        u"wanted"_s,    u"true"_s,      u"false"_s,   u"code"_s};
    const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    const QRegularExpression literal(
        u"--[a-z-]+|settings\\.ini|\\[lock\\]|application/json|“Individual household electric power consumption”|1920x1080"_s);
    for (const Message& message : readMessages(u"zh_CN"_s)) {
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
    for (const Message& message : readMessages(u"zh_CN"_s)) {
        if (message.context != "hems::MainWindow"_L1 || !message.source.contains(u'&'))
            continue;
        QCOMPARE(key.match(message.forms.first()).captured(1),
                 key.match(message.source).captured(1).toUpper());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
