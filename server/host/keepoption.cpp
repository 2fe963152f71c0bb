#include "keepoption.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::KeepOption)
};

Q_LOGGING_CATEGORY(lcKeep, "hems.options")

} // namespace

void addKeepOption(QCommandLineParser& parser)
{
    parser.addOption({u"keep-raw"_s,
                      Texts::tr("Keep every reading \"forever\" (default), or for so many days, %1 at least; "
                                "what each minute used is kept for ever.")
                          .arg(kFewestDays),
                      u"forever|days"_s});
}

std::optional<KeptDays> readKeepOption(const QCommandLineParser& parser, const QString& dataDir,
                                       QString& error)
{
    if (!parser.isSet(u"keep-raw"_s))
        return settledKeptDays(dataDir);
    const QString value = parser.value(u"keep-raw"_s);
    const auto days = keptDaysFromName(value);
    if (!days)
        error = Texts::tr("--keep-raw takes \"forever\" or a number of days from %1 to %2, not \"%3\".")
                    .arg(QString::number(kFewestDays), QString::number(kMostDays), value);
    return days;
}

KeptDays settledKeptDays(const QString& dataDir)
{
    const QSettings settings(QDir(dataDir).filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QString key = QString::fromLatin1(kKeepRawKey);
    if (!settings.contains(key))
        return kForEver;
    const QString value = settings.value(key).toString();
    if (const auto days = keptDaysFromName(value))
        return *days;
    qCWarning(lcKeep).noquote() << key << "is" << value << "in" << settings.fileName()
                                << "and not understood; every reading is kept";
    return kForEver;
}

} // namespace hems
