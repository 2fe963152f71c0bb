#include "walllatency.h"

#include "application.h"
#include "mainwindow.h"
#include "probesensor.h"
#include "sensormodel.h"
#include "sensortile.h"
#include "toggleswitch.h"
#include "wallview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hems::bench {

namespace {

constexpr int kReadings = 300;
constexpr int kAllSensors = 20;
constexpr int kClicks = 60;
constexpr unsigned long kGlanceUs = 200;

qint64 nsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * qint64(1'000'000'000) + time.tv_nsec;
}

qint64 monotonicNs()
{
    return nsOf(CLOCK_MONOTONIC);
}

/// Calls back when a widget has been painted.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget* widget, std::function<void()> painted)
        : QObject(widget)
        , m_painted(std::move(painted))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this); // it paints itself first
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        m_painted();
        return true;
    }

private:
    std::function<void()> m_painted;
};

AppOptions optionsFor(const QString& folder)
{
    AppOptions options;
    options.dataDir = folder;
    options.server.port = 0;
    options.language = u"en"_s;
    options.size = QSize(1920, 1080);
    return options;
}

bool waitFor(const std::function<bool()>& done, std::chrono::milliseconds most = 5s)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < most.count()) {
        QCoreApplication::processEvents();
        QThread::usleep(kGlanceUs);
    }
    return done();
}

double share(std::vector<double> values, double part)
{
    if (values.empty())
        return -1;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(double(values.size() - 1) * part)];
}

QString figureOf(const SensorTile& tile)
{
    for (const SensorTile::Piece& piece : tile.pieces()) {
        if (piece.ink == SensorTile::Piece::Ink::Figure)
            return piece.text;
    }
    return {};
}

SensorTile* tileOf(const QWidget& window, SensorId id)
{
    for (SensorTile* tile : window.findChildren<SensorTile*>()) {
        if (tile->sensorId() == id && tile->isVisible())
            return tile;
    }
    return nullptr;
}

// Readings change by one watt, which does not roll: the figure that is painted is the one that was read.
void measureReadings(ProbeSensor& probe, SensorTile& tile, Tell tell)
{
    std::vector<double> times;
    QString wanted;
    qint64 sentNs = 0;
    PaintWatch watch(&tile, [&] {
        if (sentNs > 0 && figureOf(tile) == wanted)
            times.push_back(double(monotonicNs() - std::exchange(sentNs, 0)) / 1e6);
    });
    for (int i = 0; i < kReadings; ++i) {
        const int watts = 100 + i % 2;
        wanted = QString::number(watts);
        sentNs = monotonicNs();
        probe.send(watts);
        waitFor([&] { return sentNs == 0; }, 1s);
        // At any moment of the frames' time.
        const qint64 nextNs = monotonicNs() + (60 + i * 37 % 100) * 1'000'000;
        waitFor([&] { return monotonicNs() >= nextNs; }, 1s);
    }
    tell(u"pixel-median"_s, share(times, 0.5));
    tell(u"pixel-p99"_s, share(times, 0.99));
    tell(u"pixel-samples"_s, double(times.size()));
}

// A switch is clicked a tenth of a second before the sensor polls: its very next answer is to carry it.
void measureClicks(ProbeSensor& probe, const SensorTile& tile, Tell tell)
{
    int next = 0;
    std::vector<double> times;
    for (int i = 0; i < kClicks; ++i) {
        const bool off = i % 2 == 0;
        const qint64 clickedNs = monotonicNs();
        tile.toggle()->click();
        const qint64 pollNs = clickedNs + 100'000'000;
        waitFor([&] { return monotonicNs() >= pollNs; }, 1s);
        probe.send(100);
        const bool isHeard = probe.lastAnswerIsOff() == off;
        next += isHeard ? 1 : 0;
        times.push_back(double(monotonicNs() - clickedNs) / 1e6);
        waitFor([&] { return monotonicNs() >= pollNs + 200'000'000; }, 1s);
    }
    tell(u"click-next-poll"_s, 100.0 * next / kClicks);
}

} // namespace

int measureLatency(Tell tell)
{
    const QTemporaryDir folder;
    DataFolder data(folder.path());
    if (!data.claim().isEmpty())
        return 1;
    AppOptions options = optionsFor(folder.path());
    options.demoSensors = kAllSensors - 1;
    Application home(options, data);
    quint16 port = 0;
    QObject::connect(&home, &Application::listeningOn, &home, [&](const QString&, quint16 on) { port = on; });
    home.start();
    if (!waitFor([&] { return port != 0; }))
        return 1;

    ProbeSensor probe(port, 0); // the first of the tiles, whoever else comes
    probe.send(100);
    SensorTile* tile = nullptr;
    waitFor([&] { return home.model()->rowCount() == kAllSensors; }, 20s);
    waitFor([&] {
        tile = tileOf(*home.window(), 0);
        return tile && figureOf(*tile) == u"100";
    });
    if (!tile)
        return 1;
    measureReadings(probe, *tile, tell);
    measureClicks(probe, *tile, tell);
    return 0;
}

int measureStart(const QString& folder, qint64 begunNs, Tell tell)
{
    DataFolder data(folder);
    if (!data.claim().isEmpty())
        return 1;
    Application home(optionsFor(folder), data);
    home.start();
    bool isPainted = false;
    new PaintWatch(home.window()->findChild<WallView*>(), [&] { isPainted = true; });
    if (!waitFor([&] { return isPainted; }, 60s))
        return 1;
    tell(u"start"_s, double(nsOf(CLOCK_REALTIME) - begunNs) / 1e6);
    return 0;
}

} // namespace hems::bench
