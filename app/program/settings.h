#pragma once

#include "keptdays.h"
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
    /// The home's time zone as an IANA name; empty: the system's. See homeZone().
    QString timeZone() const;
    void setTimeZone(const QString& id);
    /// Whether a price was ever set, be it none.
    bool hasPrice() const;
    /// The price of a kWh; 0: not set.
    double pricePerKiloWattHour() const;
    void setPricePerKiloWattHour(double price);
    /// Its currency, an ISO 4217 code.
    QString currency() const;
    void setCurrency(const QString& code);
    /// How long raw readings are kept from the next start on.
    KeptDays keptDays() const;
    void setKeptDays(KeptDays days);
    /// Whether readings go to the disk sparingly from the next start on: the storage profile "flash".
    bool sparesDisk() const;
    void setSparesDisk(bool spares);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// For choices that bring their own reading and writing.
    QSettings& file() { return m_file; }

    static constexpr int kMostSimulatorSensors = 2000;

private:
    void warn(const QString& key, const QString& used) const;

    QSettings m_file;
};

} // namespace hems
