#include "wiresensor.h"

#include <QTest>

namespace hems {

QByteArray WireSensor::ask(const QByteArray& state, double watts, double seconds)
{
    poll(state, watts, seconds);
    const bool answered = QTest::qWaitFor([this] { return hasReply(); }, 5000);
    return answered ? takeReply() : QByteArray();
}

} // namespace hems
