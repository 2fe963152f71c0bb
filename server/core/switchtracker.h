#pragma once

#include "sensortypes.h"

namespace hems {

/// Where a switch stands between what is wanted and what the sensor reports.
enum class SwitchPhase {
    On,
    GoingOff, ///< off is wanted; the sensor has not reported off yet
    Off,
    ComingOn,   ///< on is wanted; the sensor has not reported on yet
    IgnoresOff, ///< it was told off and still reports on, poll after poll
    IgnoresOn,
};

struct SwitchStatus {
    SwitchPhase phase = SwitchPhase::Off;
    int polls = 0; ///< how many polls came since the sensor was first told; 0: it has not been told yet

    bool operator==(const SwitchStatus&) const = default;
};

/// Follows one sensor's switch poll by poll (protocol: told off, a sensor reports suspend at its next poll
/// and off at the one after; told ok, it is on at its next poll). Counts by the replies that the polls carry,
/// so it needs no clock.
class SwitchTracker {
public:
    /// A sensor that obeys needs so many polls to go off.
    static constexpr int kPollsToOff = 2;
    /// Disobeying for so many polls is ignoring.
    static constexpr int kPollsToIgnore = 3;

    explicit SwitchTracker(Wanted wanted = Wanted::On)
        : m_wanted(wanted)
    {
    }

    /// The owner wants something else; a repetition changes nothing.
    void setWanted(Wanted wanted);
    /// A poll: what the sensor reported and what it was answered.
    void polled(ReportedState reported, Wanted reply);

    SwitchStatus status() const;
    /// It was off, as it was told, and then reported on: by itself, or by somebody at the device. Until it is
    /// off again, or on is wanted.
    bool hasComeOnByItself() const { return m_cameOn; }
    Wanted wanted() const { return m_wanted; }
    ReportedState reported() const { return m_reported; }

private:
    bool obeys() const;
    void noteOwnWill();

    Wanted m_wanted;
    ReportedState m_reported = ReportedState::Off;
    bool m_heard = false;
    bool m_told = false;   // some reply has carried m_wanted since it was last asked or last obeyed
    int m_polls = 0;       // polls since then that did not obey
    bool m_wasOff = false; // obeyed off at the last poll
    bool m_cameOn = false;
    int m_ignored = 0; // of those in a row, the ones that report the very opposite
};

} // namespace hems
