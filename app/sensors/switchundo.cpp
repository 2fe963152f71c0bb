#include "switchundo.h"

#include "sensormodel.h"
#include "undotoast.h"

#include <QWidget>

namespace hems {

SwitchUndo::SwitchUndo(SensorModel* sensors, QObject* parent)
    : QObject(parent)
    , m_sensors(sensors)
{
    connect(sensors, &SensorModel::switchRequested, this, &SwitchUndo::offer);
}

void SwitchUndo::addPlace(QWidget* window)
{
    m_toasts.removeIf([](const QPointer<UndoToast>& toast) { return toast.isNull(); });
    auto* toast = new UndoToast(window);
    connect(toast, &UndoToast::undoAsked, this, &SwitchUndo::undo);
    m_toasts.append(toast);
}

// The model asks only for those that were the other way: the way back is the same for all.
void SwitchUndo::offer(const QList<SensorId>& ids, Wanted wanted)
{
    if (m_isUndoing)
        return;
    m_ids = ids;
    m_wanted = wanted;
    const QString text = textFor(ids, wanted);
    for (const QPointer<UndoToast>& toast : m_toasts) {
        if (toast)
            toast->tell(text);
    }
}

QString SwitchUndo::textFor(const QList<SensorId>& ids, Wanted wanted) const
{
    if (ids.size() != 1)
        return wanted == Wanted::On
                   ? tr("%n sensors switched on.", "always two or more", static_cast<int>(ids.size()))
                   : tr("%n sensors switched off.", "always two or more", static_cast<int>(ids.size()));
    const int row = m_sensors->rowOf(ids.first());
    const QString title = row < 0 ? QString::number(ids.first()) : m_sensors->sensor(row).title();
    return (wanted == Wanted::On ? tr("%1 switched on.") : tr("%1 switched off.")).arg(title);
}

void SwitchUndo::undo()
{
    if (m_ids.isEmpty())
        return;
    m_isUndoing = true;
    m_sensors->requestMany(m_ids, m_wanted == Wanted::On ? Wanted::Off : Wanted::On);
    m_isUndoing = false;
    forget();
}

void SwitchUndo::forget()
{
    m_ids.clear();
    for (const QPointer<UndoToast>& toast : m_toasts) {
        if (toast)
            toast->hide();
    }
}

} // namespace hems
