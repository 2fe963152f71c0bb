#include "appliance.h"

#include "appliances/curves.h"
#include "noise.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

qint32 asMetered(double watts)
{
    return static_cast<qint32>(std::lround(watts * 10) * 100);
}

std::span<const Appliance::Kind> Appliance::kinds()
{
    using namespace appliances;
    static constexpr Kind kKinds[] = {
        {"water-heater", QT_TRANSLATE_NOOP("Appliance", "Water heater"), 0, 1540, waterHeater},
        {"oven", QT_TRANSLATE_NOOP("Appliance", "Oven"), 0, 2080, oven},
        {"fridge", QT_TRANSLATE_NOOP("Appliance", "Fridge"), 0, 150, fridge},
        {"desktop-pc", QT_TRANSLATE_NOOP("Appliance", "Desktop PC"), 0, 260, desktopPc},
        {"television", QT_TRANSLATE_NOOP("Appliance", "Living-room TV"), 0, 150, television},
        {"freezer", QT_TRANSLATE_NOOP("Appliance", "Freezer"), 0, 180, freezer},
        {"kitchen-lights", QT_TRANSLATE_NOOP("Appliance", "Kitchen lights"), 0, 75, kitchenLights},
        {"router", QT_TRANSLATE_NOOP("Appliance", "Router"), 0, 18, router},
        {"washing-machine", QT_TRANSLATE_NOOP("Appliance", "Washing machine"), 0, 2060, washingMachine},
        {"dryer", QT_TRANSLATE_NOOP("Appliance", "Dryer"), 0, 730, dryer},
        {"air-conditioner", QT_TRANSLATE_NOOP("Appliance", "Air conditioner"), 0, 900, airConditioner},
        {"garage", QT_TRANSLATE_NOOP("Appliance", "Garage"), 0, 390, garage},
        {"kettle", QT_TRANSLATE_NOOP("Appliance", "Kettle"), 0, 2250, kettle},
        {"dishwasher", QT_TRANSLATE_NOOP("Appliance", "Dishwasher"), 0, 2010, dishwasher},
        {"living-room-lights", QT_TRANSLATE_NOOP("Appliance", "Living-room lights"), 0, 61, livingRoomLights},
        {"bedroom-lights", QT_TRANSLATE_NOOP("Appliance", "Bedroom lights"), 0, 26, bedroomLights},
        {"car-charger", QT_TRANSLATE_NOOP("Appliance", "Car charger"), 0, 7510, carCharger},
        {"solar-roof", QT_TRANSLATE_NOOP("Appliance", "Solar roof"), -3520, 3, solarRoof},
    };
    return kKinds;
}

const Appliance::Kind* Appliance::kindFromKey(QStringView key)
{
    for (const Kind& kind : kinds()) {
        if (key == QLatin1StringView(kind.key))
            return &kind;
    }
    return nullptr;
}

Appliance Appliance::nth(int n, const Household& household)
{
    const auto count = static_cast<int>(kinds().size());
    return {kinds()[static_cast<std::size_t>(n % count)], n, n / count + 1, household};
}

Appliance::Appliance(const Kind& kind, int number, int instance, const Household& household)
    : m_kind(&kind)
    , m_instance(instance)
    , m_moment{noise::mix(household.seed, static_cast<quint64>(number)), 0, household.utcOffsetMs,
               household.routine}
{
}

double Appliance::watts(qint64 utcMs) const
{
    appliances::Moment moment = m_moment;
    moment.utcMs = utcMs;
    return m_kind->watts(moment);
}

QString Appliance::name() const
{
    const QString name = QCoreApplication::translate("Appliance", m_kind->name);
    return m_instance == 1 ? name : u"%1 %2"_s.arg(name).arg(m_instance);
}

} // namespace hems
