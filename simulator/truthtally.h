#pragma once

#include "appliance.h"
#include "sensorfaults.h"

#include <chrono>
#include <vector>

namespace hems {

/// What a sensor's appliance truly did over one slot of time.
struct TruthRow {
    qint64 fromMs = 0;      ///< UTC; the slot's start
    qint64 heldMs = 0;      ///< how much of the slot was simulated
    double drawnWh = 0;     ///< the integral of the appliance's curve while it ran, ≥ 0
    double fedInWh = 0;     ///< where the curve is negative, ≥ 0
    double readDrawnWh = 0; ///< the same of what the sensor reported, each report held until the next
    double readFedInWh = 0; //
    quint32 faults = 0;     ///< those it had in the slot: bit n is Fault n

    void add(const TruthRow& other);
};

/// Adds up, slot by slot, what one appliance truly draws. The truth is the integral of its curve, sampled
/// ten times a second or more: apart from the curve itself it owes nothing to the sensor's polls.
class TruthTally {
public:
    /// slot: > 0; slots begin at whole multiples of it since 1970.
    explicit TruthTally(std::chrono::milliseconds slot)
        : m_slotMs(slot.count())
    {
    }

    /// What held from fromMs to toMs (later): whether the appliance was running, and what its sensor said.
    struct Stretch {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        bool runs = false;
        qint32 reportedMilliwatts = 0;
        quint32 faults = 0;
    };
    void add(const Appliance& appliance, const Stretch& stretch);

    /// By rising time; slots in which nothing was simulated are left out.
    const std::vector<TruthRow>& rows() const { return m_rows; }
    /// The slots from fromMs on together.
    TruthRow since(qint64 fromMs) const;

private:
    void addWithinSlot(const Appliance& appliance, const Stretch& stretch);

    qint64 m_slotMs;
    std::vector<TruthRow> m_rows;
};

} // namespace hems
