#include "historyloader.h"

#include "powerscan.h"

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

/// So much of what is shown is read on each of its sides too.
constexpr qint64 kAhead = 1;
/// Nothing of a home is older: a read-ahead before it would only cost time.
constexpr qint64 kFirstMs = 0;

TimeRange widened(TimeRange range)
{
    const qint64 ms = kAhead * range.ms();
    return {std::max(kFirstMs, range.fromMs - ms), std::max(kFirstMs + 1, range.toMs + ms)};
}

// The bars that lie on one of what is shown once they are moved onto it. Months meet months, though they
// differ in length.
QList<HistoryBar> matched(const QList<HistoryBar>& others, const HistoryOrder& order, RowLength length)
{
    const TimeRange whole = history::wholeBars(order.shown, length, order.zone);
    const QList<TimeRange> rows = splitRange(whole, length, order.zone);
    const bool isByNumber = length == RowLength::Month && others.size() == rows.size();
    QList<HistoryBar> matched;
    for (qsizetype i = 0; i < others.size(); ++i) {
        HistoryBar bar = others[i];
        bar.row = isByNumber ? rows[i] : history::aligned(bar.row, order.compared, order.shown, order.zone);
        if (rows.contains(bar.row))
            matched.append(bar);
    }
    return matched;
}

} // namespace

HistoryLoader::HistoryLoader(const QString& databaseFile)
    : m_databaseFile(databaseFile)
{
}

void HistoryLoader::expect(quint64 picture, quint64 reasons)
{
    m_picture = picture;
    m_reasons = reasons;
}

bool HistoryLoader::open(QString* failure)
{
    if (!m_isOpen) {
        *failure = m_reader.open(m_databaseFile);
        m_isOpen = failure->isEmpty();
    }
    return m_isOpen;
}

void HistoryLoader::load(const HistoryOrder& order)
{
    if (order.number < m_picture)
        return;
    HistoryPicture picture;
    picture.order = order;
    if (open(&picture.failure)) {
        const auto known = coverage(order);
        if (!known || !read(order, *known, &picture) || !readOthers(order, *known, &picture))
            picture.failure = m_reader.errorText();
    }
    emit loaded(picture); // also where the owner has moved on: better than nothing until the next
}

bool HistoryLoader::read(const HistoryOrder& order, const Coverage& coverage, HistoryPicture* picture)
{
    const TimeRange all = widened(order.shown);
    const qint64 factor = (all.ms() + order.shown.ms() - 1) / order.shown.ms();
    const auto power = points(order, coverage, all, order.columns * static_cast<int>(factor));
    picture->barLength = history::barLength(order.shown.ms());
    const TimeRange whole = history::wholeBars(all, picture->barLength, order.zone);
    const auto energy = power ? bars(order, coverage, whole, picture->barLength) : std::nullopt;
    const auto sum = energy ? bars(order, coverage, order.summed, RowLength::Total) : std::nullopt;
    if (!sum)
        return false;
    picture->points = *power;
    picture->bars = *energy;
    picture->total = sum->value(0);
    return true;
}

// What it is compared with is moved onto what is shown, by the local clock.
bool HistoryLoader::readOthers(const HistoryOrder& order, const Coverage& coverage, HistoryPicture* picture)
{
    if (order.compared.ms() <= 0)
        return true;
    const auto power = points(order, coverage, order.compared, order.columns);
    const TimeRange whole = history::wholeBars(order.compared, picture->barLength, order.zone);
    const auto energy = power ? bars(order, coverage, whole, picture->barLength) : std::nullopt;
    const auto sum = energy ? bars(order, coverage, order.summedAgainst, RowLength::Total) : std::nullopt;
    if (!sum)
        return false;
    picture->others = *power;
    for (HistoryPoint& point : picture->others)
        point.slot = history::aligned(point.slot, order.compared, order.shown, order.zone);
    picture->otherBars = matched(*energy, order, picture->barLength);
    picture->otherTotal = sum->value(0);
    return true;
}

std::optional<QList<HistoryPoint>> HistoryLoader::points(const HistoryOrder& order, const Coverage& coverage,
                                                         TimeRange range, int most)
{
    const auto power = m_reader.power(range, most, order.whose, order.nowMs);
    if (!power)
        return std::nullopt;
    QList<HistoryPoint> points;
    points.reserve(power->size());
    for (const PowerPoint& point : *power) {
        HistoryPoint each{point.slot};
        if (!point.row.isEmpty()) {
            each.meanWatts = meanWatts(point, order.whose.isHome(), order.nowMs);
            each.leastWatts = static_cast<double>(point.row.minMilliwatts) / 1000;
            each.greatestWatts = static_cast<double>(point.row.maxMilliwatts) / 1000;
            each.measured = coverage.share(point.row.energy.coveredMs, point.slot);
        }
        points.append(each);
    }
    return points;
}

std::optional<QList<HistoryBar>> HistoryLoader::bars(const HistoryOrder& order, const Coverage& coverage,
                                                     TimeRange range, RowLength length)
{
    const auto rows = m_reader.energy(range, length, order.whose, order.zone, order.nowMs);
    if (!rows)
        return std::nullopt;
    QList<HistoryBar> bars;
    for (const EnergyRow& row : *rows)
        bars.append({row.row, row.sum, coverage.share(row.sum.coveredMs * row.sensors, row.row)});
    return bars;
}

std::optional<Coverage> HistoryLoader::coverage(const HistoryOrder& order)
{
    const auto sensors = m_reader.sensors(order.whose);
    if (!sensors)
        return std::nullopt;
    QList<SensorRecord> records;
    for (const SensorSummary& sensor : *sensors)
        records.append(sensor.record);
    return Coverage(records, order.nowMs);
}

void HistoryLoader::explain(const ReasonsOrder& order)
{
    Reasons reasons;
    reasons.order = order;
    const auto isWanted = [this, &order] { return order.number >= m_reasons; };
    if (!open(&reasons.failure)) {
        emit explained(reasons);
        return;
    }
    const auto sensors = [&](TimeRange range) {
        return isWanted() ? m_reader.energyBySensor(range, order.nowMs, isWanted, order.whose) : std::nullopt;
    };
    auto energies = sensors(order.row);
    reasons.now = energies.value_or(SensorEnergies());
    for (const TimeRange& base : order.bases) {
        energies = energies ? sensors(base) : std::nullopt;
        reasons.bases.append(energies.value_or(SensorEnergies()));
    }
    if (!isWanted())
        return;
    if (!energies)
        reasons.failure = m_reader.errorText();
    emit explained(reasons);
}

} // namespace hems
