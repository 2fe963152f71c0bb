#include "detailsloader.h"

#include "hourchart.h"

#include <algorithm>

namespace hems {

namespace {

constexpr int kColumns = 240;

} // namespace

DetailsLoader::DetailsLoader(const QString& databaseFile)
    : m_databaseFile(databaseFile)
    , m_hours(databaseFile)
{
    m_hours.setParent(this); // moves along to the thread
    connect(&m_hours, &HistoryLoader::loaded, this, [this](const HistoryPicture& picture) {
        if (picture.failure.isEmpty())
            emit hourLoaded(picture);
        else
            emit failed(picture.failure);
    });
}

bool DetailsLoader::open()
{
    if (m_isOpen)
        return true;
    const QString failure = m_reader.open(m_databaseFile);
    m_isOpen = failure.isEmpty();
    if (!m_isOpen)
        emit failed(failure);
    return m_isOpen;
}

void DetailsLoader::loadHour(SensorId id, qint64 nowMs, const QTimeZone& zone)
{
    HistoryOrder order;
    order.number = ++m_orders;
    order.whose = id;
    order.shown = {nowMs - HourChart::kSpanMs, nowMs};
    order.summed = order.shown;
    order.columns = kColumns;
    order.zone = zone;
    order.nowMs = nowMs;
    m_hours.load(order);
}

void DetailsLoader::loadCommands(SensorId id, qint64 nowMs)
{
    if (!open())
        return;
    ControlQuery query;
    query.sensor = id;
    query.most = kMostCommands;
    auto commands = m_reader.commands(query);
    if (!commands) {
        emit failed(m_reader.errorText());
        return;
    }
    std::reverse(commands->begin(), commands->end());
    emit commandsLoaded(id, *commands, nowMs);
}

void DetailsLoader::loadLedger()
{
    if (!open())
        return;
    ControlQuery query;
    query.most = kMostLines;
    if (const auto lines = m_reader.ledger(query))
        emit ledgerLoaded(*lines);
    else
        emit failed(m_reader.errorText());
}

} // namespace hems
