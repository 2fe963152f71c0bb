#include "spokentexts.h"

#include "translations.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace hems {

SpokenTexts::SpokenTexts(const QString& code)
    : m_code(code)
    , m_translator(std::make_unique<QTranslator>())
{
    // Where there is none the texts stay as they stand in the sources: in English.
    if (!m_translator->load(u"hems_"_s + code, u":/i18n"_s))
        m_translator.reset();
}

QString SpokenTexts::text(const char* context, const char* source) const
{
    return text(context, source, -1);
}

QString SpokenTexts::text(const char* context, const char* source, int n) const
{
    QString spoken = m_translator ? m_translator->translate(context, source, nullptr, n) : QString();
    if (spoken.isEmpty())
        spoken = QString::fromUtf8(source);
    return n < 0 ? spoken : spoken.replace("%n"_L1, QString::number(n));
}

QString SpokenTexts::codeFor(const QByteArray& acceptLanguage)
{
    QString best = u"en"_s;
    double bestWish = 0;
    for (const QByteArray& part : acceptLanguage.left(500).split(',')) {
        const QList<QByteArray> range = part.trimmed().toLower().split(';');
        double wish = 1;
        for (const QByteArray& parameter : range.sliced(1)) {
            if (parameter.trimmed().startsWith("q="))
                wish = parameter.trimmed().sliced(2).toDouble();
        }
        const QString code = translations::codeForTag(QString::fromLatin1(range.first()));
        if (!code.isEmpty() && wish > bestWish) {
            best = code;
            bestWish = wish;
        }
    }
    return best;
}

} // namespace hems
