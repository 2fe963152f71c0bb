#include "webalerts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

/// More of a kind than these are told as a number.
constexpr int kToldOneByOne = 3;

// The wall's own sentences, where it has the same.
constexpr char kWall[] = "hems::Alerts";
constexpr char kPage[] = "hems::WebAlerts";

constexpr const char* kIgnoresOff =
    QT_TRANSLATE_N_NOOP("hems::Alerts", "%1 has ignored \"off\" for %n poll(s)");
constexpr const char* kIgnoresOn =
    QT_TRANSLATE_N_NOOP("hems::Alerts", "%1 has ignored \"on\" for %n poll(s)");
constexpr const char* kIgnoring = QT_TRANSLATE_N_NOOP("hems::Alerts", "%n sensor(s) ignore their switch");
constexpr const char* kLost = QT_TRANSLATE_NOOP("hems::Alerts", "%1 is lost since %2");
constexpr const char* kAllLost = QT_TRANSLATE_N_NOOP("hems::Alerts", "%n sensor(s) are lost");
constexpr const char* kWrongClock = QT_TRANSLATE_NOOP("hems::Alerts", "%1 has a wrong clock");
constexpr const char* kWrongClocks = QT_TRANSLATE_N_NOOP("hems::Alerts", "%n sensor(s) have a wrong clock");
constexpr const char* kDoubted = QT_TRANSLATE_NOOP("hems::WebAlerts", "%1 sends readings that look wrong");
constexpr const char* kAllDoubted =
    QT_TRANSLATE_N_NOOP("hems::Alerts", "%n sensor(s) send readings that look wrong");
constexpr const char* kNotRecording = QT_TRANSLATE_NOOP(
    "hems::WebAlerts", "Nothing has been recorded since %1: the disk can't be written. Look at the "
                       "computer that runs HEMS.");
constexpr const char* kNotListening = QT_TRANSLATE_NOOP(
    "hems::WebAlerts", "Sensors can't connect at present. Look at the computer that runs HEMS.");

struct Told {
    SensorId sensor = 0;
    QString text;
};

class Writer {
public:
    explicit Writer(const SpokenTexts& texts)
        : m_texts(texts)
    {
    }

    void add(bool isBad, const QString& text, std::optional<SensorId> sensor = {})
    {
        m_alerts.append(QJsonObject{{u"level"_s, isBad ? u"bad"_s : u"warning"_s},
                                    {u"text"_s, text},
                                    {u"sensor"_s, sensor ? QJsonValue(*sensor) : QJsonValue()}});
    }
    void addKind(bool isBad, const QList<Told>& each, const char* together)
    {
        if (each.size() > kToldOneByOne)
            return add(isBad, m_texts.text(kWall, together, static_cast<int>(each.size())));
        for (const Told& told : each)
            add(isBad, told.text, told.sensor);
    }
    const QJsonArray& alerts() const { return m_alerts; }

private:
    const SpokenTexts& m_texts;
    QJsonArray m_alerts;
};

QString timeOf(qint64 utcMs, const WebHome& home)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, home.zone()).toString(u"HH:mm"_s);
}

/// What is wrong with the sensors, by kind.
struct Troubles {
    QList<Told> lost;
    QList<Told> ignoring;
    QList<Told> wrongClocks;
    QList<Told> doubted;
};

void look(const LiveSensor& sensor, const WebHome& home, const SpokenTexts& texts, Troubles& troubles)
{
    const qint64 steadyMs = home.now().steadyMs;
    const SensorId id = sensor.record().id;
    const QString& title = sensor.title();
    const Presence presence = sensor.presence(steadyMs);
    if (presence == Presence::Lost)
        troubles.lost.append(
            {id, texts.text(kWall, kLost).arg(title, timeOf(sensor.lastHeardUtcMs(), home))});
    if (presence != Presence::Reporting)
        return;
    const SwitchStatus status = sensor.switchStatus();
    if (status.phase == SwitchPhase::IgnoresOff)
        troubles.ignoring.append({id, texts.text(kWall, kIgnoresOff, status.polls).arg(title)});
    else if (status.phase == SwitchPhase::IgnoresOn)
        troubles.ignoring.append({id, texts.text(kWall, kIgnoresOn, status.polls).arg(title)});
    if (sensor.clockWrong())
        troubles.wrongClocks.append({id, texts.text(kWall, kWrongClock).arg(title)});
    if (sensor.doubt(steadyMs))
        troubles.doubted.append({id, texts.text(kPage, kDoubted).arg(title)});
}

} // namespace

QJsonArray webAlerts(const WebHome& home, const SpokenTexts& texts)
{
    Writer writer(texts);
    if (!home.storageFailure().isEmpty())
        writer.add(true, texts.text(kPage, kNotRecording).arg(timeOf(home.storageFailedUtcMs(), home)));
    if (!home.listenFailure().isEmpty())
        writer.add(true, texts.text(kPage, kNotListening));
    Troubles troubles;
    for (const auto& [id, sensor] : home.sensors())
        look(sensor.live, home, texts, troubles);
    writer.addKind(true, troubles.lost, kAllLost);
    writer.addKind(false, troubles.ignoring, kIgnoring);
    writer.addKind(false, troubles.wrongClocks, kWrongClocks);
    writer.addKind(false, troubles.doubted, kAllDoubted);
    return writer.alerts();
}

} // namespace hems
