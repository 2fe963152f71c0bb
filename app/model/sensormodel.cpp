#include "sensormodel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hems {

namespace {
bool byId(const SensorRecord& a, const SensorRecord& b)
{
    return a.id < b.id;
}

bool sameId(const SensorRecord& a, const SensorRecord& b)
{
    return a.id == b.id;
}

QList<SensorRecord> sortedById(QList<SensorRecord> sensors)
{
    std::stable_sort(sensors.begin(), sensors.end(), byId);
    sensors.erase(std::unique(sensors.begin(), sensors.end(), sameId), sensors.end());
    return sensors;
}

/// Of the time that a reading holds: so late may a poll come that is on time.
constexpr double kOverdue = 0.65;

std::optional<double> toWatts(std::optional<qint64> milliwatts)
{
    return milliwatts ? std::optional(static_cast<double>(*milliwatts) / 1000.0) : std::nullopt;
}
} // namespace

SensorModel::Row::Row(const SensorRecord& record)
    : live(record)
    , trail(sensorTrail())
{
}

SensorModel::SensorModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_totalTrail(homeTrail())
{
}

int SensorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SensorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LiveSensor& live = sensor(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return live.title();
    case IdRole:
        return live.record().id;
    case SerialRole:
        return live.record().sn;
    case WattsRole: {
        const std::optional<double> watts = toWatts(live.milliwatts(m_steadyMs));
        return watts ? QVariant(*watts) : QVariant();
    }
    case PresenceRole:
        return static_cast<int>(live.presence(m_steadyMs));
    case PhaseRole:
        return static_cast<int>(live.switchStatus().phase);
    case WantedRole:
        return shownWanted(index.row()) == Wanted::On;
    default:
        return {};
    }
}

QHash<int, QByteArray> SensorModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "sensorId"},
                  {TitleRole, "title"},
                  {SerialRole, "serial"},
                  {WattsRole, "watts"},
                  {PresenceRole, "presence"},
                  {PhaseRole, "phase"},
                  {WantedRole, "wanted"}});
    return names;
}

int SensorModel::rowOf(SensorId id) const
{
    const auto found = m_rowOf.find(id);
    return found == m_rowOf.end() ? -1 : found->second;
}

Wanted SensorModel::shownWanted(int row) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    return shown.asked.value_or(shown.live.record().wanted);
}

std::optional<qint64> SensorModel::totalMilliwatts() const
{
    std::optional<qint64> total;
    for (const Row& row : m_rows) {
        if (const std::optional<qint32> milliwatts = row.live.milliwatts(m_steadyMs))
            total = total.value_or(0) + *milliwatts;
    }
    return total;
}

int SensorModel::reporting() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        return row.live.presence(m_steadyMs) == Presence::Reporting;
    }));
}

qint64 SensorModel::silenceMs(int row) const
{
    const Row& silent = m_rows[static_cast<std::size_t>(row)];
    const bool heard = silent.live.presence(m_steadyMs) != Presence::Unheard;
    return heard ? std::max<qint64>(0, m_steadyMs - silent.heardSteadyMs) : 0;
}

int SensorModel::fading(int row) const
{
    const LiveSensor& live = sensor(row);
    if (!live.lastMilliwatts())
        return 0;
    const double overdue = (live.readingAge(m_steadyMs) - kOverdue) / (1 - kOverdue);
    return std::clamp(static_cast<int>(std::floor(overdue * kFaded)), 0, kFaded);
}

SensorModel::Moment SensorModel::momentOf(int row) const
{
    const LiveSensor& live = sensor(row);
    Moment moment{live.presence(m_steadyMs), live.milliwatts(m_steadyMs), 0, fading(row)};
    if (moment.presence == Presence::Silent || moment.presence == Presence::Lost) {
        const qint64 seconds = silenceMs(row) / 1000;
        moment.silenceStep = seconds < 60 ? seconds : seconds / 60 * 60;
    }
    return moment;
}

void SensorModel::setSensors(const QList<SensorRecord>& sensors)
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    const QList<SensorRecord> sorted = sortedById(sensors);
    m_rows.reserve(static_cast<std::size_t>(sorted.size()));
    for (const SensorRecord& record : sorted)
        m_rows.emplace_back(record);
    reindex(0);
    endResetModel();
}

void SensorModel::addSensors(const QList<SensorRecord>& sensors)
{
    QList<SensorRecord> added = sortedById(sensors);
    added.removeIf([this](const SensorRecord& record) { return rowOf(record.id) >= 0; });
    // Newcomers that no known sensor stands between come in together.
    for (auto from = added.cbegin(); from != added.cend();) {
        const auto next = std::find_if(m_rows.begin(), m_rows.end(),
                                       [from](const Row& row) { return row.live.record().id > from->id; });
        const auto to = next == m_rows.end()
                            ? added.cend()
                            : std::lower_bound(from, added.cend(), next->live.record(), byId);
        insertAt(static_cast<int>(next - m_rows.begin()), from, to);
        from = to;
    }
}

void SensorModel::insertAt(int row, Records::const_iterator from, Records::const_iterator to)
{
    beginInsertRows({}, row, row + static_cast<int>(to - from) - 1);
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(to - from));
    for (; from != to; ++from)
        rows.emplace_back(*from);
    m_rows.insert(m_rows.begin() + row, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    reindex(row);
    endInsertRows();
}

void SensorModel::removeSensor(SensorId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_rowOf.erase(id);
    reindex(row);
    endRemoveRows();
}

void SensorModel::reindex(int fromRow)
{
    for (int row = fromRow; row < rowCount(); ++row)
        m_rowOf[sensor(row).record().id] = row;
}

void SensorModel::setPast(const RecentPast& past)
{
    m_totalTrail.prepend(past.home);
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const auto known = past.sensors.constFind(sensor(row).record().id);
        if (known == past.sensors.constEnd())
            continue;
        at(row).trail.prepend(*known);
        rows.push_back(row);
    }
    emitChanged(rows);
}

void SensorModel::setDoubts(const QHash<SensorId, ReadingDoubts>& doubts)
{
    for (auto doubt = doubts.cbegin(); doubt != doubts.cend(); ++doubt) {
        if (const int row = rowOf(doubt.key()); row >= 0)
            at(row).live.setDoubts(doubt.value());
    }
}

void SensorModel::applyPolls(const Polls& polls)
{
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(polls.size()));
    for (const Poll& poll : polls) {
        const int row = rowOf(poll.id);
        if (row < 0)
            continue;
        at(row).live.polled(poll);
        at(row).heardSteadyMs = poll.arrivedSteadyMs;
        at(row).shown = momentOf(row);
        rows.push_back(row);
    }
    emitChanged(rows);
}

void SensorModel::advance(qint64 steadyMs, qint64 utcMs)
{
    m_steadyMs = steadyMs;
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const Moment moment = momentOf(row);
        at(row).trail.add(utcMs, toWatts(moment.milliwatts));
        if (moment == at(row).shown)
            continue;
        at(row).shown = moment;
        rows.push_back(row);
    }
    m_totalTrail.add(utcMs, toWatts(totalMilliwatts()));
    emitChanged(rows);
}

void SensorModel::emitChanged(std::vector<int>& rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        emit dataChanged(index(rows[first]), index(rows[last]));
        first = last + 1;
    }
}

std::vector<int> SensorModel::rowsOf(const QList<SensorId>& ids) const
{
    std::vector<int> rows;
    for (const SensorId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    return rows;
}

void SensorModel::requestSwitch(SensorId id, Wanted wanted)
{
    const int row = rowOf(id);
    if (row >= 0 && shownWanted(row) != wanted)
        ask({id}, wanted);
}

void SensorModel::requestAll(Wanted wanted)
{
    QList<SensorId> ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.append(sensor(row).record().id);
    requestMany(ids, wanted);
}

void SensorModel::requestMany(const QList<SensorId>& ids, Wanted wanted)
{
    QList<SensorId> others;
    for (const SensorId id : ids) {
        if (const int row = rowOf(id); row >= 0 && shownWanted(row) != wanted)
            others.append(id);
    }
    if (!others.isEmpty())
        ask(others, wanted);
}

void SensorModel::ask(const QList<SensorId>& ids, Wanted wanted)
{
    std::vector<int> rows = rowsOf(ids);
    for (const int row : rows)
        at(row).asked = wanted;
    emitChanged(rows);
    emit switchRequested(ids, wanted);
}

void SensorModel::confirmWanted(const QList<SensorId>& ids, Wanted wanted)
{
    std::vector<int> rows = rowsOf(ids);
    for (const int row : rows) {
        at(row).live.setWanted(wanted);
        // The answer to an older request leaves the newer one open.
        if (at(row).asked == wanted)
            at(row).asked.reset();
    }
    emitChanged(rows);
}

void SensorModel::refuseWanted(const QList<SensorId>& ids)
{
    std::vector<int> rows = rowsOf(ids);
    for (const int row : rows)
        at(row).asked.reset();
    emitChanged(rows);
}

void SensorModel::setName(SensorId id, const QString& name)
{
    std::vector<int> rows = rowsOf({id});
    for (const int row : rows)
        at(row).live.setName(name);
    emitChanged(rows);
    emit titleChanged(id);
}

void SensorModel::setSerial(SensorId id, const QString& sn)
{
    std::vector<int> rows = rowsOf({id});
    for (const int row : rows) {
        // Another device now: what the last one said is not its past.
        SensorRecord record = sensor(row).record();
        record.sn = sn;
        const std::optional<Wanted> asked = at(row).asked;
        at(row) = Row(record);
        at(row).asked = asked;
    }
    emitChanged(rows);
    emit titleChanged(id);
}

} // namespace hems
