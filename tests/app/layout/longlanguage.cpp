#include "longlanguage.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGrowth = 0.4;

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> vowels{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'},
                                            {u'u', u'ú'}, {u'A', u'Á'}, {u'E', u'É'}, {u'I', u'Í'},
                                            {u'O', u'Ó'}, {u'U', u'Ú'}};
    return vowels.value(letter, letter);
}

/// word with so many letters more: its vowels over and over, or without one at its end.
QString longWord(const QString& word, qsizetype more)
{
    const auto vowels = std::count_if(word.begin(), word.end(), [](QChar c) { return accented(c) != c; });
    QString grown;
    qsizetype left = more;
    qsizetype vowelsLeft = vowels;
    for (const QChar letter : word) {
        grown += accented(letter);
        if (accented(letter) == letter)
            continue;
        const qsizetype times = (left + vowelsLeft - 1) / vowelsLeft;
        --vowelsLeft;
        grown += QString(times, accented(letter).toLower());
        left -= times;
    }
    return grown + QString(left, u'x');
}

bool isDateFormat(const QString& text)
{
    static const QRegularExpression format(u"^[dMyHhmsaAPz ,.:']+$"_s);
    return format.match(text).hasMatch() && text.contains("dd"_L1);
}

} // namespace

QString LongLanguage::lengthened(const QString& text)
{
    if (isDateFormat(text))
        return text;
    static const QRegularExpression piece(
        u"(?<kept>%L?(\\d+|n)|</"
        u"?\\w+[^>]*>|https?:\\S+|--[\\w-]+|\\*\\.\\w+|[kM]?Wh?\\b|\\b(HEMS|hems\\w*|CSV|PIN|kB|MB|GB)\\b)"
        "|(?<word>\\pL+(&\\pL+)?)"_s);
    QString grown;
    qsizetype from = 0;
    double owed = 0; // letters
    for (auto pieces = piece.globalMatch(text); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        grown += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(u"kept"_s)) {
            grown += match.captured();
            continue;
        }
        owed += static_cast<double>(match.capturedLength()) * kGrowth;
        const double more = std::max(0.0, std::ceil(owed - 1e-9));
        owed -= more;
        grown += longWord(match.captured(), static_cast<qsizetype>(more));
    }
    return grown + text.mid(from);
}

// Names of keys are asked for too often and mean the keyboard's own letters.
QString LongLanguage::translate(const char* context, const char* source, const char* /*comment*/,
                                int /*n*/) const
{
    const QLatin1StringView from(context);
    const bool isOurs = from.startsWith("hems::"_L1) || from == "Appliance"_L1 || from == "Fault"_L1 ||
                        from == "QPlatformTheme"_L1;
    return isOurs ? lengthened(QString::fromUtf8(source)) : QString();
}

} // namespace hems
