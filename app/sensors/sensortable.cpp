#include "sensortable.h"

#include "daytally.h"
#include "figures.h"
#include "renamedialog.h"
#include "sensoricon.h"
#include "sensormodel.h"
#include "sensorstanding.h"
#include "sensortexts.h"
#include "theme.h"

#include <QCollator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

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

bool isSameSet(const QList<TableEntry>& one, const QList<TableEntry>& other)
{
    const auto keys = [](const QList<TableEntry>& entries) {
        QSet<std::pair<SensorId, QString>> all;
        for (const TableEntry& entry : entries)
            all.insert({entry.id, entry.isRoom ? entry.room : QString()});
        return all;
    };
    return one.size() == other.size() && keys(one) == keys(other);
}

} // namespace

SensorTable::SensorTable(const SensorModel* sensors, QObject* parent)
    : QAbstractTableModel(parent)
    , m_sensors(sensors)
    , m_now(QDateTime::currentDateTime())
{
    connect(sensors, &QAbstractItemModel::dataChanged, this, &SensorTable::markChanged);
    connect(sensors, &QAbstractItemModel::rowsInserted, this, &SensorTable::arrangeSoon);
    connect(sensors, &QAbstractItemModel::rowsRemoved, this, &SensorTable::arrangeSoon);
    connect(sensors, &QAbstractItemModel::modelReset, this, &SensorTable::arrangeSoon);
    connect(sensors, &SensorModel::titleChanged, this, &SensorTable::arrangeSoon);
    m_arrangeTimer.setSingleShot(true);
    m_arrangeTimer.callOnTimeout(this, &SensorTable::arrange);
    arrange();
}

int SensorTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SensorTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : TableOrder::Columns;
}

void SensorTable::markChanged(const QModelIndex& first, const QModelIndex& last)
{
    m_changed.resize(static_cast<std::size_t>(m_sensors->rowCount()));
    for (int row = first.row(); row <= last.row(); ++row)
        m_changed[static_cast<std::size_t>(row)] = true;
    m_anyChanged = true;
}

// Sensors come and are renamed many at a time.
void SensorTable::arrangeSoon()
{
    m_changed.assign(static_cast<std::size_t>(m_sensors->rowCount()), true);
    m_anyChanged = true;
    m_arrangeTimer.start(0);
}

void SensorTable::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_isStale)
        arrange();
}

SensorLine SensorTable::line(int sourceRow) const
{
    const LiveSensor& live = m_sensors->sensor(sourceRow);
    const SensorId id = live.record().id;
    return {id,
            live.title(),
            live.record().sn,
            roomOf(id),
            standing::of(*m_sensors, sourceRow),
            m_sensors->shownWanted(sourceRow),
            live.milliwatts(m_sensors->steadyMs()),
            m_wattHours.value(id),
            live.lastHeardUtcMs(),
            live.periodMs(),
            m_refusals.value(id)};
}

QList<SensorLine> SensorTable::lines() const
{
    QList<SensorLine> lines;
    lines.reserve(m_sensors->rowCount());
    for (int row = 0; row < m_sensors->rowCount(); ++row)
        lines.append(line(row));
    return lines;
}

void SensorTable::arrange()
{
    m_isStale = m_isHeld;
    if (m_isHeld)
        return;
    const QList<SensorLine> all = lines();
    m_members.clear();
    m_shown = 0;
    for (const SensorLine& each : all) {
        if (!m_order.shows(each))
            continue;
        m_members[each.room].append(each.id);
        ++m_shown;
    }
    sumUp();
    const QList<TableEntry> entries = m_order.rows(all);
    if (entries == m_entries)
        return;
    if (isSameSet(entries, m_entries))
        moveEntries(entries);
    else
        replaceEntries(entries);
    emit rearranged();
}

void SensorTable::replaceEntries(const QList<TableEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    indexEntries();
    endResetModel();
}

void SensorTable::moveEntries(const QList<TableEntry>& entries)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<QString, int> rowOfRoom;
    for (int row = 0; row < entries.size(); ++row) {
        if (entries[row].isRoom)
            rowOfRoom.insert(entries[row].room, row);
    }
    const QList<TableEntry> old = std::exchange(m_entries, entries);
    indexEntries();
    QModelIndexList after;
    for (const QModelIndex& each : before) {
        const TableEntry& entry = old[each.row()];
        after.append(index(entry.isRoom ? rowOfRoom.value(entry.room) : rowOf(entry.id), each.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void SensorTable::indexEntries()
{
    m_rowOf.clear();
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!m_entries[row].isRoom)
            m_rowOf.insert(m_entries[row].id, row);
    }
}

void SensorTable::sumUp()
{
    m_sums.clear();
    for (auto room = m_members.cbegin(); room != m_members.cend(); ++room) {
        RoomSum& sum = m_sums[room.key()];
        for (const SensorId id : room.value()) {
            const int row = m_sensors->rowOf(id);
            if (row < 0)
                continue;
            ++sum.sensors;
            sum.on += m_sensors->shownWanted(row) == Wanted::On ? 1 : 0;
            if (const auto power = m_sensors->sensor(row).milliwatts(m_sensors->steadyMs()))
                sum.milliwatts = sum.milliwatts.value_or(0) + *power;
            sum.wattHours += m_wattHours.value(id);
        }
    }
}

bool SensorTable::hasChanged(int row) const
{
    const TableEntry& entry = m_entries[row];
    if (entry.isRoom)
        return true;
    const int source = m_sensors->rowOf(entry.id);
    return source >= 0 && static_cast<std::size_t>(source) < m_changed.size() &&
           m_changed[static_cast<std::size_t>(source)];
}

void SensorTable::refresh(int first, int last, const QDateTime& now)
{
    const bool isNewSecond = now.toSecsSinceEpoch() != m_now.toSecsSinceEpoch();
    m_now = now;
    if (!m_anyChanged && !isNewSecond)
        return;
    if (m_anyChanged)
        sumUp();
    const int end = std::min(last, rowCount() - 1);
    for (int row = std::max(0, first); row <= end; ++row) {
        if (!isNewSecond && !hasChanged(row))
            continue;
        int to = row;
        while (to < end && (isNewSecond || hasChanged(to + 1)))
            ++to;
        emit dataChanged(index(row, 0), index(to, TableOrder::Columns - 1));
        row = to;
    }
    m_changed.assign(m_changed.size(), false);
    m_anyChanged = false;
}

void SensorTable::setToday(const DayFigures& today)
{
    m_wattHours.clear();
    for (const auto& [id, sum] : today.sensors)
        m_wattHours.insert(id, sum.netWattHours());
    m_changed.assign(static_cast<std::size_t>(m_sensors->rowCount()), true);
    m_anyChanged = true;
}

void SensorTable::setRefusals(const QHash<SensorId, qint64>& refusals)
{
    m_refusals = refusals;
    m_changed.assign(static_cast<std::size_t>(m_sensors->rowCount()), true);
    m_anyChanged = true;
}

void SensorTable::setProfiles(const ProfileMap& profiles)
{
    m_profiles = profiles;
    arrangeSoon();
}

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

QStringList SensorTable::rooms() const
{
    QSet<QString> rooms;
    for (int row = 0; row < m_sensors->rowCount(); ++row)
        rooms.insert(roomOf(m_sensors->sensor(row).record().id));
    rooms.remove(QString());
    QStringList sorted(rooms.begin(), rooms.end());
    std::sort(sorted.begin(), sorted.end(), QCollator());
    return sorted;
}

void SensorTable::setOrder(const TableOrder& order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
}

void SensorTable::setFolded(const QString& room, bool folded)
{
    TableOrder order = m_order;
    if (folded)
        order.folded.insert(room);
    else
        order.folded.remove(room);
    setOrder(order);
}

void SensorTable::sort(int column, Qt::SortOrder order)
{
    TableOrder sorted = m_order;
    sorted.column = static_cast<Column>(std::clamp(column, 0, TableOrder::Columns - 1));
    sorted.descending = order == Qt::DescendingOrder;
    setOrder(sorted);
}

void SensorTable::retranslate(const QLocale& locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, TableOrder::Columns - 1);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, TableOrder::Columns - 1));
}

Qt::ItemFlags SensorTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const TableEntry& entry = m_entries[index.row()];
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isNameable = !entry.isRoom && static_cast<Column>(index.column()) == Column::Name;
    return isNameable ? seen | Qt::ItemIsEditable : seen;
}

bool SensorTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const SensorId id = m_entries[index.row()].id;
    const int source = m_sensors->rowOf(id);
    const QString name = value.toString().simplified().left(RenameDialog::kLongestName);
    if (source < 0 || name == m_sensors->sensor(source).record().name)
        return false;
    emit renameAsked(id, name);
    return true;
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
