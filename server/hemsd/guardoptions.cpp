#include "guardoptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr double kMostWatts = 1'000'000;

QStringList names()
{
    return {u"limit"_s, u"room"_s, u"settle"_s, u"share"_s, u"margin"_s, u"dry-run"_s};
}

std::optional<double> numberWithin(const QString& text, double least, double most)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

void GuardOptions::add(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"limit"_s, tr("The home's limit in watts; 0: none."), u"WATTS"_s},
        {u"room"_s, tr("A room's limit, such as Kitchen=2000; 0: none. May be given again."),
         u"ROOM=WATTS"_s},
        {u"settle"_s, tr("How long the limit must be exceeded, 1 to 600 seconds."), u"SECONDS"_s},
        {u"share"_s, tr("How much of the power one pass sheds at most, 1 to 100 percent."), u"PERCENT"_s},
        {u"margin"_s, tr("What stays free when a load comes back."), u"WATTS"_s},
        {u"dry-run"_s, tr("on: only the ledger is written, nothing is switched; or off."), u"ON|OFF"_s},
    });
}

bool GuardOptions::areSet(const QCommandLineParser& parser)
{
    return std::ranges::any_of(names(), [&parser](const QString& name) { return parser.isSet(name); });
}

QString GuardOptions::read(const QCommandLineParser& parser, GuardSettings& guard)
{
    const auto number = [&parser](const QString& name, double least, double most, auto set) {
        if (!parser.isSet(name))
            return true;
        const auto value = numberWithin(parser.value(name), least, most);
        if (value)
            set(*value);
        return value.has_value();
    };
    if (!number(u"limit"_s, 0, kMostWatts, [&](double w) { guard.homeMilliwatts = std::llround(w * 1'000); }))
        return tr("--limit is a number of watts from 0 to 1000000, not '%1'.").arg(parser.value(u"limit"_s));
    if (!number(u"margin"_s, 0, kMostWatts,
                [&](double w) { guard.marginMilliwatts = std::llround(w * 1'000); }))
        return tr("--margin is a number of watts from 0 to 1000000, not '%1'.")
            .arg(parser.value(u"margin"_s));
    if (!number(u"settle"_s, 1, 600,
                [&](double s) { guard.settle = std::chrono::milliseconds(std::llround(s * 1'000)); }))
        return tr("--settle is a number of seconds from 1 to 600, not '%1'.").arg(parser.value(u"settle"_s));
    if (!number(u"share"_s, 1, 100, [&](double p) { guard.sharePercent = static_cast<int>(std::lround(p)); }))
        return tr("--share is a number of percent from 1 to 100, not '%1'.").arg(parser.value(u"share"_s));
    const QString dryRun = parser.value(u"dry-run"_s);
    if (parser.isSet(u"dry-run"_s) && dryRun != "on"_L1 && dryRun != "off"_L1)
        return tr("--dry-run is on or off, not '%1'.").arg(dryRun);
    guard.isDryRun = parser.isSet(u"dry-run"_s) ? dryRun == "on"_L1 : guard.isDryRun;
    return readRooms(parser.values(u"room"_s), guard);
}

QString GuardOptions::readRooms(const QStringList& texts, GuardSettings& guard)
{
    for (const QString& text : texts) {
        const QString room = text.section(u'=', 0, -2);
        const auto watts = numberWithin(text.section(u'=', -1), 0, kMostWatts);
        if (room.isEmpty() || !watts)
            return tr("--room is a room and its watts, such as Kitchen=2000, not '%1'.").arg(text);
        guard.rooms.removeIf([&room](const RoomLimit& limit) { return limit.room == room; });
        if (*watts > 0)
            guard.rooms.append({room, std::llround(*watts * 1'000)});
    }
    return {};
}

} // namespace hems
