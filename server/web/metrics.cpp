#include "metrics.h"

#include "refusal.h"

#include <QCoreApplication>

namespace hems {

namespace {

QByteArray escaped(const QString& text)
{
    QByteArray label = text.toUtf8();
    label.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return label;
}

QByteArray labelsOf(const LiveSensor& sensor)
{
    return "{sensor=\"" + QByteArray::number(sensor.record().id) + "\",sn=\"" + escaped(sensor.record().sn) +
           "\"}";
}

QByteArray reasonName(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None:
        return "none";
    case RefusalReason::NotJson:
        return "not_json";
    case RefusalReason::NotAnObject:
        return "not_an_object";
    case RefusalReason::TooLong:
        return "too_long";
    case RefusalReason::TooDeep:
        return "too_deep";
    case RefusalReason::WrongType:
        return "wrong_type";
    case RefusalReason::WrongId:
        return "wrong_id";
    case RefusalReason::WrongSerial:
        return "wrong_serial";
    case RefusalReason::WrongState:
        return "wrong_state";
    case RefusalReason::WrongPower:
        return "wrong_power";
    case RefusalReason::WrongTime:
        return "wrong_time";
    case RefusalReason::IdTaken:
        return "id_taken";
    case RefusalReason::TooManySensors:
        return "too_many_sensors";
    case RefusalReason::TooManyConnections:
        return "too_many_connections";
    }
    return "other";
}

class Exposition {
public:
    void family(const QByteArray& name, const char* type, const char* help)
    {
        m_name = name;
        m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(const QByteArray& labels, double value)
    {
        m_text += m_name + labels + ' ' + QByteArray::number(value, 'g', 17) + '\n';
    }
    void single(const QByteArray& name, const char* type, const char* help, double value)
    {
        family(name, type, help);
        sample({}, value);
    }
    const QByteArray& text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

double joules(qint64 microjoules)
{
    return static_cast<double>(microjoules) / 1e6;
}

template <typename Value>
void eachSensor(Exposition& out, const WebHome& home, const Value& value)
{
    for (const auto& [id, sensor] : home.sensors()) {
        if (const std::optional<double> known = value(sensor))
            out.sample(labelsOf(sensor.live), *known);
    }
}

void addSensors(Exposition& out, const WebHome& home)
{
    const qint64 steadyMs = home.now().steadyMs;
    out.family("hems_sensor_info", "gauge", "What a sensor is called; always 1.");
    for (const auto& [id, sensor] : home.sensors())
        out.sample(labelsOf(sensor.live).chopped(1) + ",title=\"" + escaped(sensor.live.title()) + "\"}", 1);
    out.family("hems_sensor_power_watts", "gauge", "Power that holds now; no sample while it is unknown.");
    eachSensor(out, home, [steadyMs](const WebSensor& sensor) -> std::optional<double> {
        const auto milliwatts = sensor.live.milliwatts(steadyMs);
        return milliwatts ? std::optional(*milliwatts / 1'000.0) : std::nullopt;
    });
    out.family("hems_sensor_reporting", "gauge", "1 while the sensor's reading holds, else 0.");
    eachSensor(out, home, [steadyMs](const WebSensor& sensor) -> std::optional<double> {
        return sensor.live.presence(steadyMs) == Presence::Reporting ? 1 : 0;
    });
    out.family("hems_sensor_on", "gauge", "1 while the sensor says that it is on, else 0.");
    eachSensor(out, home, [](const WebSensor& sensor) -> std::optional<double> {
        return sensor.live.reported() == ReportedState::On ? 1 : 0;
    });
    out.family("hems_sensor_wanted_on", "gauge", "1 where the owner wants the sensor on, else 0.");
    eachSensor(out, home, [](const WebSensor& sensor) -> std::optional<double> {
        return sensor.live.record().wanted == Wanted::On ? 1 : 0;
    });
    out.family("hems_sensor_polls_total", "counter",
               "Messages of a sensor answered since the program started.");
    eachSensor(out, home, [](const WebSensor& sensor) -> std::optional<double> {
        return static_cast<double>(sensor.polls);
    });
}

void addEnergy(Exposition& out, const WebHome& home, const EnergyCounters::Totals& totals)
{
    out.family("hems_sensor_energy_drawn_joules_total", "counter",
               "Energy drawn since the first reading, up to some two minutes ago.");
    eachSensor(out, home, [&totals](const WebSensor& sensor) -> std::optional<double> {
        return joules(totals.value(sensor.live.record().id).drawnMicrojoules);
    });
    out.family("hems_sensor_energy_fed_in_joules_total", "counter",
               "Energy fed in since the first reading, up to some two minutes ago.");
    eachSensor(out, home, [&totals](const WebSensor& sensor) -> std::optional<double> {
        return joules(totals.value(sensor.live.record().id).fedInMicrojoules);
    });
}

void addHome(Exposition& out, const WebHome& home)
{
    out.family("hems_home_power_watts", "gauge", "Power of all sensors that are known now.");
    if (const auto milliwatts = home.totalMilliwatts())
        out.sample({}, static_cast<double>(*milliwatts) / 1'000);
    out.single("hems_sensors_known", "gauge", "Sensors of the home.",
               static_cast<double>(home.sensors().size()));
    out.single("hems_sensors_reporting", "gauge", "Sensors whose reading holds.", home.reporting());
    out.single("hems_listening", "gauge", "1 while sensors can connect, else 0.", home.isListening() ? 1 : 0);
    out.single("hems_recording", "gauge", "1 while readings get onto the disk, else 0.",
               home.isRecording() ? 1 : 0);
    const bool waits = !home.storageFailure().isEmpty();
    out.single("hems_storage_lag_seconds", "gauge",
               "How long readings have been waiting for the disk; 0 while they are stored as they come.",
               waits ? static_cast<double>(home.now().utcMs - home.storageFailedUtcMs()) / 1'000 : 0);
    out.family("hems_refusals_total", "counter", "Messages refused since the program started, by reason.");
    for (const auto& [reason, count] : home.refusals())
        out.sample("{reason=\"" + reasonName(reason) + "\"}", static_cast<double>(count));
}

} // namespace

QByteArray metricsText(const WebHome& home, const std::optional<EnergyCounters::Totals>& totals,
                       const WebFigures& figures)
{
    Exposition out;
    out.family("hems_build_info", "gauge", "The program's version; always 1.");
    out.sample("{version=\"" + QCoreApplication::applicationVersion().toUtf8() + "\"}", 1);
    out.single("hems_uptime_seconds", "gauge", "Since the web server started.",
               static_cast<double>(figures.uptimeMs) / 1'000);
    addHome(out, home);
    addSensors(out, home);
    if (totals)
        addEnergy(out, home, *totals);
    out.single("hems_web_connections", "gauge", "Open connections of the web server.", figures.connections);
    out.single("hems_web_pages", "gauge", "Pages that are open and told what changes.", figures.pages);
    out.single("hems_web_requests_total", "counter", "Requests answered since the program started.",
               static_cast<double>(figures.requests));
    return out.text();
}

} // namespace hems
