#include "languages.h"

#include "translations.h"

#include <QApplication>
#include <QWidget>

namespace hems {

QLocale Languages::locale() const
{
    return translations::localeFor(current());
}

void Languages::use(const QString& code)
{
    if (code == current())
        return;
    m_texts.use(code);
    // A widget keeps the locale it was born with.
    for (QWidget* window : QApplication::topLevelWidgets())
        window->setLocale(locale());
    emit changed(code);
}

} // namespace hems
