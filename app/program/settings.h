#pragma once

#include "theme.h"

#include <QSettings>
#include <QSize>
#include <QString>

namespace hems {

/// What the desktop program remembers of its owner's choices, in settings.ini in the data folder. A value
/// that makes no sense is left where it is and its default is used; a file that is none is kept under another
/// name.
class Settings {
public:
    explicit Settings(const QString& dataDir);

    QString language(const QStringList& known, const QString& usual) const;
    void setLanguage(const QString& code);
    theme::Choice look() const;
    void setLook(theme::Choice choice);
    int simulatorSensors() const;
    void setSimulatorSensors(int sensors);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    static constexpr int kMostSimulatorSensors = 2000;

private:
    QSettings m_file;
};

} // namespace hems
