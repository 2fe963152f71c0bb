#include "pastloader.h"

#include "historyreader.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcPast, "hems.past")

constexpr qint64 kSecondMs = 1000;

qint64 spanOf(const PowerTrail& trail)
{
    return trail.bucketMs() * trail.capacity();
}

} // namespace

PastLoader::PastLoader(const QString& databaseFile, qint64 nowMs, QObject* parent)
    : QObject(parent)
    , m_databaseFile(databaseFile)
    , m_nowMs(nowMs)
    , m_fromMs(nowMs - spanOf(homeTrail()))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"past"_s);
}

PastLoader::~PastLoader()
{
    m_cancelled = true;
    m_thread->wait();
    delete m_thread;
}

void PastLoader::run()
{
    HistoryReader reader;
    const QString error = reader.open(m_databaseFile);
    const auto sensors = error.isEmpty() ? reader.sensors() : std::nullopt;
    if (!sensors) {
        qCWarning(lcPast).noquote() << (error.isEmpty() ? reader.errorText() : error);
        return;
    }
    RecentPast past;
    Seconds home(static_cast<std::size_t>((m_nowMs - m_fromMs) / kSecondMs));
    for (const SensorSummary& sensor : *sensors) {
        Seconds seconds(home.size());
        if (!readSensor(reader, sensor.record.id, seconds)) {
            if (!m_cancelled)
                qCWarning(lcPast).noquote() << reader.errorText();
            return;
        }
        PowerTrail trail = sensorTrail();
        follow(seconds, trail);
        if (!trail.isEmpty())
            past.sensors.insert(sensor.record.id, trail);
        for (std::size_t i = 0; i < home.size(); ++i) {
            if (seconds[i])
                home[i] = home[i].value_or(0) + *seconds[i];
        }
    }
    follow(home, past.home);
    emit loaded(past);
}

bool PastLoader::readSensor(HistoryReader& reader, SensorId id, Seconds& seconds) const
{
    EnergyMeter meter;
    // From as long before: by then the meter has learned the sensor's poll period.
    const TimeRange range{2 * m_fromMs - m_nowMs, m_nowMs};
    const bool read = reader.readings(id, range, [&](const Reading& reading) {
        if (const auto span = meter.add(reading))
            hold(*span, seconds);
        return !m_cancelled;
    });
    if (const auto span = meter.openSpan(m_nowMs))
        hold(*span, seconds);
    return read && !m_cancelled;
}

void PastLoader::hold(const HeldSpan& span, Seconds& seconds) const
{
    const qint64 count = static_cast<qint64>(seconds.size());
    const auto firstNotBefore = [this, count](qint64 utcMs) {
        return std::clamp((utcMs - m_fromMs + kSecondMs - 1) / kSecondMs, qint64{0}, count);
    };
    const qint64 first = firstNotBefore(span.fromMs);
    std::fill_n(seconds.begin() + first, std::max(qint64{0}, firstNotBefore(span.toMs) - first),
                span.milliwatts);
}

void PastLoader::follow(const Seconds& seconds, PowerTrail& trail) const
{
    qint64 utcMs = m_fromMs;
    for (const auto& milliwatts : seconds) {
        const auto watts =
            milliwatts ? std::optional(static_cast<double>(*milliwatts) / 1000.0) : std::nullopt;
        trail.add(utcMs, watts);
        utcMs += kSecondMs;
    }
}

} // namespace hems
