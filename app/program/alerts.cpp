#include "alerts.h"

#include "figures.h"
#include "sensormodel.h"

#include <QCoreApplication>

namespace hems {

namespace {

/// More of a kind than this are told as a number.
constexpr int kToldOneByOne = 3;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::Alerts)

public:
    static QString ignores(const QString& title, SwitchStatus status)
    {
        return status.phase == SwitchPhase::IgnoresOff
                   ? tr("%1 has ignored \"off\" for %n poll(s)", nullptr, status.polls).arg(title)
                   : tr("%1 has ignored \"on\" for %n poll(s)", nullptr, status.polls).arg(title);
    }
    static QString ignoring(int sensors) { return tr("%n sensor(s) ignore their switch", nullptr, sensors); }
    static QString stillDraws(const QString& title, const QString& watts)
    {
        return tr("%1 says it is off and still draws %2 W").arg(title, watts);
    }
    static QString stillDraw(int sensors)
    {
        return tr("%n sensor(s) say they are off and still draw power", nullptr, sensors);
    }
    static QString cameOn(const QString& title) { return tr("%1 has come on by itself").arg(title); }
    static QString cameOn(int sensors)
    {
        return tr("%n sensor(s) have come on by themselves", nullptr, sensors);
    }
    static QString lost(const QString& title, const QString& since)
    {
        return tr("%1 is lost since %2").arg(title, since);
    }
    static QString lost(int sensors) { return tr("%n sensor(s) are lost", nullptr, sensors); }
    static QString wrongClock(const QString& title) { return tr("%1 has a wrong clock").arg(title); }
    static QString wrongClocks(int sensors)
    {
        return tr("%n sensor(s) have a wrong clock", nullptr, sensors);
    }
    static QString doubted(const QString& title, const Doubt& doubt, const QString& time,
                           const QLocale& locale)
    {
        const QString watts = figures::formatWatts(doubt.milliwatts / 1'000.0, locale);
        switch (doubt.kind) {
        case DoubtKind::ZeroGlitch:
            return tr("%1 said 0 W for one moment at %2").arg(title, time);
        case DoubtKind::Spike:
            return tr("%1 said %2 W for one moment at %3").arg(title, watts, time);
        case DoubtKind::Stuck:
            return tr("%1 has said exactly %2 W since %3").arg(title, watts, time);
        case DoubtKind::Counter:
            return tr("%1 seems to send its meter's count, not watts").arg(title);
        }
        Q_UNREACHABLE();
    }
    static QString doubted(int sensors)
    {
        return tr("%n sensor(s) send readings that look wrong", nullptr, sensors);
    }
};

void addKind(QList<Alert>& alerts, Tone tone, const QStringList& each, const QString& together)
{
    if (each.size() > kToldOneByOne) {
        alerts.append({tone, together});
        return;
    }
    for (const QString& text : each)
        alerts.append({tone, text});
}

} // namespace

QList<Alert> sensorAlerts(const SensorModel& model, const QTimeZone& zone, const QLocale& locale)
{
    QStringList ignoring;
    QStringList drawing;
    QStringList cameOn;
    QStringList lost;
    QStringList wrongClocks;
    QStringList doubted;
    for (int row = 0; row < model.rowCount(); ++row) {
        const LiveSensor& sensor = model.sensor(row);
        const Presence presence = sensor.presence(model.steadyMs());
        if (presence == Presence::Lost) {
            const QDateTime since = QDateTime::fromMSecsSinceEpoch(sensor.lastHeardUtcMs(), zone);
            lost.append(Texts::lost(sensor.title(), figures::formatTime(since.time(), locale)));
        }
        if (presence != Presence::Reporting)
            continue;
        const SwitchStatus status = sensor.switchStatus();
        if (status.phase == SwitchPhase::IgnoresOff || status.phase == SwitchPhase::IgnoresOn)
            ignoring.append(Texts::ignores(sensor.title(), status));
        else if (sensor.hasComeOnByItself()) // told off again and ignoring it, it is told of as that
            cameOn.append(Texts::cameOn(sensor.title()));
        if (const auto draw = sensor.drawsWhileOff())
            drawing.append(Texts::stillDraws(sensor.title(), figures::formatWatts(*draw / 1'000.0, locale)));
        if (sensor.clockWrong())
            wrongClocks.append(Texts::wrongClock(sensor.title()));
        if (const auto doubt = sensor.doubt(model.steadyMs())) {
            const QTime time = QDateTime::fromMSecsSinceEpoch(doubt->fromMs, zone).time();
            doubted.append(Texts::doubted(sensor.title(), *doubt, figures::formatTime(time, locale), locale));
        }
    }
    QList<Alert> alerts;
    addKind(alerts, Tone::Bad, lost, Texts::lost(static_cast<int>(lost.size())));
    addKind(alerts, Tone::Bad, drawing, Texts::stillDraw(static_cast<int>(drawing.size())));
    addKind(alerts, Tone::Warning, ignoring, Texts::ignoring(static_cast<int>(ignoring.size())));
    addKind(alerts, Tone::Warning, cameOn, Texts::cameOn(static_cast<int>(cameOn.size())));
    addKind(alerts, Tone::Warning, wrongClocks, Texts::wrongClocks(static_cast<int>(wrongClocks.size())));
    addKind(alerts, Tone::Warning, doubted, Texts::doubted(static_cast<int>(doubted.size())));
    return alerts;
}

} // namespace hems
