#include "wallfeed.h"

#include "alerts.h"
#include "figures.h"
#include "sensormodel.h"
#include "switchstatustext.h"
#include "tilegrid.h"
#include "wallview.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace hems {

namespace {

/// So many steps take the line from its right end to its left; gliding it makes steps that are not seen as
/// such.
constexpr int kSteps = 900;
constexpr int kGlidingSteps = 1'800;

QList<SensorShare> holding(const QList<SensorShare>& shares)
{
    QList<SensorShare> holding;
    std::copy_if(shares.begin(), shares.end(), std::back_inserter(holding),
                 [](const SensorShare& share) { return share.holds(); });
    return holding;
}

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
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WallFeed::markDirty);
    connect(model, &QAbstractItemModel::modelReset, this, &WallFeed::markDirty);
    connect(tiles, &TileGrid::touched, this, [this] { move(m_clock()); });
    connect(&m_frames, &FrameClock::frame, this, &WallFeed::moveOn);
    connect(&m_data, &QTimer::timeout, this, &WallFeed::tick);
    m_data.setSingleShot(true);
    m_data.setTimerType(Qt::PreciseTimer);
    m_data.start(0ms);
}

void WallFeed::markDirty()
{
    m_dirty = true;
    const std::chrono::milliseconds passed =
        m_sinceShown.isValid() ? std::chrono::milliseconds(m_sinceShown.elapsed()) : kNewsPeriod;
    const std::chrono::milliseconds wait = std::max(0ms, kNewsPeriod - passed);
    if (m_data.remainingTimeAsDuration() > wait)
        m_data.start(wait);
}

// While anything moves, the charts are painted in the frames of that.
void WallFeed::tick()
{
    if (m_frames.isRunning())
        showNews(m_clock());
    else
        showFrame();
}

void WallFeed::moveOn()
{
    move(m_clock());
}

void WallFeed::showFrame()
{
    const Moment now = m_clock();
    showNews(now);
    move(now);
}

void WallFeed::showNews(const Moment& now)
{
    m_model->advance(now.steadyMs, now.utcMs);
    const auto milliwatts = m_model->totalMilliwatts();
    const auto watts = milliwatts ? std::optional(wattsOf(*milliwatts)) : std::nullopt;
    m_eased.followTotal(watts, now.steadyMs);
    m_line.add(now.utcMs, watts);
    if (m_dirty || now.utcMs / 1000 != m_gatheredSecond || glides(now)) {
        m_gatheredSecond = now.utcMs / 1000;
        m_dirty = false;
        gather(now);
    }
    m_tiles->refresh();
    m_sinceShown.start();
    // The clock's second comes on the second.
    const std::chrono::milliseconds second(1000 - now.utcMs % 1000);
    m_data.start(std::min(kIdlePeriod, second));
}

/// Whether the line has to move on between two readings.
bool WallFeed::glides(const Moment& now) const
{
    return m_moves && std::abs(now.utcMs - m_total.nowUtcMs) >= m_line.stepMs(kGlidingSteps);
}

void WallFeed::gather(const Moment& now)
{
    m_day.nowMs = now.utcMs;
    m_wall->setHeader(header(now.utcMs));
    m_wall->setNotices(notices());
    const auto watts = m_eased.target();
    if (m_pace.isDue(now.steadyMs, watts, m_model->reporting()))
        gatherCharts(now);
    else if (glides(now))
        gatherLine(now);
    if (m_model->rowCount() > 0) {
        if (const auto order = m_line.order(now.utcMs))
            emit spanPastAsked(*order);
    }
}

void WallFeed::gatherCharts(const Moment& now)
{
    const QList<SensorShare> powers = shares();
    m_eased.follow(powers, now.steadyMs);
    m_total.kpis = dayKpis(m_day, holding(powers), QLocale());
    gatherLine(now);
}

void WallFeed::gatherLine(const Moment& now)
{
    m_total.watts = m_eased.target();
    m_line.show(now.utcMs, m_model->totalTrail(), m_moves ? kGlidingSteps : kSteps, m_total);
}

/// Shows everything where it is now, and asks for another frame where it is not yet where it belongs.
void WallFeed::move(const Moment& now)
{
    const bool rolls = m_tiles->roll(now.steadyMs);
    m_total.watts = m_eased.total(now.steadyMs);
    m_wall->setTotal(m_total);
    m_wall->setShares(m_eased.shares(now.steadyMs));
    m_wall->showFrame();
    if (rolls || m_eased.isMoving(now.steadyMs))
        m_frames.ask();
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

// Those that hold, those that held until a moment ago, and those that are lost. What was not heard yet is no
// news, and what draws nothing by its own words has no age.
QList<SensorShare> WallFeed::shares() const
{
    QList<SensorShare> shares;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const LiveSensor& sensor = m_model->sensor(row);
        const Presence presence = sensor.presence(m_model->steadyMs());
        SensorShare share{sensor.record().id, sensor.title(), 0};
        if (const auto milliwatts = sensor.milliwatts(m_model->steadyMs())) {
            share.watts = wattsOf(*milliwatts);
        } else if (presence == Presence::Silent && sensor.lastMilliwatts()) {
            share.watts = wattsOf(*sensor.lastMilliwatts());
            share.age = SwitchStatusText::ago(m_model->silenceMs(row));
        } else if (presence == Presence::Lost) {
            const auto heard = QDateTime::fromMSecsSinceEpoch(sensor.lastHeardUtcMs(), m_day.zone);
            share.age = tr("lost since %1").arg(sinceText(heard));
            share.isLost = true;
        } else {
            continue;
        }
        shares.append(share);
    }
    return shares;
}

/// The time, and of another day the weekday or date with it.
QString WallFeed::sinceText(const QDateTime& heard) const
{
    const QLocale locale;
    QString time = figures::formatTime(heard.time(), locale);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_day.nowMs, m_day.zone).date();
    const qint64 days = heard.date().daysTo(today);
    if (days <= 0)
        return time;
    return days < 7 ? locale.dayName(heard.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time
                    : locale.toString(heard.date(), QLocale::ShortFormat);
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

void WallFeed::setMotion(bool moves)
{
    m_moves = moves;
    m_eased.setMotion(moves);
    m_tiles->setMotion(moves);
    redraw();
}

void WallFeed::settle()
{
    const bool moved = m_moves;
    setMotion(false);
    showFrame();
    setMotion(moved);
}

void WallFeed::setLimit(double watts)
{
    m_total.limitWatts = watts;
    redraw();
}

} // namespace hems
