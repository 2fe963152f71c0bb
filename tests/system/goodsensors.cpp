#include "goodsensors.h"

namespace hems {

GoodSensors::GoodSensors(quint16 port, int count, double pollsASecond, std::chrono::milliseconds duration)
    : m_generator({.port = port, .connections = count, .rate = pollsASecond, .duration = duration})
{
}

GoodSensors::~GoodSensors()
{
    if (m_thread.joinable())
        m_thread.join();
}

void GoodSensors::start()
{
    m_thread = std::thread([this] {
        m_generator.run();
        m_done = true;
    });
}

} // namespace hems
