#pragma once

#include "sensormodel.h"

#include <QSignalSpy>

#include <utility>

namespace hems {

inline SensorRecord record(SensorId id, Wanted wanted = Wanted::On)
{
    return {id, QStringLiteral("SN%1").arg(id), {}, wanted, 0, 0};
}

inline Poll poll(SensorId id, qint64 steadyMs, qint32 milliwatts, ReportedState state = ReportedState::On)
{
    return {.id = id,
            .reading = {.utcMs = steadyMs, .milliwatts = milliwatts, .state = state},
            .arrivedUtcMs = steadyMs,
            .arrivedSteadyMs = steadyMs,
            .reply = Wanted::On,
            .hasReading = true};
}

/// A sensor that has polled once a second, the last time at steadyMs.
inline void pollEverySecond(SensorModel& model, SensorId id, qint64 steadyMs, qint32 milliwatts)
{
    for (qint64 ms = steadyMs - 9'000; ms <= steadyMs; ms += 1000)
        model.applyPolls({poll(id, ms, milliwatts)});
    model.advance(steadyMs, steadyMs);
}

/// Of rows, as a spy has seen them change: from, to.
using Runs = QList<std::pair<int, int>>;

inline Runs runsOf(const QSignalSpy& spy)
{
    Runs runs;
    for (const QList<QVariant>& call : spy)
        runs.append({call[0].value<QModelIndex>().row(), call[1].value<QModelIndex>().row()});
    return runs;
}

} // namespace hems
