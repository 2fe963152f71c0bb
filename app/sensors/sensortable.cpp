#include "sensortable.h"

#include "daytally.h"
#include "renamedialog.h"
#include "sensormodel.h"
#include "sensorstanding.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace hems {

namespace {

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

} // namespace hems
