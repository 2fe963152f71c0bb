#include "settings.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcSettings, "hems.settings")

constexpr int kUsualSimulatorSensors = 12;

const QString kLanguage = u"language"_s;
const QString kLook = u"theme"_s;
const QString kSimulatorSensors = u"simulator/sensors"_s;
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
    const QString code = m_file.value(kLanguage, usual).toString();
    if (known.contains(code))
        return code;
    qCWarning(lcSettings).noquote() << kLanguage << "is" << code << "in" << m_file.fileName()
                                    << "and not understood;" << usual << "is used";
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
    qCWarning(lcSettings).noquote() << kLook << "is" << name << "in" << m_file.fileName()
                                    << "and not understood; dark is used";
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
    qCWarning(lcSettings).noquote() << kSimulatorSensors << "is" << value.toString() << "in"
                                    << m_file.fileName() << "and not understood;" << kUsualSimulatorSensors
                                    << "is used";
    return kUsualSimulatorSensors;
}

void Settings::setSimulatorSensors(int sensors)
{
    m_file.setValue(kSimulatorSensors, sensors);
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
