#include "energycounters.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcCounters, "hems.web")

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kKeptOpenMs = 2 * kDayMs; // readings may be delivered late, by a gateway for one

} // namespace

EnergyCounters::EnergyCounters(const QString& file)
    : m_file(file)
{
}

// Years are added up once; after that only the last days are read for each answer.
bool EnergyCounters::moveBase(HistoryReader& reader, qint64 toMs)
{
    const qint64 baseMs = (toMs - kKeptOpenMs) / kDayMs * kDayMs;
    if (baseMs <= m_baseMs)
        return true;
    const auto sums = reader.energyBySensor({m_baseMs, baseMs}, toMs);
    if (!sums)
        return false;
    for (const auto& [id, sum] : *sums)
        m_base[id].add(sum);
    m_baseMs = baseMs;
    return true;
}

bool EnergyCounters::read(HistoryReader& reader, qint64 nowMs)
{
    load();
    const qint64 toMs = (nowMs - kSettledMs) / kMinuteMs * kMinuteMs;
    if (!moveBase(reader, toMs))
        return false;
    const auto sums = reader.energyBySensor({m_baseMs, toMs}, toMs);
    if (!sums)
        return false;
    for (const auto& [id, sum] : *sums) {
        EnergySum total = m_base.value(id);
        total.add(sum);
        EnergySum& told = m_told[id];
        told.drawnMicrojoules = std::max(told.drawnMicrojoules, total.drawnMicrojoules);
        told.fedInMicrojoules = std::max(told.fedInMicrojoules, total.fedInMicrojoules);
    }
    keep();
    return true;
}

// A line each: sensor, drawn, fed in, µJ.
void EnergyCounters::load()
{
    QFile file(m_file);
    if (std::exchange(m_isLoaded, true) || !QFileInfo(m_file).isFile() || !file.open(QIODevice::ReadOnly))
        return;
    constexpr qint64 kMostLineBytes = 100;
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine(kMostLineBytes).simplified().split(' ');
        const EnergySum told{words.value(1).toLongLong(), words.value(2).toLongLong(), 0, 0};
        bool isId = false;
        const SensorId id = words.first().toInt(&isId);
        if (isId && words.size() == 3 && told.drawnMicrojoules >= 0 && told.fedInMicrojoules >= 0)
            m_kept.insert(id, told);
    }
    m_told = m_kept;
}

// Before anybody is told, once a minute at most. All of it: what the data say less tomorrow is not known
// today.
void EnergyCounters::keep()
{
    if (m_file.isEmpty() || m_told == m_kept)
        return;
    QSaveFile file(m_file);
    bool isKept = file.open(QIODevice::WriteOnly);
    for (auto told = m_told.cbegin(); isKept && told != m_told.cend(); ++told)
        isKept =
            file.write(QByteArray::number(told.key()) + ' ' + QByteArray::number(told->drawnMicrojoules) +
                       ' ' + QByteArray::number(told->fedInMicrojoules) + '\n') > 0;
    if (isKept && file.commit()) {
        m_kept = m_told;
        m_isWarned = false;
    } else if (!std::exchange(m_isWarned, true)) {
        qCWarning(lcCounters).noquote() << "What the energy counters stand at can't be kept in" << m_file
                                        << "and may be less after a restart:" << file.errorString();
    }
}

} // namespace hems
