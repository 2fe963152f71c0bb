#include "homecontroller.h"

#include <utility>

namespace hems {

HomeController::HomeController(const QTimeZone& zone, ServerClock clock, QObject* parent)
    : QObject(parent)
    , m_zone(zone)
    , m_clock(std::move(clock))
{
}

} // namespace hems
