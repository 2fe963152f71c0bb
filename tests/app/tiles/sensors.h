#pragma once

#include "sensormodel.h"

namespace hems {

/// Helpers to bring a model's sensors into a state.
inline constexpr qint64 kNow = 1'000'000;

inline SensorRecord named(SensorId id, const QString& name, Wanted wanted = Wanted::On)
{
    return {id, QStringLiteral("SN%1").arg(id), name, wanted, 0, 0};
}

inline Poll pollOf(SensorId id, qint64 ms, qint32 milliwatts, ReportedState state = ReportedState::On,
                   Wanted reply = Wanted::On)
{
    return {id, {ms, milliwatts, state}, ms, ms, reply, true, false};
}

/// Polls once a second for a minute, the last time silentMs before kNow.
inline void pollSteadily(SensorModel& model, SensorId id, qint32 milliwatts, qint64 silentMs = 0,
                         ReportedState state = ReportedState::On, Wanted reply = Wanted::On)
{
    for (qint64 ms = kNow - silentMs - 60'000; ms <= kNow - silentMs; ms += 1000)
        model.applyPolls({pollOf(id, ms, milliwatts, state, reply)});
}

} // namespace hems
