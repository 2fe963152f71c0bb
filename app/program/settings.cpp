#include "settings.h"

#include "currencies.h"
#include "homezone.h"
#include "keepoption.h"
#include "price.h"
#include "storageprofile.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcSettings, "hems.settings")

constexpr int kUsualSimulatorSensors = 12;

const QString kLanguage = u"language"_s;
const QString kLook = u"theme"_s;
const QString kSimulatorSensors = u"simulator/sensors"_s;
const QString kTimeZone = QString::fromLatin1(kTimeZoneKey);
const QString kPrice = u"cost/price-per-kwh"_s;
const QString kCurrency = u"cost/currency"_s;
const QString kKeepRaw = QString::fromLatin1(kKeepRawKey);
const QString kStorage = u"server/storage"_s;
const QString kGeometry = u"window/geometry"_s;

// QSettings would write its own over a file that it can't read.
QString setAsideWhereBroken(const QString& file)
{
    if (QSettings(file, QSettings::IniFormat).status() != QSettings::FormatError)
        return file;
    const QString kept = file + u".broken"_s;
    QFile::remove(kept);
    QFile::rename(file, kept);
    qCWarning(lcSettings).noquote() << file << "can't be read and is kept as" << kept
                                    << "; every setting is as usual";
    return file;
}

} // namespace

Settings::Settings(const QString& dataDir)
    : m_file(setAsideWhereBroken(QDir(dataDir).filePath(u"settings.ini"_s)), QSettings::IniFormat)
{
}

QString Settings::language(const QStringList& known, const QString& usual) const
{
    QString code = m_file.value(kLanguage, usual).toString();
    if (known.contains(code))
        return code;
    warn(kLanguage, usual);
    return usual;
}

void Settings::setLanguage(const QString& code)
{
    m_file.setValue(kLanguage, code);
}

theme::Choice Settings::look() const
{
    const QString name = m_file.value(kLook, theme::choiceName(theme::Choice::Dark)).toString();
    if (const auto choice = theme::choiceFromName(name))
        return *choice;
    warn(kLook, theme::choiceName(theme::Choice::Dark));
    return theme::Choice::Dark;
}

void Settings::setLook(theme::Choice choice)
{
    m_file.setValue(kLook, theme::choiceName(choice));
}

int Settings::simulatorSensors() const
{
    bool isNumber = false;
    const QVariant value = m_file.value(kSimulatorSensors, kUsualSimulatorSensors);
    const int sensors = value.toInt(&isNumber);
    if (isNumber && sensors >= 1 && sensors <= kMostSimulatorSensors)
        return sensors;
    warn(kSimulatorSensors, QString::number(kUsualSimulatorSensors));
    return kUsualSimulatorSensors;
}

void Settings::setSimulatorSensors(int sensors)
{
    m_file.setValue(kSimulatorSensors, sensors);
}

QString Settings::timeZone() const
{
    const QString id = m_file.value(kTimeZone).toString();
    return QTimeZone(id.toLatin1()).isValid() ? id : QString(); // homeZone() has warned
}

void Settings::setTimeZone(const QString& id)
{
    if (id.isEmpty())
        m_file.remove(kTimeZone);
    else
        m_file.setValue(kTimeZone, id);
}

bool Settings::hasPrice() const
{
    return m_file.contains(kPrice);
}

double Settings::pricePerKiloWattHour() const
{
    if (!m_file.contains(kPrice))
        return 0;
    bool isNumber = false;
    const double price = m_file.value(kPrice).toDouble(&isNumber);
    if (isNumber && price >= 0 && price <= Price::kHighest)
        return price;
    warn(kPrice, u"no price"_s);
    return 0;
}

void Settings::setPricePerKiloWattHour(double price)
{
    m_file.setValue(kPrice, price);
}

QString Settings::currency() const
{
    if (!m_file.contains(kCurrency))
        return currencies::usual(QLocale::system());
    QString code = m_file.value(kCurrency).toString();
    if (currencies::isCode(code))
        return code;
    QString usual = currencies::usual(QLocale::system());
    warn(kCurrency, usual);
    return usual;
}

void Settings::setCurrency(const QString& code)
{
    m_file.setValue(kCurrency, code);
}

KeptDays Settings::keptDays() const
{
    // The one who reads it at the start has warned where it makes no sense.
    return keptDaysFromName(m_file.value(kKeepRaw, keptDaysName(kForEver)).toString()).value_or(kForEver);
}

void Settings::setKeptDays(KeptDays days)
{
    m_file.setValue(kKeepRaw, keptDaysName(days));
}

bool Settings::sparesDisk() const
{
    return storageProfileFromName(m_file.value(kStorage).toString()) == StorageProfile::Flash;
}

void Settings::setSparesDisk(bool spares)
{
    m_file.setValue(kStorage, spares ? u"flash"_s : u"safe"_s);
}

void Settings::warn(const QString& key, const QString& used) const
{
    qCWarning(lcSettings).noquote() << key << "is" << m_file.value(key).toString() << "in"
                                    << m_file.fileName() << "and not understood;" << used << "is used";
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_file.setValue(kGeometry, geometry);
}

} // namespace hems
