#include "sensorfaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace hems {

std::span<const FaultKind> faultKinds()
{
    constexpr double kMostId = 2'147'483'647;
    constexpr double kYearSeconds = 31'557'600;
    static constexpr FaultKind kKinds[] = {
        {Fault::IgnoresOff, "ignores-off", QT_TRANSLATE_NOOP("Fault", "Ignores off"), false, 0, 0, 0},
        {Fault::LagsBehind, "lags-behind", QT_TRANSLATE_NOOP("Fault", "Obeys late, polls"), true, 3, 1, 100},
        {Fault::DrawsWhenOff, "draws-when-off", QT_TRANSLATE_NOOP("Fault", "Draws power while off"), false, 0,
         0, 0},
        {Fault::DropsOut, "drops-out", QT_TRANSLATE_NOOP("Fault", "Is unplugged"), false, 0, 0, 0},
        {Fault::HalfOpen, "half-open", QT_TRANSLATE_NOOP("Fault", "Is connected but mute"), false, 0, 0, 0},
        {Fault::Reconnects, "reconnects", QT_TRANSLATE_NOOP("Fault", "Connects anew for every poll"), false,
         0, 0, 0},
        {Fault::JumblesBytes, "jumbles-bytes", QT_TRANSLATE_NOOP("Fault", "Splits and merges its messages"),
         false, 0, 0, 0},
        {Fault::SendsGarbage, "sends-garbage", QT_TRANSLATE_NOOP("Fault", "Sends garbage"), false, 0, 0, 0},
        {Fault::ClockOffset, "clock-offset", QT_TRANSLATE_NOOP("Fault", "Clock wrong by, s"), true, 3600,
         -50 * kYearSeconds, 50 * kYearSeconds},
        {Fault::ClockDrift, "clock-drift", QT_TRANSLATE_NOOP("Fault", "Clock gains, s an hour"), true, 60,
         -3600, 3600},
        {Fault::Clock1970, "clock-1970", QT_TRANSLATE_NOOP("Fault", "Clock starts at 1970"), false, 0, 0, 0},
        {Fault::ZeroGlitch, "zero-glitch", QT_TRANSLATE_NOOP("Fault", "Reports 0 W once in, polls"), true, 10,
         1, 100'000},
        {Fault::Spike, "spike", QT_TRANSLATE_NOOP("Fault", "Reports a spike once in, polls"), true, 10, 1,
         100'000},
        {Fault::StuckValue, "stuck-value", QT_TRANSLATE_NOOP("Fault", "Power is stuck"), false, 0, 0, 0},
        {Fault::DuplicateId, "duplicate-id", QT_TRANSLATE_NOOP("Fault", "Uses another sensor's id"), true, 1,
         0, kMostId},
        {Fault::Flood, "flood", QT_TRANSLATE_NOOP("Fault", "Floods, polls at once"), true, 100, 2, 10'000},
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

} // namespace hems
