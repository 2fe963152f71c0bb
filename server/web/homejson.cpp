#include "homejson.h"

#include "utc.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hems::homejson {

namespace {

double secondsOf(qint64 ms)
{
    return static_cast<double>(ms) / 1'000;
}

// To the thousandth: what is behind it is noise of the division.
double rounded(double value)
{
    return std::round(value * 1'000) / 1'000;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Unheard:
        return u"unheard"_s;
    case Presence::Reporting:
        return u"reporting"_s;
    case Presence::Silent:
        return u"silent"_s;
    case Presence::Lost:
        return u"lost"_s;
    }
    Q_UNREACHABLE();
}

QString phaseName(SwitchPhase phase)
{
    switch (phase) {
    case SwitchPhase::On:
        return u"on"_s;
    case SwitchPhase::GoingOff:
        return u"going_off"_s;
    case SwitchPhase::Off:
        return u"off"_s;
    case SwitchPhase::ComingOn:
        return u"coming_on"_s;
    case SwitchPhase::IgnoresOff:
        return u"ignores_off"_s;
    case SwitchPhase::IgnoresOn:
        return u"ignores_on"_s;
    }
    Q_UNREACHABLE();
}

/// What that day had used by the same time; null where it is not known, or is no longer so many days ago.
QJsonValue dayThen(const WebHome& home, const DayCurve& curve, int daysAgo)
{
    const qint64 thenMs = sameTimeBefore(home.now().utcMs, daysAgo, home.zone());
    const TimeRange& day = curve.day();
    if (thenMs < day.fromMs || thenMs > day.toMs)
        return {};
    const EnergySum sum = curve.until(thenMs);
    if (sum.coveredMs == 0)
        return {};
    return QJsonObject{{u"time"_s, moment(thenMs)},
                       {u"energy_wh"_s, rounded(sum.netWattHours())},
                       {u"covered_s"_s, secondsOf(sum.coveredMs)},
                       {u"elapsed_s"_s, secondsOf(thenMs - day.fromMs)}};
}

QJsonObject today(const WebHome& home)
{
    const DayFigures day = home.today().value_or(DayFigures());
    const Price& price = home.price();
    const bool hasCost = price.isKnown() && day.home.coveredMs > 0;
    const auto& base = day.baseLoad;
    constexpr int kDaysAWeek = 7;
    return {
        {u"energy_wh"_s, rounded(day.home.netWattHours())},
        {u"covered_s"_s, secondsOf(day.home.coveredMs)},
        {u"elapsed_s"_s, secondsOf(day.elapsedMs)},
        {u"cost"_s, hasCost ? QJsonValue(rounded(price.of(day.home))) : QJsonValue()},
        {u"price_per_kwh"_s, price.isKnown() ? QJsonValue(price.perKiloWattHour) : QJsonValue()},
        {u"currency"_s, orNull(price.currency)},
        {u"peak_w"_s, watts(day.peakMilliwatts)},
        {u"peak_at"_s, day.peakMilliwatts ? QJsonValue(moment(day.peakUtcMs)) : QJsonValue()},
        {u"base_load_w"_s, watts(base ? std::optional(base->milliwatts) : std::nullopt)},
        {u"base_load_at"_s, base ? QJsonValue(moment(base->hour.fromMs)) : QJsonValue()},
        {u"yesterday"_s, dayThen(home, home.pastDays().yesterday, 1)},
        {u"last_week"_s, dayThen(home, home.pastDays().lastWeek, kDaysAWeek)},
    };
}

/// The steps that are over; the one that is going on still changes.
template <typename Use>
void forEachStep(const WebHome& home, const Use& use)
{
    const PowerTrail& trail = home.trail();
    for (const PowerTrail::Bucket& step : trail.buckets()) {
        if (step.startUtcMs + trail.bucketMs() <= home.now().utcMs)
            use(step.startUtcMs,
                step.samples > 0 ? QJsonValue(rounded(step.meanWatts)) : QJsonValue(QJsonValue::Null));
    }
}

QJsonObject trail(const WebHome& home)
{
    const qint64 stepMs = home.trail().bucketMs();
    qint64 fromMs = 0;
    QJsonArray powers;
    forEachStep(home, [&](qint64 startMs, const QJsonValue& power) {
        fromMs = powers.isEmpty() ? startMs : fromMs;
        powers.append(power);
    });
    if (powers.isEmpty())
        fromMs = home.now().utcMs / stepMs * stepMs;
    return {{u"from"_s, moment(fromMs)},
            {u"to"_s, moment(fromMs + powers.size() * stepMs)},
            {u"step_s"_s, secondsOf(stepMs)},
            {u"power_w"_s, powers}};
}

} // namespace

QString moment(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, kUtc)
        .toString(utcMs % 1'000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue watts(std::optional<qint64> milliwatts)
{
    return milliwatts ? QJsonValue(static_cast<double>(*milliwatts) / 1'000) : QJsonValue();
}

QJsonObject homeNow(const WebHome& home)
{
    return {
        {u"time"_s, moment(home.now().utcMs)},
        {u"zone"_s, QString::fromLatin1(home.zone().id())},
        {u"power_w"_s, watts(home.totalMilliwatts())},
        {u"sensors_known"_s, static_cast<qint64>(home.sensors().size())},
        {u"sensors_reporting"_s, home.reporting()},
        {u"limit_w"_s, watts(home.limitMilliwatts())},
        {u"today"_s, today(home)},
        {u"listening"_s,
         QJsonObject{{u"open"_s, home.isListening()},
                     {u"address"_s, orNull(home.listenAddress())},
                     {u"port"_s, home.listenPort() ? QJsonValue(home.listenPort()) : QJsonValue()}}},
        {u"recording"_s, home.isRecording()},
    };
}

QJsonObject home(const WebHome& home)
{
    QJsonObject object = homeNow(home);
    object.insert(u"trail"_s, trail(home));
    return object;
}

QJsonObject sensor(const WebHome& home, const WebSensor& sensor)
{
    const LiveSensor& live = sensor.live;
    const qint64 steadyMs = home.now().steadyMs;
    const Presence presence = live.presence(steadyMs);
    const bool isHeard = presence != Presence::Unheard;
    const qint64 seenMs = isHeard ? live.lastHeardUtcMs() : live.record().lastSeenMs;
    const qint64 ageMs = isHeard ? steadyMs - sensor.heardSteadyMs : home.now().utcMs - seenMs;
    const bool isSeen = seenMs > 0;
    return {
        {u"id"_s, live.record().id},
        {u"sn"_s, live.record().sn},
        {u"name"_s, live.record().name},
        {u"title"_s, live.title()},
        {u"room"_s, sensor.profile ? orNull(sensor.profile->room) : QJsonValue()},
        {u"presence"_s, presenceName(presence)},
        {u"reported"_s, stateName(live.reported())},
        {u"wanted"_s, wantedName(live.record().wanted)},
        {u"switch"_s, phaseName(live.switchStatus().phase)},
        {u"power_w"_s, watts(live.milliwatts(steadyMs))},
        {u"energy_today_wh"_s, rounded(sensor.today.netWattHours())},
        {u"last_seen"_s, isSeen ? QJsonValue(moment(seenMs)) : QJsonValue()},
        {u"age_s"_s, isSeen ? QJsonValue(secondsOf(std::max<qint64>(0, ageMs))) : QJsonValue()},
        {u"poll_period_s"_s, isHeard ? QJsonValue(secondsOf(live.periodMs())) : QJsonValue()},
        {u"protected"_s, sensor.isProtected()},
    };
}

QJsonArray sensors(const WebHome& home)
{
    QJsonArray all;
    for (const auto& [id, known] : home.sensors())
        all.append(sensor(home, known));
    return all;
}

QJsonArray trailAfter(const WebHome& home, qint64 thatUtcMs)
{
    QJsonArray steps;
    forEachStep(home, [&](qint64 startMs, const QJsonValue& power) {
        if (startMs > thatUtcMs)
            steps.append(QJsonObject{{u"time"_s, moment(startMs)}, {u"power_w"_s, power}});
    });
    return steps;
}

qint64 trailEnd(const WebHome& home)
{
    qint64 endMs = 0;
    forEachStep(home, [&endMs](qint64 startMs, const QJsonValue&) { endMs = startMs; });
    return endMs;
}

} // namespace hems::homejson
