#include "wallfeed.h"

#include "alerts.h"
#include "figures.h"
#include "sensormodel.h"
#include "tilegrid.h"
#include "wallview.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kFramePeriod = 50ms;
/// So many steps take the line from its right end to its left.
constexpr int kStepsInSpan = 900;

double wattsOf(qint64 milliwatts)
{
    return static_cast<double>(milliwatts) / 1000;
}

} // namespace

WallFeed::WallFeed(SensorModel* model, WallView* wall, TileGrid* tiles, const QTimeZone& zone,
                   QObject* parent)
    : WallFeed(model, wall, tiles, zone, systemClock(), parent)
{
}

WallFeed::WallFeed(SensorModel* model, WallView* wall, TileGrid* tiles, const QTimeZone& zone,
                   ServerClock clock, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_wall(wall)
    , m_tiles(tiles)
    , m_clock(std::move(clock))
    , m_line(zone)
{
    m_day.zone = zone;
    connect(model, &QAbstractItemModel::dataChanged, this, &WallFeed::markDirty);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WallFeed::markDirty);
    connect(model, &QAbstractItemModel::modelReset, this, &WallFeed::markDirty);
    m_frame.setInterval(kFramePeriod);
    connect(&m_frame, &QTimer::timeout, this, &WallFeed::showFrame);
    m_frame.start();
}

void WallFeed::showFrame()
{
    const Moment now = m_clock();
    m_model->advance(now.steadyMs, now.utcMs);
    const auto milliwatts = m_model->totalMilliwatts();
    m_total.watts = milliwatts ? std::optional(wattsOf(*milliwatts)) : std::nullopt;
    m_line.add(now.utcMs, m_total.watts);
    if (m_dirty || now.utcMs / 1000 != m_gatheredSecond) {
        m_gatheredSecond = now.utcMs / 1000;
        m_dirty = false;
        gather(now);
    }
    m_wall->showFrame();
    m_tiles->refresh();
}

void WallFeed::gather(const Moment& now)
{
    m_day.nowMs = now.utcMs;
    m_wall->setHeader(header(now.utcMs));
    m_wall->setNotices(notices());
    if (m_pace.isDue(now.steadyMs, m_total.watts, m_model->reporting()))
        gatherCharts(now);
    m_wall->setTotal(m_total);
    if (m_model->rowCount() > 0) {
        if (const auto order = m_line.order(now.utcMs))
            emit spanPastAsked(*order);
    }
}

void WallFeed::gatherCharts(const Moment& now)
{
    const QList<SensorShare> powers = shares();
    m_wall->setShares(powers);
    m_total.kpis = dayKpis(m_day, powers, QLocale());
    m_line.show(now.utcMs, m_model->totalTrail(), kStepsInSpan, m_total);
}

HeaderFigures WallFeed::header(qint64 nowMs) const
{
    HeaderFigures figures;
    figures.listening = m_listening;
    figures.reporting = m_model->reporting();
    figures.known = m_model->rowCount();
    figures.alerts = alerts();
    // To the second: what is shown changes no faster.
    figures.now = QDateTime::fromSecsSinceEpoch(nowMs / 1000, m_day.zone);
    return figures;
}

QList<SensorShare> WallFeed::shares() const
{
    QList<SensorShare> known;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const LiveSensor& sensor = m_model->sensor(row);
        if (const auto milliwatts = sensor.milliwatts(m_model->steadyMs()))
            known.append({sensor.record().id, sensor.title(), wattsOf(*milliwatts)});
    }
    return known;
}

QList<Alert> WallFeed::notices() const
{
    QList<Alert> notices;
    if (m_simulated)
        notices.append(
            {Tone::Warning, tr("Simulated data: nothing on this wall is real. Your own home goes on "
                               "being recorded; Simulator, Stop brings it back.")});
    if (!m_storageFailure.isEmpty()) {
        const QTime since = QDateTime::fromMSecsSinceEpoch(m_storageFailedUtcMs, m_day.zone).time();
        notices.append({Tone::Bad, tr("Nothing has been recorded since %1. %2")
                                       .arg(figures::formatTime(since, QLocale()), m_storageFailure)});
    }
    if (!m_listenFailure.isEmpty())
        notices.append({Tone::Bad, m_listenFailure});
    return notices;
}

// The gravest first, and of these what has just happened.
QList<Alert> WallFeed::alerts() const
{
    QList<Alert> alerts;
    for (const Passing& passing : m_passing) {
        if (passing.untilSteadyMs > m_model->steadyMs())
            alerts.prepend(passing.alert);
    }
    alerts += sensorAlerts(*m_model, m_day.zone, QLocale());
    std::stable_sort(alerts.begin(), alerts.end(),
                     [](const Alert& a, const Alert& b) { return a.tone > b.tone; });
    return alerts;
}

void WallFeed::addPassing(const Alert& alert)
{
    m_passing.removeIf([this, &alert](const Passing& old) {
        return old.untilSteadyMs <= m_model->steadyMs() || old.alert == alert;
    });
    if (m_passing.size() >= kMostPassing)
        m_passing.removeFirst();
    m_passing.append({alert, m_clock().steadyMs + kPassingMs});
    markDirty();
}

void WallFeed::setListening(const QString& address, quint16 port)
{
    m_listening = {true, address, port};
    m_listenFailure.clear();
    markDirty();
}

void WallFeed::setListenFailure(const QString& text)
{
    m_listening.open = false;
    m_listenFailure = text;
    markDirty();
}

void WallFeed::setTally(const DayFigures& today)
{
    m_day.today = today;
    redraw();
}

void WallFeed::setPastDays(const PastDays& past)
{
    m_day.past = past;
    redraw();
}

void WallFeed::setPrice(const Price& price)
{
    m_day.price = price;
    redraw();
}

void WallFeed::setStorageFailure(const QString& text, qint64 sinceUtcMs)
{
    m_storageFailure = text;
    m_storageFailedUtcMs = sinceUtcMs;
    markDirty();
}

void WallFeed::setStorageRecovered(qint64 dropped)
{
    m_storageFailure.clear();
    if (dropped > 0)
        addPassing({Tone::Warning, tr("Recording again; %n reading(s) could not be kept", nullptr,
                                      static_cast<int>(dropped))});
    markDirty();
}

void WallFeed::setClash(const IdentityClash& clash)
{
    addPassing({Tone::Warning, tr("Two devices claim number %1: %2 was refused, %3 keeps it")
                                   .arg(QString::number(clash.id), clash.claimedSn, clash.knownSn)});
}

void WallFeed::setComplaint(const QString& text)
{
    addPassing({Tone::Bad, text});
}

void WallFeed::setSpan(LineSpan span)
{
    m_line.setSpan(span);
    redraw();
}

void WallFeed::setSpanPast(const SpanPast& past)
{
    m_line.take(past);
    redraw();
}

void WallFeed::setLimit(double watts)
{
    m_total.limitWatts = watts;
    redraw();
}

} // namespace hems
