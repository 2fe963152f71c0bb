#include "wallscene.h"

#include "utc.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

const qint64 kUtcMs = QDateTime(QDate(2026, 11, 22), QTime(18, 42, 7), kUtc).toMSecsSinceEpoch();
constexpr qint64 kSteadyMs = 10'000'000;
constexpr qint64 kQuarterMs = 15 * 60'000;
constexpr qint64 kPeriodMs = 3'000;
constexpr qint64 kLivePeriodMs = 1'000; // once the scene goes on
constexpr qint64 kStaggerMs = 270;
constexpr qint64 kLostForMs = 4 * 60'000;
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kMicrojoulesPerWattHour = 3'600'000'000;

constexpr int kKinds = 12; // of appliances
constexpr int kDryer = 9;  // is going off
constexpr int kCooler = 10;
constexpr int kGarage = 11; // is lost
constexpr std::array<double, kKinds> kWatts{1012, 640, 142, 188, 124, 96, 74, 18, 90, 0.4, 210, 35};

/// name, or name and how often it came before.
QString numbered(const QStringList& names, int index)
{
    const QString& name = names[index % names.size()];
    const auto round = index / names.size();
    return round == 0 ? name : name + u' ' + QString::number(round + 1);
}

QStringList namesFrom(const QStringList& names, int count)
{
    QStringList all;
    for (int index = 0; index < count; ++index)
        all.append(numbered(names, index));
    return all;
}

/// A load that steps and wavers, and is just its kind's power at the end.
qint32 milliwatts(int index, qint64 agoMs)
{
    const double minutes = static_cast<double>(agoMs) / 60'000;
    const double wave = 0.05 * std::sin(minutes * 1.9 + index) + 0.02 * std::sin(minutes * 7.3 + 2 * index);
    const bool isEarly = minutes > 3 + (index * 5) % 11;
    const double step = index % 3 == 0 && isEarly ? 0.35 : 1;
    const double smaller = 1.0 / (1 + index / kKinds);
    const double watts = kWatts[static_cast<std::size_t>(index % kKinds)] * smaller;
    return static_cast<qint32>(std::lround(watts * 1'000 * (agoMs == 0 ? 1 : step + wave)));
}

/// The home's power a week ago, at what was then so long ago.
double lastWeekWatts(qint64 agoMs)
{
    const double minutes = static_cast<double>(agoMs) / 60'000;
    const double step = minutes > 10.1 ? 1'620 : minutes > 4.3 ? 2'330 : 1'480;
    return step + 45 * std::sin(minutes * 1.3);
}

/// What the history would tell of the same time a week ago, a point every ten seconds.
SpanPast lastWeekFor(const SpanOrder& order)
{
    constexpr qint64 kPointMs = 10'000;
    SpanPast past;
    past.order = order;
    past.trail = trailFor(order.span);
    for (qint64 utcMs = order.onto.fromMs; utcMs < order.onto.toMs; utcMs += kPointMs)
        past.lastWeek.append({utcMs, lastWeekWatts(kUtcMs - utcMs)});
    return past;
}

EnergySum energy(double kiloWattHours, qint64 coveredMs)
{
    EnergySum sum;
    sum.drawnMicrojoules = static_cast<qint64>(kiloWattHours * 1'000 * kMicrojoulesPerWattHour);
    sum.coveredMs = coveredMs;
    return sum;
}

} // namespace

WallScene::WallScene(const QStringList& names)
    : m_now{kUtcMs, kSteadyMs}
    , m_tiles(new TileGrid(&m_model))
    , m_feed(&m_model, &m_wall, m_tiles, QTimeZone(kZone), [this] { return m_now; })
{
    m_wall.setTileArea(m_tiles);
    QObject::connect(&m_wall, &WallView::scaleChanged, m_tiles,
                     [this](const Scale& scale) { m_tiles->setUnit(scale.unit); });
    QObject::connect(&m_model, &SensorModel::switchRequested, m_tiles,
                     [this](const QList<SensorId>& ids, Wanted wanted) {
                         m_wanted.append({ids, wanted});
                     });
    QObject::connect(&m_feed, &WallFeed::spanPastAsked, &m_feed,
                     [this](const SpanOrder& order) { m_feed.setSpanPast(lastWeekFor(order)); });
    QList<SensorRecord> records;
    for (int index = 0; index < names.size(); ++index)
        records.append({index + 1, u"SN%1"_s.arg(index + 1), names[index], Wanted::On, 0, 0});
    m_model.setSensors(records);
    liveThroughAQuarterHour(static_cast<int>(names.size()));
    tellTheDay();
}

void WallScene::show(const QSize& size)
{
    m_wall.setAttribute(Qt::WA_DontShowOnScreen);
    m_wall.resize(size);
    m_feed.showFrame();
    m_wall.show();
    m_feed.showFrame();
}

void WallScene::liveThroughAQuarterHour(int sensors)
{
    for (qint64 agoMs = kQuarterMs; agoMs >= 0; agoMs -= kPeriodMs) {
        if (agoMs == 3 * kPeriodMs) {
            for (int index = 0; index < sensors; ++index) {
                if (index % kKinds == kDryer || index % kKinds == kCooler)
                    m_model.confirmWanted({index + 1}, Wanted::Off);
            }
        }
        m_model.applyPolls(pollsAt(agoMs, sensors));
        m_model.advance(kSteadyMs - agoMs, kUtcMs - agoMs);
    }
}

Polls WallScene::pollsAt(qint64 agoMs, int sensors) const
{
    Polls polls;
    for (int index = 0; index < sensors; ++index) {
        const int kind = index % kKinds;
        if (kind == kGarage && agoMs < kLostForMs)
            continue;
        const bool isTold =
            (kind == kDryer && agoMs <= kPeriodMs) || (kind == kCooler && agoMs <= 3 * kPeriodMs);
        const bool obeys = kind == kDryer && agoMs == 0;
        const Reading reading{kUtcMs - agoMs, obeys ? 0 : milliwatts(index, agoMs),
                              obeys ? ReportedState::Suspend : ReportedState::On};
        polls.append({index + 1, reading, kUtcMs - agoMs, kSteadyMs - agoMs,
                      isTold ? Wanted::Off : Wanted::On, true, false});
    }
    return polls;
}

void WallScene::live(qint64 ms)
{
    m_now.utcMs += ms;
    m_now.steadyMs += ms;
    for (const auto& [ids, wanted] : std::exchange(m_wanted, {}))
        m_model.confirmWanted(ids, wanted);
    for (int index = 0; index < m_model.rowCount(); ++index) {
        const qint64 sincePoll = (m_now.utcMs - kUtcMs + index * kStaggerMs) % kLivePeriodMs;
        if (sincePoll < ms && index % kKinds != kGarage)
            poll(index);
    }
    m_feed.showFrame();
}

void WallScene::poll(int index)
{
    const Wanted wanted = m_model.sensor(index).record().wanted;
    const bool obeys = index % kKinds != kCooler;
    int& told = m_toldOff[index];
    told = wanted == Wanted::Off ? told + 1 : 0;
    const ReportedState state = !obeys || told < 2 ? ReportedState::On
                                : told == 2        ? ReportedState::Suspend
                                                   : ReportedState::Off;
    const bool isOn = state == ReportedState::On;
    const qint32 watts = isOn ? milliwatts(index, kUtcMs - m_now.utcMs) : 0;
    m_model.applyPolls(
        {{index + 1, {m_now.utcMs, watts, state}, m_now.utcMs, m_now.steadyMs, wanted, true, false}});
}

void WallScene::makeAllAmiss()
{
    m_feed.setSimulated(true);
    m_feed.setListenFailure(
        u"Nobody is listening for sensors, because port 11451 is taken by another program. "
        "End that program, or start with another --port."_s);
    m_feed.setStorageFailure(u"The disk is full. Free some space on /home."_s, 1'795'372'000'000);
    m_feed.setComplaint(u"The page can't be shown, because its port 8080 is taken by another program. Choose "
                        "another one in the settings."_s);
    for (const SensorId id : {3, 4, 5})
        m_feed.setClash({id, u"SN0003-KITCHEN"_s, u"SN9999-UNKNOWN"_s, {}});
}

void WallScene::fallSilent(qint64 ms)
{
    m_now.utcMs += ms;
    m_now.steadyMs += ms;
    m_feed.showFrame();
}

void WallScene::switchAllOff()
{
    constexpr int enough = 5; // polls
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_model.requestSwitch(m_model.sensor(row).record().id, Wanted::Off);
    for (int polls = 0; polls < enough; ++polls)
        live(kLivePeriodMs);
}

void WallScene::tellTheDay()
{
    const qint64 dayFrom = QDateTime(QDate(2026, 11, 22), QTime(0, 0), QTimeZone(kZone)).toMSecsSinceEpoch();
    DayFigures today;
    today.day = {dayFrom, dayFrom + 24 * kHourMs};
    today.elapsedMs = kUtcMs - dayFrom;
    today.home = energy(14.2, today.elapsedMs);
    today.peakMilliwatts = 4'873'000;
    today.peakUtcMs = dayFrom + 12 * kHourMs + 6 * 60'000;
    today.baseLoad = BaseLoad{112'000, {dayFrom + 3 * kHourMs, dayFrom + 4 * kHourMs}};
    m_feed.setTally(today);

    const qint64 lastWeek = sameTimeBefore(kUtcMs, 7, QTimeZone(kZone)) - today.elapsedMs;
    PastDays past{{}, DayCurve({lastWeek, lastWeek + 24 * kHourMs})};
    for (qint64 fromMs = lastWeek; fromMs < lastWeek + 24 * kHourMs; fromMs += 60'000)
        past.lastWeek.addMinute(fromMs, energy(15.4 * 60'000 / static_cast<double>(today.elapsedMs), 60'000));
    m_feed.setPastDays(past);
    m_feed.setPrice({0.28, u"EUR"_s});
    m_feed.setListening(u"192.168.1.20"_s, 11451);
    m_feed.setLimit(3'000);
}

QStringList WallScene::usualNames(int count)
{
    return namesFrom({u"Water heater"_s, u"Oven"_s, u"Fridge"_s, u"Desktop PC"_s, u"Living-room TV"_s,
                      u"Freezer"_s, u"Kitchen lights"_s, u"Router"_s, u"Washing machine"_s, u"Dryer"_s,
                      u"Air conditioner"_s, u"Garage"_s},
                     count);
}

QStringList WallScene::chineseNames(int count)
{
    return namesFrom({u"热水器"_s, u"烤箱"_s, u"冰箱"_s, u"台式电脑"_s, u"客厅电视"_s, u"冷柜"_s, u"厨房灯"_s,
                      u"路由器"_s, u"洗衣机"_s, u"烘干机"_s, u"空调"_s, u"车库"_s},
                     count);
}

QStringList WallScene::longNames(int count)
{
    return namesFrom({u"Waschmaschine im Untergeschoss neben dem alten Heizkessel"_s,
                      u"热水器和厨房的所有灯具以及更多的电器还有阳台"_s,
                      u"سخان المياه في الحمام الكبير في الطابق العلوي"_s,
                      u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s,
                      u"غسالة"_s},
                     count);
}

} // namespace hems
