#pragma once

#include "daytally.h"
#include "simulation.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace hems {

/// The simulated sensors, a row each: what they say, what is wrong with them, and what the program has
/// counted of them today against what they truly drew.
class SimulatedSensorsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Says, Faults, Counted, True, Difference, Columns };

    /// So much of a sensor's day has to be known before a difference means something.
    static constexpr qint64 kLeastKnownMs = 60'000;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const SimulatedState& state(int row) const { return m_states[static_cast<std::size_t>(row)]; }
    /// Shows a fault as it will be, until the next states tell how it is.
    void setFaults(int row, const SensorFaults& faults);

public slots:
    void setStates(const QList<hems::SimulatedState>& states);
    void setCounted(const hems::DayFigures& today);
    void setTitles(const QHash<hems::SensorId, QString>& titles);
    void retranslate();

private:
    QString text(int row, int column) const;
    QString says(const SimulatedState& state) const;
    QString faultsText(const SensorFaults& faults) const;
    QString differenceText(int row) const;
    void changed();

    std::vector<SimulatedState> m_states;
    QHash<SensorId, double> m_countedWh;
    QHash<SensorId, QString> m_titles;
};

} // namespace hems
