#pragma once

#include "simulation.h"

namespace hems {

/// So many sensors that are on, connected and have drawn 10 Wh each in ten minutes.
inline QList<SimulatedState> simulatedStates(int count)
{
    QList<SimulatedState> states;
    for (int n = 0; n < count; ++n) {
        TruthRow truth;
        truth.heldMs = 600'000;
        truth.drawnWh = 10;
        states.append({n + 1, ReportedState::On, true, {}, truth});
    }
    return states;
}

} // namespace hems
