#include "wallrig.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hems::bench {

namespace {

constexpr qint64 kStartMs = 1'780'000'200'000;
constexpr double kQuiet = 0.01;

} // namespace

WallRig::WallRig(QSize size, int sensors, bool moves)
    : m_sensors(sensors)
    , m_now{kStartMs, 1'000'000}
    , m_tiles(new TileGrid(&m_model))
    , m_feed(&m_model, &m_wall, m_tiles, QTimeZone("Europe/Berlin"), [this] { return m_now; })
{
    QList<SensorRecord> records;
    for (SensorId id = 1; id <= sensors; ++id) {
        records.append({id, u"SN-%1"_s.arg(id), u"Appliance %1"_s.arg(id), Wanted::On, 0, 0});
        m_milliwatts.push_back(qint32(m_random() % 2'000'000));
    }
    m_model.setSensors(records);
    m_wall.setTileArea(m_tiles);
    QObject::connect(&m_wall, &WallView::scaleChanged, m_tiles,
                     [this](const Scale& scale) { m_tiles->setUnit(scale.unit); });
    m_wall.resize(size);
    m_wall.show();
    m_feed.setMotion(moves);
    // A quarter of an hour, so that lines are full.
    for (int second = 0; second < 900; ++second) {
        m_now = {m_now.utcMs + 1'000, m_now.steadyMs + 1'000};
        poll(kQuiet);
        m_model.advance(m_now.steadyMs, m_now.utcMs);
    }
    pass(1'000);
}

void WallRig::poll(double wavering)
{
    Polls polls;
    for (int i = 0; i < m_sensors; ++i) {
        qint32& milliwatts = m_milliwatts[static_cast<std::size_t>(i)];
        if (m_random() % 600 == 0)
            milliwatts = qint32(m_random() % 2'000'000);
        const double part = static_cast<double>(m_random() % 2'001) / 1'000 - 1;
        const auto now = static_cast<qint32>(milliwatts * (1 + wavering * part));
        polls.append({i + 1,
                      {m_now.utcMs, now, ReportedState::On},
                      m_now.utcMs,
                      m_now.steadyMs,
                      Wanted::On,
                      true,
                      false});
    }
    m_model.applyPolls(polls);
}

void WallRig::pass(qint64 ms)
{
    for (qint64 passed = 0; passed < ms; passed += 1'000) {
        m_now = {m_now.utcMs + 1'000, m_now.steadyMs + 1'000};
        poll(kQuiet);
    }
    m_feed.showFrame();
    QCoreApplication::processEvents();
}

void WallRig::shake()
{
    m_now = {m_now.utcMs + 1'000, m_now.steadyMs + 1'000};
    poll(0.5);
    m_feed.showFrame();
}

} // namespace hems::bench
