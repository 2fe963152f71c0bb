#include "wallchoices.h"

#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcChoices, "hems.settings")

const QString kSpan = u"wall/line"_s;

void warn(const QSettings& file, const QString& key)
{
    qCWarning(lcChoices).noquote() << key << "is" << file.value(key).toString() << "in" << file.fileName()
                                   << "and not understood; it is as usual";
}

} // namespace

WallChoices WallChoices::read(const QSettings& file)
{
    WallChoices choices;
    if (file.contains(kSpan)) {
        if (const auto span = lineSpanFromName(file.value(kSpan).toString()))
            choices.span = *span;
        else
            warn(file, kSpan);
    }
    return choices;
}

void WallChoices::keep(QSettings& file) const
{
    file.setValue(kSpan, lineSpanName(span));
}

} // namespace hems
