#include "simulatedsensor.h"

#include "noise.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hems {

namespace {

constexpr double kMostWatts = 1e6; // by the protocol

} // namespace

SimulatedSensor::SimulatedSensor(SensorId id, const QString& sn, const Appliance& appliance)
    : m_id(id)
    , m_sn(sn)
    , m_appliance(appliance)
    , m_writer(id, sn)
{
}

void SimulatedSensor::setFaults(const SensorFaults& faults)
{
    m_faults = faults;
    const bool duplicate = faults.has(Fault::DuplicateId);
    m_writer = PollWriter(duplicate ? static_cast<SensorId>(faults.amount(Fault::DuplicateId)) : m_id, m_sn);
}

void SimulatedSensor::setPlan(const FaultPlan& plan, qint64 startMs)
{
    m_plan = plan;
    m_planStartMs = startMs;
}

void SimulatedSensor::followPlan(qint64 utcMs)
{
    if (m_plan.faults.empty())
        return;
    const SensorFaults now = m_plan.at(std::chrono::milliseconds(utcMs - m_planStartMs));
    if (now == m_planned)
        return;
    m_planned = now;
    setFaults(now);
}

int SimulatedSensor::poll(qint64 utcMs, QByteArray* out)
{
    if (!m_firstMs)
        m_firstMs = utcMs;
    ++m_polls;
    m_state = nextState(obeyed());
    ++m_unanswered;
    const qint32 milliwatts = reportedMilliwatts(utcMs);
    noteTruth(utcMs, milliwatts);
    int replies = 1;
    if (m_faults.has(Fault::SendsGarbage)) {
        out->append(garbage());
        ++replies;
    }
    m_writer.append(out, m_state, milliwatts, reportedTime(utcMs));
    for (int more = 1; more < static_cast<int>(m_faults.amount(Fault::Flood)); ++more) {
        m_writer.append(out, m_state, milliwatts, reportedTime(utcMs + more));
        ++replies;
    }
    return replies;
}

// What held until now did so with the state of the poll before; what is unplugged draws nothing.
void SimulatedSensor::noteTruth(qint64 utcMs, qint32 milliwatts)
{
    if (!m_truth)
        return;
    endTruth(utcMs);
    const bool runs = m_state == ReportedState::On || m_faults.has(Fault::DrawsWhenOff);
    m_now.runs = runs && !m_faults.has(Fault::DropsOut);
    m_now.reportedMilliwatts = m_state == ReportedState::On ? milliwatts : 0;
    m_now.faults = m_faults.bits();
}

void SimulatedSensor::endTruth(qint64 utcMs)
{
    if (!m_truth)
        return;
    m_now.toMs = utcMs;
    if (m_now.fromMs != 0 && utcMs > m_now.fromMs)
        m_truth->add(m_appliance, m_now);
    m_now.fromMs = utcMs;
}

void SimulatedSensor::takeReply(Wanted wanted)
{
    m_told.back() = wanted;
    m_unanswered = 0;
}

// What it acts upon: the last it was told or, where it lags, what it had been told so many polls ago.
Wanted SimulatedSensor::obeyed()
{
    const auto kept = static_cast<std::size_t>(m_faults.amount(Fault::LagsBehind)) + 1;
    if (m_told.size() > kept)
        m_told.erase(m_told.begin(), m_told.end() - static_cast<std::ptrdiff_t>(kept));
    const Wanted obeyed = m_told.front();
    m_told.push_back(m_told.back());
    return m_faults.has(Fault::IgnoresOff) ? Wanted::On : obeyed;
}

ReportedState SimulatedSensor::nextState(Wanted obeyed) const
{
    if (obeyed == Wanted::Off)
        return m_state == ReportedState::On ? ReportedState::Suspend : ReportedState::Off;
    if (m_unanswered >= 2 * kPollsToSilence)
        return ReportedState::Off;
    return m_unanswered >= kPollsToSilence ? ReportedState::Suspend : ReportedState::On;
}

qint32 SimulatedSensor::reportedMilliwatts(qint64 utcMs)
{
    if (m_state != ReportedState::On && !m_faults.has(Fault::DrawsWhenOff))
        return 0;
    if (m_faults.has(Fault::StuckValue) && m_milliwatts)
        return *m_milliwatts;
    const double watts = std::clamp(glitched(m_appliance.watts(utcMs)), -kMostWatts, kMostWatts);
    m_milliwatts = asMetered(watts);
    return *m_milliwatts;
}

double SimulatedSensor::glitched(double watts) const
{
    constexpr double kSpike = 20;
    if (happensNow(Fault::ZeroGlitch))
        return 0;
    return happensNow(Fault::Spike) ? kSpike * watts : watts;
}

// Whether a fault that comes once in so many polls comes at this one.
bool SimulatedSensor::happensNow(Fault fault) const
{
    if (!m_faults.has(fault))
        return false;
    const quint64 seed = noise::mix(static_cast<quint64>(m_id), static_cast<quint64>(fault));
    return noise::uniform(seed, m_polls) * m_faults.amount(fault) < 1;
}

qint64 SimulatedSensor::reportedTime(qint64 utcMs) const
{
    constexpr double kHourMs = 3'600'000;
    const qint64 runningMs = utcMs - *m_firstMs;
    if (m_faults.has(Fault::Clock1970))
        return runningMs;
    const double drift = m_faults.amount(Fault::ClockDrift) * 1000 * static_cast<double>(runningMs) / kHourMs;
    return utcMs + std::llround(m_faults.amount(Fault::ClockOffset) * 1000 + drift);
}

// Something that the server has to answer once and must not store.
QByteArray SimulatedSensor::garbage() const
{
    static const QByteArray kPieces[] = {
        "GET / HTTP/1.1\n",
        "[1,2,3]\n",
        "{\"type\":\"data\",}\n",
        "{}\n",
        "\"{\\\"type\\\":\\\"data\\\"}\"\n",
        QByteArray("\x16\x03\x01\x00\xff\n", 6),
        "{\"type\":\"data\",\"id\":\"one\",\"sn\":7,\"power\":\"12W\",\"state\":\"maybe\"}\n",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}\n",
    };
    const auto which =
        noise::mix(static_cast<quint64>(m_id), static_cast<quint64>(m_polls)) % std::size(kPieces);
    return kPieces[which];
}

} // namespace hems
