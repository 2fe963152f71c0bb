#include "storeguest.h"

#include "compactor.h"
#include "readingstore.h"
#include "sensorrows.h"
#include "storewriter.h"
#include "tallykeeper.h"

using namespace std::chrono_literals;

// What of the store concerns its guests.
namespace hems {

void ReadingStore::invite(const StoreGuest::Make& make, const std::function<void()>& refused)
{
    if (!m_writer || m_guest || m_outage.isOn()) {
        refused();
        return;
    }
    m_guest = make(m_database);
    serveGuest();
}

void ReadingStore::serveGuest()
{
    if (!m_guest)
        return;
    if (m_guest->step())
        QTimer::singleShot(0ms, this, &ReadingStore::serveGuest);
    else
        seeGuestOff();
}

// It may have left sensors behind, and readings of today.
void ReadingStore::seeGuestOff()
{
    m_guest.reset();
    const auto sensors = readSensors(m_database);
    const auto forgotten = readForgotten(m_database);
    if (!sensors || !forgotten)
        return;
    QList<SensorRecord> added;
    for (const SensorRecord& sensor : *sensors) {
        if (m_sensors.contains(sensor.id) || forgotten->contains(sensor.id))
            continue;
        m_sensors.insert(sensor.id, sensor);
        added.append(sensor);
    }
    stopWriting();
    startWriting(*sensors);
    if (!added.isEmpty())
        announce(added);
}

} // namespace hems
