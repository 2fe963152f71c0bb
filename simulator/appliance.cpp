#include "appliance.h"

#include "appliances/curves.h"
#include "noise.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hems {

std::span<const Appliance::Kind> Appliance::kinds()
{
    static constexpr Kind kKinds[] = {
        {QT_TRANSLATE_NOOP("Appliance", "Water heater"), 1600, appliances::waterHeater},
        {QT_TRANSLATE_NOOP("Appliance", "Oven"), 2100, appliances::oven},
        {QT_TRANSLATE_NOOP("Appliance", "Fridge"), 160, appliances::fridge},
        {QT_TRANSLATE_NOOP("Appliance", "Desktop PC"), 260, appliances::desktopPc},
        {QT_TRANSLATE_NOOP("Appliance", "Living-room TV"), 150, appliances::television},
        {QT_TRANSLATE_NOOP("Appliance", "Freezer"), 160, appliances::freezer},
        {QT_TRANSLATE_NOOP("Appliance", "Kitchen lights"), 80, appliances::kitchenLights},
        {QT_TRANSLATE_NOOP("Appliance", "Router"), 18, appliances::router},
        {QT_TRANSLATE_NOOP("Appliance", "Washing machine"), 2100, appliances::washingMachine},
        {QT_TRANSLATE_NOOP("Appliance", "Dryer"), 750, appliances::dryer},
        {QT_TRANSLATE_NOOP("Appliance", "Air conditioner"), 900, appliances::airConditioner},
        {QT_TRANSLATE_NOOP("Appliance", "Garage"), 330, appliances::garage},
    };
    return kKinds;
}

Appliance Appliance::nth(int n, quint64 homeSeed)
{
    const auto count = static_cast<int>(kinds().size());
    const quint64 seed = noise::mix(homeSeed, static_cast<quint64>(n));
    return {kinds()[static_cast<std::size_t>(n % count)], n / count + 1, seed};
}

QString Appliance::name() const
{
    const QString name = QCoreApplication::translate("Appliance", m_kind->name);
    return m_instance == 1 ? name : u"%1 %2"_s.arg(name).arg(m_instance);
}

} // namespace hems
