#pragma once

#include "sensortable.h"

#include <QObject>

namespace hems {

class SensorModel;

/// Switches the home or a room at once. Where that would switch off something that is protected, and for the
/// whole home always, it asks first.
class GroupSwitch : public QObject {
    Q_OBJECT

public:
    explicit GroupSwitch(SensorModel* sensors, QObject* parent = nullptr);

public slots:
    void setProfiles(const hems::ProfileMap& profiles) { m_profiles = profiles; }
    void switchHome(hems::Wanted wanted, QWidget* window);
    /// members: those in it that are meant.
    void switchRoom(const QString& room, const QList<hems::SensorId>& members, hems::Wanted wanted,
                    QWidget* window);

private:
    void ask(const QString& room, const QList<SensorId>& others, Wanted wanted, QWidget* window);
    QList<SensorId> othersThan(const QList<SensorId>& ids, Wanted wanted) const;

    SensorModel* m_sensors;
    ProfileMap m_profiles;
};

} // namespace hems
