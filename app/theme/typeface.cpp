#include "typeface.h"

#include <QFontDatabase>
#include <QLoggingCategory>

namespace hems::theme {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTheme, "hems.theme")

QString loadedFamily()
{
    const QString family = u"HEMS Inter"_s;
    for (const QString& weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s}) {
        if (QFontDatabase::addApplicationFont(u":/fonts/HEMSInter-%1.otf"_s.arg(weight)) < 0)
            qCWarning(lcTheme, "The typeface's weight %s can't be read", qUtf8Printable(weight));
    }
    return family;
}

} // namespace

QString ownFamily()
{
    static const QString family = loadedFamily();
    return family;
}

} // namespace hems::theme
