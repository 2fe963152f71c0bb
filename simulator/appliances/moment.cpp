#include "moment.h"

#include "noise.h"

#include <cmath>

namespace hems::appliances {

namespace {

constexpr qint64 kDayMs = 86'400'000;

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

bool isWeekendDay(qint64 day)
{
    const qint64 weekday = ((day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0: Monday
    return weekday >= 5;
}

Use useOnDay(const Moment& moment, const Habit& habit, quint64 number, qint64 day)
{
    const quint64 seed = noise::mix(noise::mix(moment.seed, number), static_cast<quint64>(day));
    const double chance = isWeekendDay(day) ? habit.weekendChance : habit.workdayChance;
    if (noise::uniform(seed, 0) >= chance)
        return {};
    const double startHour = noise::between(seed, 1, habit.fromHour, habit.toHour);
    const double length = 60 * noise::between(seed, 2, habit.leastMinutes, habit.mostMinutes);
    const double dayStart = static_cast<double>(day * kDayMs - moment.utcOffsetMs) / 1000;
    const double into = moment.seconds() - dayStart - startHour * 3600;
    return {into >= 0 && into < length, into, length, seed};
}

Use busyUse(const Moment& moment, double seconds, double share)
{
    const CyclePosition cycle = cycleAt(moment.seed, moment.utcMs, seconds / share);
    return {cycle.seconds < seconds, cycle.seconds, seconds,
            noise::mix(moment.seed, static_cast<quint64>(cycle.number))};
}

} // namespace

qint64 Moment::day() const
{
    return floorDivide(utcMs + utcOffsetMs, kDayMs);
}

double Moment::hour() const
{
    constexpr double kHourMs = 3'600'000;
    return static_cast<double>(utcMs + utcOffsetMs - day() * kDayMs) / kHourMs;
}

bool Moment::isWeekend() const
{
    return isWeekendDay(day());
}

Moment Moment::part(quint64 number) const
{
    Moment part = *this;
    part.seed = noise::mix(seed, number);
    return part;
}

Use useAt(const Moment& moment, std::span<const Habit> habits, double busyShare)
{
    if (moment.routine == Routine::Busy)
        return busyUse(moment, habits.front().leastMinutes * 60, busyShare);
    const qint64 today = moment.day();
    for (std::size_t n = 0; n < habits.size(); ++n) {
        for (const qint64 day : {today, today - 1}) {
            if (const Use use = useOnDay(moment, habits[n], n, day); use.active)
                return use;
        }
    }
    return {};
}

} // namespace hems::appliances
