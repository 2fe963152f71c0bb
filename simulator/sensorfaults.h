#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace hems {

/// What a simulated sensor can do wrong, on purpose.
enum class Fault {
    IgnoresOff,   ///< stays on whatever it is told
    LagsBehind,   ///< obeys so many polls later than it should
    DrawsWhenOff, ///< says off, and names the watts it goes on drawing
    DropsOut,     ///< closes its connection and stays away
    HalfOpen,     ///< keeps its connection, but neither sends nor reads
    Reconnects,   ///< makes a new connection for every poll
    JumblesBytes, ///< splits its polls at any byte, and sends several at once
    SendsGarbage, ///< sends something that is no message before each poll
    ClockOffset,  ///< its clock is wrong by so many seconds
    ClockDrift,   ///< its clock gains so many seconds an hour
    Clock1970,    ///< its clock starts at 1970 when it is switched on
    ZeroGlitch,   ///< reports 0 W in one of so many polls
    Spike,        ///< reports twenty times its power in one of so many polls
    StuckValue,   ///< reports the same power for ever
    DuplicateId,  ///< uses the id of another sensor, which is the amount
    Flood,        ///< sends so many polls at once where one is due
};

/// What is to be known of a fault, by people and by scenario files.
struct FaultKind {
    Fault fault;
    bool hasAmount;
    const char* key;   ///< in scenario files
    const char* title; ///< English, translated by faultTitle()
    double usual;      ///< the amount where none is given
    double least;
    double most;
};

/// All there are, in the order of Fault.
std::span<const FaultKind> faultKinds();
const FaultKind& faultKind(Fault fault);
/// Nothing where no fault has that key.
std::optional<Fault> faultFromKey(QStringView key);
/// For the owner, in the language of the moment: "Ignores off".
QString faultTitle(Fault fault);

/// The faults that one sensor has. A small value.
class SensorFaults {
public:
    static constexpr std::size_t kFaults = static_cast<std::size_t>(Fault::Flood) + 1;

    /// With its usual amount.
    void set(Fault fault) { set(fault, faultKind(fault).usual); }
    /// amount: cut to what the fault allows.
    void set(Fault fault, double amount);
    void clear(Fault fault) { at(fault).reset(); }

    bool has(Fault fault) const { return m_amounts[static_cast<std::size_t>(fault)].has_value(); }
    /// 0 where it does not have the fault.
    double amount(Fault fault) const { return m_amounts[static_cast<std::size_t>(fault)].value_or(0); }
    bool none() const { return *this == SensorFaults(); }
    /// Bit n: whether it has Fault n.
    quint32 bits() const;

    bool operator==(const SensorFaults&) const = default;

private:
    std::optional<double>& at(Fault fault) { return m_amounts[static_cast<std::size_t>(fault)]; }

    std::array<std::optional<double>, kFaults> m_amounts;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::SensorFaults)
