#pragma once

#include <QByteArray>
#include <QString>
#include <QTranslator>

#include <memory>

namespace hems {

/// The project's texts in one language, whatever the program itself speaks. Mark the texts with
/// QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP in the context that they are asked for in.
class SpokenTexts {
public:
    /// code: one of translations::codes().
    explicit SpokenTexts(const QString& code);

    QString text(const char* context, const char* source) const;
    /// With %n: the form that belongs to so many.
    QString text(const char* context, const char* source, int n) const;
    const QString& code() const { return m_code; }

    /// Which of the languages a browser's Accept-Language asks for: the first that it would rather have.
    static QString codeFor(const QByteArray& acceptLanguage);

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace hems
