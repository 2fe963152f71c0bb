#pragma once

#include "sensortypes.h"

#include <QDialog>

class QTableWidget;

namespace hems {

/// Lets the owner name the sensors: a line each, its number and serial number beside the name. Saying OK
/// sends what was changed.
class RenameDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int kLongestName = 64;

    /// selected: whose name is edited first.
    RenameDialog(const QList<SensorRecord>& sensors, SensorId selected, QWidget* parent = nullptr);

signals:
    void renamed(hems::SensorId id, const QString& name);

private:
    void fill(SensorId selected);
    void sendChanges();

    QList<SensorRecord> m_sensors;
    QTableWidget* m_table;
};

} // namespace hems
