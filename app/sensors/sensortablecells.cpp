#include "sensortable.h"

#include "figures.h"
#include "sensoricon.h"
#include "sensormodel.h"
#include "sensorstanding.h"
#include "sensortexts.h"
#include "theme.h"

// What of the table concerns its cells: what stands in them, and how it looks.
namespace hems {

namespace {

bool isFigure(SensorTable::Column column)
{
    return column == SensorTable::Column::Power || column == SensorTable::Column::Today ||
           column == SensorTable::Column::Period || column == SensorTable::Column::Refused;
}

QVariant alignment(SensorTable::Column column)
{
    const Qt::Alignment across = column == SensorTable::Column::Wanted ? Qt::AlignHCenter
                                 : isFigure(column)                    ? Qt::AlignRight
                                                                       : Qt::AlignLeft;
    return QVariant::fromValue(across | Qt::AlignVCenter);
}

} // namespace

QColor SensorTable::colourOf(SensorId id) const
{
    const std::optional<quint32> own = m_profiles.value(id).colour;
    return own ? QColor::fromRgb(*own) : theme::sensorColour(id);
}

QString SensorTable::iconOf(SensorId id) const
{
    const QString own = m_profiles.value(id).icon;
    const int row = m_sensors->rowOf(id);
    return own.isEmpty() && row >= 0 ? SensorIcon::guess(m_sensors->sensor(row).title()) : own;
}

QString SensorTable::todayText(SensorId id) const
{
    const auto known = m_wattHours.constFind(id);
    return known == m_wattHours.constEnd() ? QString(figures::Unknown)
                                           : SensorTexts::energy(*known, m_locale);
}

QVariant SensorTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= TableOrder::Columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return SensorTexts::heading(column);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role == Qt::ToolTipRole && column == Column::Refused)
        return theme::plainToolTip(tr("Messages that could not be taken, since the program started"));
    return {};
}

QVariant SensorTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableEntry& entry = m_entries[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == IdRole)
        return entry.id;
    if (role == IsRoomRole)
        return entry.isRoom;
    if (role == RoomRole)
        return entry.room;
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (entry.isRoom)
        return roomData(entry, column, role);
    const int source = m_sensors->rowOf(entry.id);
    return source < 0 ? QVariant() : sensorData(entry.id, source, column, role);
}

QVariant SensorTable::roomData(const TableEntry& entry, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return roomText(entry, column);
    case WantedRole:
        return m_sums.value(entry.room).on > 0;
    case LookRole: {
        const RoomSum sum = m_sums.value(entry.room);
        const bool isMixed = sum.on > 0 && sum.on < sum.sensors;
        return static_cast<int>(isMixed ? ToggleSwitch::Look::Unsure : ToggleSwitch::Look::Settled);
    }
    case FoldedRole:
        return m_order.folded.contains(entry.room);
    default:
        return {};
    }
}

QString SensorTable::roomText(const TableEntry& entry, Column column) const
{
    const RoomSum sum = m_sums.value(entry.room);
    switch (column) {
    case Column::Name:
        return SensorTexts::room(entry.room);
    case Column::Wanted:
        return SensorTexts::wanted(sum.on > 0 ? Wanted::On : Wanted::Off);
    case Column::State:
        return SensorTexts::roomState(sum.on, sum.sensors, m_locale);
    case Column::Power:
        return SensorTexts::power(sum.milliwatts);
    case Column::Today:
        return SensorTexts::energy(sum.wattHours, m_locale);
    default:
        return {};
    }
}

QVariant SensorTable::sensorData(SensorId id, int sourceRow, Column column, int role) const
{
    const SensorStanding now = standing::words(*m_sensors, sourceRow);
    switch (role) {
    case Qt::DisplayRole:
        return sensorText(id, sourceRow, column);
    case Qt::EditRole:
        return m_sensors->sensor(sourceRow).record().name;
    case Qt::ToolTipRole:
        if (column == Column::Name)
            return theme::plainToolTip(tr("%1: number %2, serial number %3")
                                           .arg(m_sensors->sensor(sourceRow).title(), QString::number(id),
                                                m_sensors->sensor(sourceRow).record().sn));
        return column == Column::State ? theme::plainToolTip(SwitchStatusText::words(now)) : QVariant();
    case WantedRole:
        return m_sensors->shownWanted(sourceRow) == Wanted::On;
    case LookRole:
        return static_cast<int>(standing::look(now));
    case ToneRole:
        return static_cast<int>(SwitchStatusText::tone(now));
    case ColourRole:
        return colourOf(id);
    case IconRole:
        return iconOf(id);
    case ProtectedRole:
        return m_profiles.value(id).isProtected;
    default:
        return {};
    }
}

QString SensorTable::sensorText(SensorId id, int sourceRow, Column column) const
{
    const LiveSensor& live = m_sensors->sensor(sourceRow);
    switch (column) {
    case Column::Name:
        return live.title();
    case Column::Wanted:
        return SensorTexts::wanted(m_sensors->shownWanted(sourceRow));
    case Column::Room:
        return roomOf(id);
    case Column::State:
        return SwitchStatusText::words(standing::words(*m_sensors, sourceRow));
    case Column::Power:
        return SensorTexts::power(live.milliwatts(m_sensors->steadyMs()));
    case Column::Today:
        return todayText(id);
    case Column::LastHeard:
        return SensorTexts::lastHeard(live.lastHeardUtcMs(), m_now, m_locale);
    case Column::Period:
        return SensorTexts::period(live.periodMs(), m_locale);
    case Column::Refused:
        return m_locale.toString(m_refusals.value(id));
    }
    Q_UNREACHABLE();
}

} // namespace hems
