#include "groupswitch.h"

#include "sensormodel.h"
#include "sensortexts.h"
#include "switchalldialog.h"

#include <algorithm>

namespace hems {

GroupSwitch::GroupSwitch(SensorModel* sensors, QObject* parent)
    : QObject(parent)
    , m_sensors(sensors)
{
}

QList<SensorId> GroupSwitch::othersThan(const QList<SensorId>& ids, Wanted wanted) const
{
    QList<SensorId> others;
    for (const SensorId id : ids) {
        if (const int row = m_sensors->rowOf(id); row >= 0 && m_sensors->shownWanted(row) != wanted)
            others.append(id);
    }
    return others;
}

void GroupSwitch::switchHome(Wanted wanted, QWidget* window)
{
    QList<SensorId> all;
    for (int row = 0; row < m_sensors->rowCount(); ++row)
        all.append(m_sensors->sensor(row).record().id);
    if (const QList<SensorId> others = othersThan(all, wanted); !others.isEmpty())
        ask({}, others, wanted, window);
}

void GroupSwitch::switchRoom(const QString& room, const QList<SensorId>& members, Wanted wanted,
                             QWidget* window)
{
    const QList<SensorId> others = othersThan(members, wanted);
    const bool hasProtected = std::any_of(others.begin(), others.end(),
                                          [this](SensorId id) { return m_profiles.value(id).isProtected; });
    if (wanted == Wanted::Off && hasProtected)
        ask(SensorTexts::room(room), others, wanted, window);
    else
        m_sensors->requestMany(others, wanted);
}

void GroupSwitch::ask(const QString& room, const QList<SensorId>& others, Wanted wanted, QWidget* window)
{
    QList<SwitchAllDialog::Candidate> candidates;
    for (const SensorId id : others)
        candidates.append(
            {id, m_sensors->sensor(m_sensors->rowOf(id)).title(), m_profiles.value(id).isProtected});
    auto* dialog = new SwitchAllDialog(room, wanted, candidates, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SwitchAllDialog::switchChosen, m_sensors, &SensorModel::requestMany);
    dialog->open();
}

} // namespace hems
