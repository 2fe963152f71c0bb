#pragma once

#include <QString>

namespace hems::bench {

using Tell = void (*)(const QString& name, double figure);

/// Runs the whole program with nineteen sensors at 1 Hz beside one that is watched: from its reading's last
/// byte until its tile has been painted with it, and from a click on its switch until its answer says so.
int measureLatency(Tell tell);

/// Runs the whole program on folder until the wall has been painted once. begunNs: when the process was
/// begun, ns since 1970.
int measureStart(const QString& folder, qint64 begunNs, Tell tell);

} // namespace hems::bench
