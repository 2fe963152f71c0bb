#include "sensorfaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace hems {

std::span<const FaultKind> faultKinds()
{
    constexpr double kMostId = 2'147'483'647;
    constexpr double kYearSeconds = 31'557'600;
    static constexpr FaultKind kKinds[] = {
        {Fault::IgnoresOff, false, "ignores-off", QT_TRANSLATE_NOOP("Fault", "Ignores off"), 0, 0, 0},
        {Fault::LagsBehind, true, "lags-behind", QT_TRANSLATE_NOOP("Fault", "Obeys late, polls"), 3, 1, 100},
        {Fault::DrawsWhenOff, false, "draws-when-off", QT_TRANSLATE_NOOP("Fault", "Draws power while off"), 0,
         0, 0},
        {Fault::DropsOut, false, "drops-out", QT_TRANSLATE_NOOP("Fault", "Is unplugged"), 0, 0, 0},
        {Fault::HalfOpen, false, "half-open", QT_TRANSLATE_NOOP("Fault", "Is connected but mute"), 0, 0, 0},
        {Fault::Reconnects, false, "reconnects", QT_TRANSLATE_NOOP("Fault", "Connects anew for every poll"),
         0, 0, 0},
        {Fault::JumblesBytes, false, "jumbles-bytes",
         QT_TRANSLATE_NOOP("Fault", "Splits and merges its messages"), 0, 0, 0},
        {Fault::SendsGarbage, false, "sends-garbage", QT_TRANSLATE_NOOP("Fault", "Sends garbage"), 0, 0, 0},
        {Fault::ClockOffset, true, "clock-offset", QT_TRANSLATE_NOOP("Fault", "Clock wrong by, s"), 3600,
         -50 * kYearSeconds, 50 * kYearSeconds},
        {Fault::ClockDrift, true, "clock-drift", QT_TRANSLATE_NOOP("Fault", "Clock gains, s an hour"), 60,
         -3600, 3600},
        {Fault::Clock1970, false, "clock-1970", QT_TRANSLATE_NOOP("Fault", "Clock starts at 1970"), 0, 0, 0},
        {Fault::ZeroGlitch, true, "zero-glitch", QT_TRANSLATE_NOOP("Fault", "Reports 0 W once in, polls"), 10,
         1, 100'000},
        {Fault::Spike, true, "spike", QT_TRANSLATE_NOOP("Fault", "Reports a spike once in, polls"), 10, 1,
         100'000},
        {Fault::StuckValue, false, "stuck-value", QT_TRANSLATE_NOOP("Fault", "Power is stuck"), 0, 0, 0},
        {Fault::DuplicateId, true, "duplicate-id", QT_TRANSLATE_NOOP("Fault", "Uses another sensor's id"), 1,
         0, kMostId},
        {Fault::Flood, true, "flood", QT_TRANSLATE_NOOP("Fault", "Floods, polls at once"), 100, 2, 10'000},
    };
    static_assert(std::size(kKinds) == SensorFaults::kFaults);
    return kKinds;
}

const FaultKind& faultKind(Fault fault)
{
    return faultKinds()[static_cast<std::size_t>(fault)];
}

std::optional<Fault> faultFromKey(QStringView key)
{
    for (const FaultKind& kind : faultKinds()) {
        if (key == QLatin1StringView(kind.key))
            return kind.fault;
    }
    return std::nullopt;
}

QString faultTitle(Fault fault)
{
    return QCoreApplication::translate("Fault", faultKind(fault).title);
}

void SensorFaults::set(Fault fault, double amount)
{
    const FaultKind& kind = faultKind(fault);
    at(fault) = std::clamp(amount, kind.least, kind.most);
}

quint32 SensorFaults::bits() const
{
    quint32 bits = 0;
    for (std::size_t n = 0; n < m_amounts.size(); ++n)
        bits |= m_amounts[n] ? 1U << n : 0U;
    return bits;
}

} // namespace hems
