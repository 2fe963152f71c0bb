#include "homezone.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcZone, "hems.zone")

QTimeZone systemZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone("UTC");
}

} // namespace

QTimeZone homeZone(const QString& dataDir)
{
    const QSettings settings(QDir(dataDir).filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QString key = QString::fromLatin1(kTimeZoneKey);
    const QString name = settings.value(key).toString();
    if (name.isEmpty())
        return systemZone();
    const QTimeZone zone(name.toLatin1());
    if (zone.isValid())
        return zone;
    qCWarning(lcZone).noquote() << key << "is" << name << "in" << settings.fileName()
                                << "and not understood; the system's is used";
    return systemZone();
}

void liveInHomeZone(const QString& dataDir)
{
    const QTimeZone zone = homeZone(dataDir);
    if (zone != QTimeZone::systemTimeZone())
        qputenv("TZ", zone.id());
}

} // namespace hems
