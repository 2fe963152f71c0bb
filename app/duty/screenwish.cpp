#include "screenwish.h"

#include <algorithm>

namespace hems {

// By its serial number where exactly one has it: cheap monitors all have the same.
std::optional<ScreenInfo> ScreenWish::find(const QList<ScreenInfo>& screens) const
{
    const auto hasSerial = [this](const ScreenInfo& screen) { return screen.serial == serial; };
    if (!serial.isEmpty() && std::count_if(screens.begin(), screens.end(), hasSerial) == 1)
        return *std::find_if(screens.begin(), screens.end(), hasSerial);
    const auto named = std::find_if(screens.begin(), screens.end(), [this](const ScreenInfo& screen) {
        return !name.isEmpty() && screen.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return named == screens.end() ? std::nullopt : std::optional(*named);
}

ScreenWish screenWish(const QString& text, const QList<ScreenInfo>& screens)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= screens.size())
        return ScreenWish::of(screens[number - 1]);
    const ScreenWish byName{text, {}};
    const ScreenWish bySerial{{}, text};
    const auto found = byName.find(screens);
    return found ? ScreenWish::of(*found) : bySerial.find(screens) ? bySerial : byName;
}

} // namespace hems
