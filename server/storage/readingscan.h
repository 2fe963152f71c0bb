#pragma once

#include "chunkscan.h"
#include "journal.h"

namespace hems {

/// Reads one sensor's readings in time order, wherever they are stored: what the journal holds goes over what
/// the chunks hold. A stream: at most an hour of them in memory, and the journal.
class ReadingScan {
public:
    using Visit = VisitReading;

    explicit ReadingScan(Database& database);

    /// The readings within range. False where the database could not be read.
    bool within(SensorId id, TimeRange range, const Visit& visit);
    /// Before those within range, the ones that decide over what holds at its start
    /// (EnergyMeter::kReadingsBefore of them).
    bool withThoseBefore(SensorId id, TimeRange range, const Visit& visit);
    /// Brought up to date by the last of the others.
    const Journal& journal() const { return m_journal; }
    bool refresh() { return m_journal.refresh(); }

private:
    bool visitWithin(SensorId id, TimeRange range, const Visit& visit);

    Journal m_journal;
    ChunkScan m_chunks;
};

} // namespace hems
