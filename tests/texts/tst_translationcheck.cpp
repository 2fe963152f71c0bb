#include "roomtest.h"
#include "translationcheck.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// A file of one text in the German way, as Linguist writes it.
QList<TranslatedText> one(const QString& source, const QString& translation, const QString& type = {})
{
    const QString attribute = type.isEmpty() ? QString() : u" type=\"%1\""_s.arg(type);
    return translatedTexts(u"<?xml version=\"1.0\"?><TS version=\"2.1\" "
                           u"language=\"de\"><context><name>hems::Room</name><message>"
                           "<source>%1</source><translation%2>%3</translation></message></context></TS>"_s
                               .arg(source.toHtmlEscaped(), attribute, translation.toHtmlEscaped())
                               .toUtf8());
}

QList<TranslatedText> plural(const QStringList& forms)
{
    return {{u"hems::Room"_s, u"%n sensor(s)"_s, {}, true, forms, {}}};
}

} // namespace

/// The check of the translations sees what it is there for: each row is a file with one fault.
class TestTranslationCheck : public QObject {
    Q_OBJECT

private slots:
    void whatSaysTheSameIsWell();
    void faultsAreSeen_data();
    void faultsAreSeen();
    void pluralFormsAreCounted();
    void missingAndUnknownTextsAreSeen();
    void aBrokenFileHasNoTexts();
};

void TestTranslationCheck::whatSaysTheSameIsWell()
{
    for (const auto& [source, translation] :
         {std::pair(u"&Open %1…"_s, u"%1 ö&ffnen…"_s), std::pair(u"Name: "_s, u"Name: "_s),
          std::pair(u"Wait."_s, u"请稍候。"_s), std::pair(u"<b>%1</b> && %2"_s, u"%2 && <b>%1</b>"_s),
          std::pair(u"&Quit"_s, u"退出(&Q)"_s)})
        QCOMPARE(textFaults(one(source, translation), 2), QStringList());
    QCOMPARE(textFaults(plural({u"%n Sensor"_s, u"%n Sensoren"_s}), 2), QStringList());
}

void TestTranslationCheck::faultsAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QString& source, const QString& translation,
                        const QString& told, const QString& type = {}) {
        QTest::addRow("%s", name) << source << translation << type << told;
    };
    row("unfinished", u"Off"_s, u"Aus"_s, u"is unfinished"_s, u"unfinished"_s);
    row("vanished", u"Off"_s, u"Aus"_s, u"is vanished"_s, u"vanished"_s);
    row("obsolete", u"Off"_s, u"Aus"_s, u"is obsolete"_s, u"obsolete"_s);
    row("empty", u"Off"_s, u" "_s, u"is empty"_s);
    row("place lost", u"%1 of %2"_s, u"%1 von allen"_s, u"has other places"_s);
    row("place twice", u"%1 of %2"_s, u"%1 von %1"_s, u"has other places"_s);
    row("place of a locale", u"%L1 W"_s, u"%1 W"_s, u"has other places"_s);
    row("tag lost", u"<b>Off</b>"_s, u"<b>Aus"_s, u"has other tags"_s);
    row("key lost", u"&Quit"_s, u"Beenden"_s, u"the letter of a key"_s);
    row("key gained", u"Quit"_s, u"&Beenden"_s, u"the letter of a key"_s);
    row("ampersand halved", u"This && that"_s, u"Dies & das"_s, u"the letter of a key"_s);
    row("space lost", u"Name: "_s, u"Name:"_s, u"a space at an end"_s);
    row("stop lost", u"Please wait."_s, u"Bitte warten"_s, u"another stop"_s);
    row("dots lost", u"Open…"_s, u"Öffnen"_s, u"another stop"_s);
}

void TestTranslationCheck::faultsAreSeen()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, type);
    QFETCH(QString, told);
    const QStringList faults = textFaults(one(source, translation, type), 2);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(told), qPrintable(faults.first()));
}

void TestTranslationCheck::pluralFormsAreCounted()
{
    QCOMPARE(textFaults(plural({u"%n 个传感器"_s}), 1), QStringList());
    QVERIFY(textFaults(plural({u"%n Sensoren"_s}), 2).first().contains(u"has 1 forms"_s));
    QVERIFY(
        textFaults(plural({u"Ein Sensor"_s, u"%n Sensoren"_s}), 2).first().contains(u"has other places"_s));
}

void TestTranslationCheck::missingAndUnknownTextsAreSeen()
{
    const QList<TranslatedText> off = one(u"Off"_s, u"Aus"_s);
    const QList<TranslatedText> on = one(u"On"_s, u"Ein"_s);
    QCOMPARE(keyFaults(off, off), QStringList());
    QCOMPARE(keyFaults(off + on, off), QStringList{u"hems::Room: \"On\" is missing"_s});
    QCOMPARE(keyFaults(off, off + on), QStringList{u"hems::Room: \"On\" stands in no source"_s});
    QList<TranslatedText> commented = off;
    commented.first().comment = u"a switch"_s;
    QCOMPARE(keyFaults(off, commented).size(), 2);
}

void TestTranslationCheck::aBrokenFileHasNoTexts()
{
    QVERIFY(translatedTexts("<TS><context><message>").isEmpty());
}

HEMS_GUILESS_TEST(TestTranslationCheck)
#include "tst_translationcheck.moc"
