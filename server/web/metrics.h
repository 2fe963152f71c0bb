#pragma once

#include "energycounters.h"
#include "webhome.h"

#include <QByteArray>

namespace hems {

/// What of the server itself goes into the metrics.
struct WebFigures {
    qint64 uptimeMs = 0;
    int connections = 0;
    int pages = 0;
    qint64 requests = 0;
};

/// The home in Prometheus' text format (0.0.4), in base units: watts, joules, seconds. totals: nothing where
/// the history can't be read; the energy counters are left out then, not set to zero.
QByteArray metricsText(const WebHome& home, const std::optional<EnergyCounters::Totals>& totals,
                       const WebFigures& figures);

} // namespace hems
