#pragma once

#include "energymeter.h"
#include "historyreader.h"

#include <QHash>

namespace hems {

/// What each sensor has drawn and fed in since the beginning, as counters that never go down: not when a
/// reading is replaced by one that says less, and not with a restart, for they are read from the data only up
/// to a minute that is safely on disk, and what they stand at is kept in a file. Where the data say less,
/// they stand still until there is more again.
class EnergyCounters {
public:
    /// Younger readings may still be lost with a power cut.
    static constexpr qint64 kSettledMs = 2 * 60'000;

    /// file: for what has been told; empty: it ends with the program.
    explicit EnergyCounters(const QString& file = {});

    /// False where the database could not be read; the counters then stay as they were.
    bool read(HistoryReader& reader, qint64 nowMs);

    using Totals = QHash<SensorId, EnergySum>;
    const Totals& totals() const { return m_told; }

private:
    bool moveBase(HistoryReader& reader, qint64 toMs);
    void load();
    void keep();

    const QString m_file;
    qint64 m_baseMs = 0; // up to here m_base counts
    Totals m_base;
    Totals m_told;
    Totals m_kept; // in the file
    bool m_isLoaded = false;
    bool m_isWarned = false;
};

} // namespace hems
