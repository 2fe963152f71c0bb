#include "simulatedsensorsmodel.h"

#include "theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr double kLeastWh = 0.01;
constexpr double kMuch = 0.01; // a difference that is worth a colour

QString wattHours(double value)
{
    return SimulatedSensorsModel::tr("%1 Wh").arg(QLocale().toString(value, 'f', 2));
}

double trueWh(const TruthRow& truth)
{
    return truth.drawnWh - truth.fedInWh;
}

} // namespace

int SimulatedSensorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

int SimulatedSensorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SimulatedSensorsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (role == Qt::TextAlignmentRole && column >= Counted)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && column == Faults && !state(index.row()).faults.none())
        return QColor(theme::Warning);
    return {};
}

QVariant SimulatedSensorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Counted)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Sensor");
    case Says:
        return tr("Says");
    case Faults:
        return tr("Faults");
    case Counted:
        return tr("Counted today");
    case True:
        return tr("Truly drawn");
    case Difference:
        return tr("Difference");
    default:
        return {};
    }
}

QString SimulatedSensorsModel::text(int row, int column) const
{
    const SimulatedState& one = state(row);
    switch (column) {
    case Name:
        return m_titles.value(one.id, u"%1"_s.arg(one.id));
    case Says:
        return says(one);
    case Faults:
        return faultsText(one.faults);
    case Counted:
        return m_countedWh.contains(one.id) ? wattHours(m_countedWh.value(one.id)) : u"–"_s;
    case True:
        return one.truth.heldMs > 0 ? wattHours(trueWh(one.truth)) : u"–"_s;
    default:
        return differenceText(row);
    }
}

QString SimulatedSensorsModel::says(const SimulatedState& one) const
{
    if (!one.connected)
        return tr("nothing: not connected");
    switch (one.state) {
    case ReportedState::On:
        return tr("on");
    case ReportedState::Suspend:
        return tr("suspended");
    case ReportedState::Off:
        return tr("off");
    }
    Q_UNREACHABLE();
}

QString SimulatedSensorsModel::faultsText(const SensorFaults& faults) const
{
    QStringList titles;
    for (const FaultKind& kind : faultKinds()) {
        if (!faults.has(kind.fault))
            continue;
        const QString title = faultTitle(kind.fault);
        titles.append(kind.hasAmount ? tr("%1: %2").arg(title, QLocale().toString(faults.amount(kind.fault)))
                                     : title);
    }
    return titles.isEmpty() ? tr("none") : titles.join(u" · "_s);
}

QString SimulatedSensorsModel::differenceText(int row) const
{
    const SimulatedState& one = state(row);
    const double flowed = one.truth.drawnWh + one.truth.fedInWh;
    if (one.truth.heldMs < kLeastKnownMs || flowed < kLeastWh || !m_countedWh.contains(one.id))
        return u"–"_s;
    const double share = (m_countedWh.value(one.id) - trueWh(one.truth)) / flowed;
    return tr("%1 %").arg(QLocale().toString(100 * share, 'f', std::abs(share) < kMuch ? 2 : 0));
}

void SimulatedSensorsModel::setFaults(int row, const SensorFaults& faults)
{
    m_states[static_cast<std::size_t>(row)].faults = faults;
    emit dataChanged(index(row, Faults), index(row, Faults));
}

void SimulatedSensorsModel::setStates(const QList<SimulatedState>& states)
{
    const auto had = static_cast<int>(m_states.size());
    const auto has = static_cast<int>(states.size());
    if (has > had) {
        beginInsertRows({}, had, has - 1);
        m_states.assign(states.begin(), states.end());
        endInsertRows();
    } else if (has < had) {
        beginRemoveRows({}, has, had - 1);
        m_states.assign(states.begin(), states.end());
        endRemoveRows();
    } else {
        m_states.assign(states.begin(), states.end());
    }
    changed();
}

void SimulatedSensorsModel::setCounted(const DayFigures& today)
{
    m_countedWh.clear();
    for (const auto& [id, sum] : today.sensors)
        m_countedWh.insert(id, sum.netWattHours());
    changed();
}

void SimulatedSensorsModel::setTitles(const QHash<SensorId, QString>& titles)
{
    m_titles = titles;
    changed();
}

void SimulatedSensorsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    changed();
}

void SimulatedSensorsModel::changed()
{
    if (!m_states.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace hems
