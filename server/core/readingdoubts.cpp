#include "readingdoubts.h"

#include "readingchunk.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

// Whether two powers are those of a load that went on: a fifth apart at most.
bool areAlike(qint64 a, qint64 b)
{
    constexpr qint64 kPart = 5;
    return std::abs(a - b) * kPart <= std::max(a, b);
}

} // namespace

QString doubtName(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::ZeroGlitch:
        return u"zero_glitch"_s;
    case DoubtKind::Spike:
        return u"spike"_s;
    case DoubtKind::Stuck:
        return u"stuck"_s;
    case DoubtKind::Counter:
        return u"counter"_s;
    }
    Q_UNREACHABLE();
}

QList<Doubt> ReadingDoubts::add(const Reading& reading)
{
    QList<Doubt> doubts;
    if (m_last && reading.utcMs <= m_last->utcMs)
        return doubts;
    if (const auto found = moment(reading))
        doubts.append(*found);
    followRun(reading, &doubts);
    followRise(reading, &doubts);
    m_highestBeforeLast = m_highest;
    m_readingsBeforeLast = m_readings;
    remember(reading);
    m_beforeLast = m_last;
    m_last = reading;
    return doubts;
}

std::optional<Doubt> ReadingDoubts::lasting() const
{
    const auto count = counter();
    return count ? count : stuck();
}

// Whether the reading before this one stands out from its neighbours.
std::optional<Doubt> ReadingDoubts::moment(const Reading& reading) const
{
    if (!m_beforeLast || reading.utcMs - m_beforeLast->utcMs > kMomentMs)
        return std::nullopt;
    const auto isOn = [](const Reading& each) { return each.state == ReportedState::On; };
    const Reading& before = *m_beforeLast;
    const Reading& middle = *m_last;
    if (!isOn(before) || !isOn(middle) || !isOn(reading))
        return std::nullopt;
    if (middle.milliwatts == 0 && std::min(before.milliwatts, reading.milliwatts) >= kSubstantial &&
        areAlike(before.milliwatts, reading.milliwatts))
        return Doubt{DoubtKind::ZeroGlitch, middle.utcMs, middle.utcMs, 0};
    const auto size = [](const Reading& each) { return std::abs(qint64{each.milliwatts}); };
    const bool isHigh = m_readingsBeforeLast >= kSpikeReadings &&
                        size(middle) > kSpikeTimes * m_highestBeforeLast &&
                        size(middle) >= m_highestBeforeLast + kSpikeAbove;
    if (isHigh && std::max(size(before), size(reading)) <= m_highestBeforeLast)
        return Doubt{DoubtKind::Spike, middle.utcMs, middle.utcMs, middle.milliwatts};
    return std::nullopt;
}

void ReadingDoubts::remember(const Reading& reading)
{
    const qint64 number = chunkHour(reading.utcMs);
    if (m_hours.empty() || m_hours.back().number != number) {
        m_hours.push_back({number});
        if (m_hours.size() > kHours) {
            m_readings -= m_hours.front().readings;
            m_hours.pop_front();
            m_highest = std::ranges::max_element(m_hours, {}, &Hour::highest)->highest;
        }
    }
    Hour& hour = m_hours.back();
    ++hour.readings;
    ++m_readings;
    if (m_last && reading.milliwatts != 0 && m_last->milliwatts != 0 &&
        reading.milliwatts != m_last->milliwatts)
        ++hour.changes;
    hour.highest = std::max(hour.highest, std::abs(qint64{reading.milliwatts}));
    m_highest = std::max(m_highest, hour.highest);
}

void ReadingDoubts::followRun(const Reading& reading, QList<Doubt>* doubts)
{
    const bool goesOn = m_last && reading.milliwatts == m_run.milliwatts && reading.state == m_last->state &&
                        reading.utcMs - m_run.toMs <= kSilenceMs;
    if (!goesOn) {
        if (const auto ended = stuck())
            doubts->append(*ended);
        if (!m_hours.empty() && std::abs(m_run.milliwatts) >= kStandby)
            m_hours.back().longestRunMs = std::max(m_hours.back().longestRunMs, m_run.toMs - m_run.fromMs);
        m_run = {reading.utcMs, reading.utcMs, reading.milliwatts};
        return;
    }
    m_run.toMs = reading.utcMs;
    if (m_run.stuckFromMs == 0 && m_run.toMs - m_run.fromMs >= kStuckMs)
        m_run.stuckFromMs = stuckAfter();
}

// How long the present run has to last to be stuck, as what was before it says.
qint64 ReadingDoubts::stuckAfter() const
{
    const qint64 firstHour = chunkHour(m_run.fromMs);
    int known = 0;
    qint64 longest = 0;
    for (const Hour& hour : m_hours) {
        if (hour.number > firstHour)
            break;
        known += hour.changes >= kStuckChanges ? 1 : 0;
        longest = std::max(longest, hour.longestRunMs);
    }
    return known < kStuckHours ? kNever : std::max(kStuckMs, kStuckTimes * longest);
}

void ReadingDoubts::followRise(const Reading& reading, QList<Doubt>* doubts)
{
    const bool goesOn = m_last && reading.milliwatts >= m_last->milliwatts &&
                        reading.state == m_last->state && reading.utcMs - m_last->utcMs <= kSilenceMs;
    if (!goesOn) {
        if (const auto ended = counter())
            doubts->append(*ended);
        m_rise = {reading.utcMs, 0};
        return;
    }
    m_rise.rises += reading.milliwatts > m_last->milliwatts ? 1 : 0;
}

std::optional<Doubt> ReadingDoubts::stuck() const
{
    if (!m_last || m_run.stuckFromMs == 0 || m_run.toMs - m_run.fromMs < m_run.stuckFromMs ||
        std::abs(m_run.milliwatts) < kStandby || m_last->state != ReportedState::On)
        return std::nullopt;
    return Doubt{DoubtKind::Stuck, m_run.fromMs, m_run.toMs, m_run.milliwatts};
}

std::optional<Doubt> ReadingDoubts::counter() const
{
    if (!m_last || m_last->utcMs - m_rise.fromMs < kCounterMs || m_rise.rises < kCounterRises)
        return std::nullopt;
    return Doubt{DoubtKind::Counter, m_rise.fromMs, m_last->utcMs, m_last->milliwatts};
}

} // namespace hems
