#include "translationcheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

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

void readElement(QXmlStreamReader& xml, QString& context, QList<TranslatedText>& texts)
{
    if (xml.name() == "name"_L1)
        context = xml.readElementText();
    else if (xml.name() == "message"_L1)
        texts.append({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, {}, {}});
    else if (xml.name() == "source"_L1)
        texts.last().source = xml.readElementText();
    else if (xml.name() == "comment"_L1)
        texts.last().comment = xml.readElementText();
    else if (xml.name() == "translation"_L1) {
        texts.last().type = xml.attributes().value("type"_L1).toString();
        texts.last().forms = readForms(xml);
    }
}

QStringList found(const QRegularExpression& pattern, const QString& text)
{
    QStringList pieces;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        pieces << matches.next().captured();
    pieces.sort();
    return pieces;
}

/// "Save. " ends in ".": the last stop, as Western and Chinese have it, or nothing.
QString lastStop(const QString& text)
{
    const QString last = text.trimmed().right(1);
    const qsizetype chinese = u"。：？！"_s.indexOf(last);
    if (!last.isEmpty() && chinese >= 0)
        return u".:?!"_s.mid(chinese, 1);
    return !last.isEmpty() && u".:?!…"_s.contains(last) ? last : QString();
}

/// A hard space is one too, and Chinese commas and colons have theirs in themselves.
bool keepsSpaces(const QString& source, const QString& form)
{
    const bool isAtStart = source.front().isSpace() == form.front().isSpace();
    const bool isAtEnd = source.back().isSpace() == form.back().isSpace();
    return isAtStart && (isAtEnd || (source.back().isSpace() && u"、，："_s.contains(form.back())));
}

/// A stop more than the source has may belong to an abbreviation: "Mo. bis Fr.".
bool hasLostStop(const QString& source, const QString& form)
{
    return !lastStop(source).isEmpty() && lastStop(form) != lastStop(source);
}

QString formFault(const QString& source, const QString& form)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    static const QRegularExpression tag(u"</?\\w+[^>]*>"_s);
    static const QRegularExpression key(u"&(?=\\w)"_s);
    static const QRegularExpression ampersand(u"&&"_s);
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    if (found(place, form) != found(place, source))
        return u"has other places"_s;
    if (found(tag, form) != found(tag, source))
        return u"has other tags"_s;
    if (found(key, form) != found(key, source) || found(ampersand, form) != found(ampersand, source))
        return u"has lost or gained the letter of a key"_s;
    if (!keepsSpaces(source, form))
        return u"has lost or gained a space at an end"_s;
    if (hasLostStop(source, form))
        return u"has another stop at its end"_s;
    return {};
}

} // namespace

QString TranslatedText::key() const
{
    return context + u": \""_s + source + u'"' + (comment.isEmpty() ? QString() : u" ("_s + comment + u')');
}

QList<TranslatedText> translatedTexts(const QByteArray& ts)
{
    QXmlStreamReader xml(ts);
    QList<TranslatedText> texts;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            readElement(xml, context, texts);
    }
    return xml.hasError() ? QList<TranslatedText>() : texts;
}

QList<TranslatedText> translatedTextsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? translatedTexts(file.readAll()) : QList<TranslatedText>();
}

QStringList textFaults(const QList<TranslatedText>& texts, int pluralForms)
{
    QStringList faults;
    for (const TranslatedText& text : texts) {
        if (!text.type.isEmpty())
            faults << text.key() + u" is "_s + text.type;
        if (text.forms.size() != (text.isPlural ? pluralForms : 1))
            faults << text.key() + u" has %1 forms"_s.arg(text.forms.size());
        for (const QString& form : text.forms) {
            if (const QString fault = formFault(text.source, form); !fault.isEmpty())
                faults << text.key() + u" -> \""_s + form + u"\" "_s + fault;
        }
    }
    return faults;
}

QStringList keyFaults(const QList<TranslatedText>& sources, const QList<TranslatedText>& texts)
{
    QSet<QString> wanted;
    QSet<QString> known;
    for (const TranslatedText& text : sources)
        wanted << text.key();
    for (const TranslatedText& text : texts)
        known << text.key();
    QStringList faults;
    for (const QString& key : wanted - known)
        faults << key + u" is missing"_s;
    for (const QString& key : known - wanted)
        faults << key + u" stands in no source"_s;
    faults.sort();
    return faults;
}

} // namespace hems
