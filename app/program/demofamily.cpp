#include "demofamily.h"

#include "appliance.h"
#include "currencies.h"

#include <QCoreApplication>

#include <string_view>

using namespace Qt::StringLiterals;

namespace hems::demofamily {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::DemoFamily)
};

constexpr qint64 kFuseMilliwatts = 25 * 230 * 1'000; // 25 A
constexpr SensorId kTelevision = 5;
constexpr SensorId kGarage = 12;
constexpr int kBedtime = 23 * 60 + 30; // minutes of the day
constexpr int kMorning = 6 * 60 + 30;
constexpr int kFirstToRest = 1; // priorities
constexpr int kLastToRest = 5;

QString roomOf(std::string_view key)
{
    if (key == "oven" || key == "fridge" || key == "kitchen-lights" || key == "kettle" || key == "dishwasher")
        return Texts::tr("Kitchen");
    if (key == "television" || key == "air-conditioner" || key == "living-room-lights")
        return Texts::tr("Living room");
    if (key == "water-heater" || key == "washing-machine" || key == "dryer")
        return Texts::tr("Bathroom");
    if (key == "desktop-pc" || key == "router")
        return Texts::tr("Study");
    if (key == "bedroom-lights")
        return Texts::tr("Bedroom");
    if (key == "freezer" || key == "garage" || key == "car-charger")
        return Texts::tr("Garage");
    return {}; // the roof
}

ScheduleRule television(Wanted wanted, int minute, const QString& name)
{
    ScheduleRule rule;
    rule.name = name;
    rule.target = RuleTarget::Sensor;
    rule.sensor = kTelevision;
    rule.wanted = wanted;
    rule.minuteOfDay = minute;
    return rule;
}

} // namespace

SensorProfiles profiles(int sensors)
{
    SensorProfiles all;
    for (int number = 0; number < sensors; ++number) {
        const std::string_view key = Appliance::nth(number, {}).kind().key;
        SensorProfile profile;
        profile.id = number + 1;
        profile.room = roomOf(key);
        profile.isProtected = key == "fridge" || key == "freezer" || key == "router";
        if (key == "water-heater" || key == "dryer" || key == "car-charger")
            profile.priority = kFirstToRest;
        else if (key == "oven" || key == "kitchen-lights")
            profile.priority = kLastToRest;
        all.append(profile);
    }
    return all;
}

GuardSettings guard()
{
    return {.homeMilliwatts = kFuseMilliwatts};
}

// New rules: the store gives them their numbers.
ScheduleBook schedules()
{
    return {{television(Wanted::Off, kBedtime, Texts::tr("Television off at night")),
             television(Wanted::On, kMorning, Texts::tr("Television on in the morning"))},
            {}};
}

QHash<SensorId, SensorFaults> faults()
{
    SensorFaults faults;
    faults.set(Fault::ClockOffset);
    return {{kGarage, faults}};
}

Price price(const QLocale& locale)
{
    static const QHash<QString, double> known{
        {u"EUR"_s, 0.32}, {u"GBP"_s, 0.27}, {u"USD"_s, 0.17}, {u"CNY"_s, 0.56}, {u"CHF"_s, 0.29}};
    const QString currency = currencies::usual(locale);
    return known.contains(currency) ? Price{known.value(currency), currency}
                                    : Price{known.value(u"EUR"_s), u"EUR"_s};
}

} // namespace hems::demofamily
