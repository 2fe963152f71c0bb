#pragma once

#include "sensortypes.h"

#include <QObject>
#include <QPointer>

namespace hems {

class SensorModel;
class UndoToast;

/// Offers a way back for a few seconds after a switch by hand, in every window that shows switches. Going
/// back is a switch by hand too, but offers nothing again.
class SwitchUndo : public QObject {
    Q_OBJECT

public:
    explicit SwitchUndo(SensorModel* sensors, QObject* parent = nullptr);

    /// A window that is to offer it.
    void addPlace(QWidget* window);

public slots:
    void undo();
    /// What was asked could not be stored: there is nothing to go back from.
    void forget();

private:
    void offer(const QList<SensorId>& ids, Wanted wanted);
    QString textFor(const QList<SensorId>& ids, Wanted wanted) const;

    SensorModel* m_sensors;
    QList<QPointer<UndoToast>> m_toasts;
    QList<SensorId> m_ids; // the last that were switched; empty: nothing to undo
    Wanted m_wanted = Wanted::On;
    bool m_isUndoing = false;
};

} // namespace hems
