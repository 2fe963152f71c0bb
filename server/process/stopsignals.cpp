#include "stopsignals.h"

#include <csignal>

namespace hems {

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
    , m_watch({SIGTERM, SIGINT})
{
    connect(&m_watch, &SignalWatch::raised, this, &StopSignals::stopAsked);
}

} // namespace hems
