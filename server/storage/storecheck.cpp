#include "storecheck.h"

#include "journal.h"
#include "readingchunk.h"

#include <QDate>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kHoursADay = 24;

QString dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
}

QString nameOf(SensorId id)
{
    return id == RollupTables::kHome ? StoreCheck::tr("the home") : StoreCheck::tr("sensor %1").arg(id);
}

// The hours in which anything holds.
void dropEmpty(std::map<qint64, RollupRows>* hours)
{
    std::erase_if(*hours,
                  [](const auto& hour) { return std::ranges::all_of(hour.second, &RollupRow::isEmpty); });
}

} // namespace

StoreCheck::StoreCheck(Database& database)
    : m_database(database)
    , m_merger(database)
    , m_marks(database)
{
}

std::optional<StoreCheck::Proof> StoreCheck::prove(Database& database, bool deep,
                                                   const std::function<bool(qint64, qint64)>& progress)
{
    if (!database.exec(u"BEGIN"_s))
        return std::nullopt;
    Proof proof;
    {
        StoreCheck check(database);
        check.checkFile();
        if (deep)
            check.checkContents(progress);
        proof = {check.problems(), check.readings()};
    }
    database.rollback();
    return proof;
}

void StoreCheck::checkFile()
{
    QSqlQuery query = m_database.prepare(u"PRAGMA integrity_check(20)"_s);
    if (!m_database.run(query)) {
        report(m_database.errorText());
        return;
    }
    while (query.next()) {
        if (const QString line = query.value(0).toString(); line != "ok"_L1)
            report(line);
    }
    if (!m_database.cameToEnd(query))
        report(m_database.errorText());
}

void StoreCheck::checkContents(const std::function<bool(qint64, qint64)>& progress)
{
    Journal journal(m_database);
    if (!journal.refresh())
        report(tr("The newest readings cannot be read: %1.").arg(m_database.errorText()));
    if (!m_marks.refresh())
        report(m_database.errorText());
    m_readings =
        m_database.number(u"SELECT coalesce(sum(readings), 0) FROM chunk"_s).value_or(0) + journal.count();
    const QList<qint64> sensors =
        numbers(u"SELECT sensor_id FROM chunk UNION SELECT sensor_id FROM minute_rollup UNION"
                " SELECT sensor_id FROM quarter_rollup"_s);
    const QList<qint64> days = numbers(u"SELECT hour / 24 FROM chunk UNION SELECT hour / 24 FROM"
                                       " minute_rollup UNION SELECT day FROM quarter_rollup"_s);
    for (qsizetype done = 0; done < days.size() && m_problems.size() < kMostProblems; ++done) {
        if (progress && !progress(done, days.size()))
            return;
        checkDay(days[done], sensors);
    }
}

// What the readings add up to; before the purge mark, where the minutes stand for them, these.
std::optional<StoreCheck::Hours> StoreCheck::rightHours(SensorId id, qint64 day)
{
    const qint64 first = day * kHoursADay;
    const qint64 end = first + kHoursADay;
    const qint64 kept = std::clamp(chunkHour(m_marks.of(id)), first, end);
    auto right = kept < end ? m_merger.recompute(id, kept, end - 1) : Hours();
    auto purged = kept > first ? m_merger.rollups().hours(id, first, kept - 1) : Hours();
    if (!right || !purged)
        return std::nullopt;
    dropEmpty(&*right);
    right->merge(*purged);
    return right;
}

void StoreCheck::checkDay(qint64 day, const QList<qint64>& sensors)
{
    Hours home;
    for (const qint64 number : sensors) {
        const auto id = static_cast<SensorId>(number);
        if (id == RollupTables::kHome)
            continue;
        const auto right = rightHours(id, day);
        if (!right) {
            reportUnreadable(id, day);
            continue;
        }
        for (const auto& [hour, minutes] : *right) {
            RollupRows& homeMinutes = home.try_emplace(hour, minutes.size()).first->second;
            for (qsizetype minute = 0; minute < minutes.size(); ++minute)
                rollup::changeHomeMinute(&homeMinutes[minute], {}, minutes[minute]);
        }
        compareMinutes(id, day, *right);
        compareQuarters(id, day, *right);
    }
    compareMinutes(RollupTables::kHome, day, home);
    compareQuarters(RollupTables::kHome, day, home);
}

void StoreCheck::compareMinutes(SensorId id, qint64 day, const Hours& right)
{
    const qint64 firstHour = day * kHoursADay;
    const auto stored = m_merger.rollups().hours(id, firstHour, firstHour + kHoursADay - 1);
    if (!stored)
        reportUnreadable(id, day);
    else if (*stored != right)
        report(tr("On %1 (UTC) the minutes of %2 are not what its readings add up to.")
                   .arg(dateOf(day), nameOf(id)));
}

void StoreCheck::compareQuarters(SensorId id, qint64 day, const Hours& right)
{
    RollupRows quarters(rollup::kQuartersADay);
    for (const auto& [hour, minutes] : right)
        std::ranges::copy(rollup::quartersOf(minutes),
                          quarters.begin() + (hour - day * kHoursADay) * rollup::kQuartersAnHour);
    RollupRows stored(rollup::kQuartersADay);
    const bool read = m_merger.rollups().days(id, day, day, [&](qint64, const RollupRows& rows) {
        stored = rows;
        return true;
    });
    if (!read)
        reportUnreadable(id, day);
    else if (stored != quarters)
        report(tr("On %1 (UTC) the quarter hours of %2 are not what its readings add up to.")
                   .arg(dateOf(day), nameOf(id)));
}

QList<qint64> StoreCheck::numbers(const QString& sql)
{
    QSqlQuery query = m_database.prepare(sql);
    QList<qint64> all;
    if (m_database.run(query)) {
        while (query.next())
            all.append(query.value(0).toLongLong());
    }
    if (!m_database.cameToEnd(query))
        report(m_database.errorText());
    return all;
}

void StoreCheck::reportUnreadable(SensorId id, qint64 day)
{
    report(tr("On %1 (UTC) what is stored of %2 cannot be read: %3.")
               .arg(dateOf(day), nameOf(id), m_database.errorText()));
}

void StoreCheck::report(const QString& problem)
{
    if (m_problems.size() < kMostProblems)
        m_problems.append(problem);
}

} // namespace hems
