#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace hems {

/// A text as it stands in a translation file.
struct TranslatedText {
    QString context;
    QString source;
    QString comment; ///< tells two of the same words apart
    bool isPlural = false;
    QStringList forms; ///< one, or one for each plural form
    QString type;      ///< empty: finished

    /// What tells it from every other: context, source and comment.
    QString key() const;
};

/// The texts of a file of Qt's Linguist; none where it can't be read.
QList<TranslatedText> translatedTexts(const QByteArray& ts);
QList<TranslatedText> translatedTextsOf(const QString& path);

/// What is wrong with each text for itself, a line each: unfinished, vanished or empty, without one of the
/// language's plural forms, or without what the source has: places (%1, %n), the tags of HTML, the letter of
/// a menu's key, the space at an end, the last stop.
QStringList textFaults(const QList<TranslatedText>& texts, int pluralForms);

/// What the sources say and the file has not, and the other way round, a line each.
QStringList keyFaults(const QList<TranslatedText>& sources, const QList<TranslatedText>& texts);

} // namespace hems
