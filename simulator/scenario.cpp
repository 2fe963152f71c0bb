#include "scenario.h"

#include "jsonfields.h"
#include "noise.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <unordered_map>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace hems {

namespace {

constexpr qint64 kMostSensors = 10'000;
constexpr qint64 kMostSeed = 9'007'199'254'740'992; // 2^53: what a JSON number holds exactly
constexpr double kLongestS = 10 * 365 * 86'400.0;
constexpr double kMostSpeed = 1e6;
constexpr qint64 kMostFileBytes = 1024 * 1024;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::Scenario)
};

// Builds a scenario out of JSON; what is wrong first ends up in error.
class ScenarioReader {
public:
    ScenarioReader(Scenario& scenario, QString& error)
        : m_scenario(scenario)
        , m_error(error)
    {
    }

    void read(const QJsonObject& root, std::optional<quint64> seed);

private:
    struct SharedFault {
        PlannedFault fault;
        double share = 1;
    };

    void readHome(JsonFields& fields);
    void readGroup(const QJsonObject& object, const QString& place);
    SharedFault readFault(const QJsonObject& object, const QString& place);
    const Appliance::Kind* kindOf(const QString& key, int numberInGroup) const;
    void addSensor(const Appliance::Kind& kind, const std::vector<SharedFault>& faults);

    Scenario& m_scenario;
    QString& m_error;
    std::unordered_map<const Appliance::Kind*, int> m_instances;
};

void ScenarioReader::read(const QJsonObject& root, std::optional<quint64> seed)
{
    JsonFields fields(root, {}, m_error);
    m_scenario.description = fields.text(u"description"_s, QString());
    m_scenario.seed = static_cast<quint64>(fields.integer(u"seed"_s, 0, kMostSeed, 1));
    if (seed)
        m_scenario.seed = *seed;
    readHome(fields);
    m_scenario.period = milliseconds(fields.integer(u"period-ms"_s, 50, 3'600'000, 1000));
    m_scenario.speed = fields.number(u"speed"_s, 1, kMostSpeed, 1);
    const QList<QJsonObject> groups = fields.objects(u"sensors"_s, true);
    fields.end();
    for (qsizetype n = 0; n < groups.size() && m_error.isEmpty(); ++n)
        readGroup(groups[n], fields.placeOf(u"sensors"_s, n));
    if (m_scenario.sensors.empty())
        fields.fail(u"sensors"_s, Texts::tr("there must be one at least"));
}

void ScenarioReader::readHome(JsonFields& fields)
{
    const QString home = fields.text(u"home"_s, u"family"_s);
    if (home == "busy"_L1)
        m_scenario.routine = appliances::Routine::Busy;
    else if (home != "family"_L1)
        fields.fail(u"home"_s, Texts::tr("it must be \"family\" or \"busy\""));
    if (!fields.has(u"starts-at"_s))
        return;
    m_scenario.startsAt = QTime::fromString(fields.text(u"starts-at"_s), u"HH:mm"_s);
    if (!m_scenario.startsAt->isValid())
        fields.fail(u"starts-at"_s, Texts::tr("it must be a time such as \"18:30\""));
}

void ScenarioReader::readGroup(const QJsonObject& object, const QString& place)
{
    JsonFields fields(object, place, m_error);
    const QString appliance = fields.text(u"appliance"_s);
    const auto count = static_cast<int>(fields.integer(u"count"_s, 1, kMostSensors, 1));
    const QList<QJsonObject> faultObjects = fields.objects(u"faults"_s, false);
    fields.end();
    std::vector<SharedFault> faults;
    for (qsizetype n = 0; n < faultObjects.size(); ++n)
        faults.push_back(readFault(faultObjects[n], fields.placeOf(u"faults"_s, n)));
    if (static_cast<qint64>(m_scenario.sensors.size()) + count > kMostSensors)
        fields.fail(u"count"_s, Texts::tr("a scenario has %1 sensors at most").arg(kMostSensors));
    if (!kindOf(appliance, 0))
        fields.fail(u"appliance"_s, Texts::tr("there is no appliance \"%1\"").arg(appliance));
    for (int n = 0; n < count && m_error.isEmpty(); ++n)
        addSensor(*kindOf(appliance, n), faults);
}

ScenarioReader::SharedFault ScenarioReader::readFault(const QJsonObject& object, const QString& place)
{
    JsonFields fields(object, place, m_error);
    const QString key = fields.text(u"fault"_s);
    const std::optional<Fault> fault = faultFromKey(key);
    if (!fault) {
        fields.fail(u"fault"_s, Texts::tr("there is no fault \"%1\"").arg(key));
        return {};
    }
    const FaultKind& kind = faultKind(*fault);
    SharedFault shared;
    shared.fault.fault = *fault;
    if (kind.hasAmount)
        shared.fault.amount = fields.number(u"amount"_s, kind.least, kind.most, kind.usual);
    shared.share = fields.number(u"share"_s, 0, 1, 1);
    const double from = fields.number(u"from-s"_s, 0, kLongestS, 0);
    shared.fault.from = milliseconds(qRound64(from * 1000));
    if (fields.has(u"to-s"_s))
        shared.fault.to = milliseconds(qRound64(fields.number(u"to-s"_s, from, kLongestS) * 1000));
    fields.end();
    return shared;
}

const Appliance::Kind* ScenarioReader::kindOf(const QString& key, int numberInGroup) const
{
    const auto kinds = Appliance::kinds();
    if (key == "any"_L1)
        return &kinds[static_cast<std::size_t>(numberInGroup) % kinds.size()];
    return Appliance::kindFromKey(key);
}

void ScenarioReader::addSensor(const Appliance::Kind& kind, const std::vector<SharedFault>& faults)
{
    PlannedSensor sensor;
    sensor.kind = &kind;
    sensor.instance = ++m_instances[&kind];
    const quint64 seed = noise::mix(m_scenario.seed, m_scenario.sensors.size());
    for (std::size_t n = 0; n < faults.size(); ++n) {
        if (noise::uniform(seed, static_cast<qint64>(n)) < faults[n].share)
            sensor.plan.faults.push_back(faults[n].fault);
    }
    m_scenario.sensors.push_back(std::move(sensor));
}

QString resourceOf(const QString& name)
{
    return u":/scenarios/%1.json"_s.arg(name);
}

} // namespace

Household Scenario::householdAt(qint64 utcMs) const
{
    constexpr qint64 kDayMs = 86'400'000;
    Household household{seed, 0, routine};
    if (startsAt)
        household.utcOffsetMs = startsAt->msecsSinceStartOfDay() - utcMs % kDayMs;
    else
        household.utcOffsetMs = qint64{1000} * QDateTime::fromMSecsSinceEpoch(utcMs).offsetFromUtc();
    return household;
}

QList<std::pair<SensorId, QString>> Scenario::names() const
{
    QList<std::pair<SensorId, QString>> names;
    SensorId id = 0;
    for (const PlannedSensor& sensor : sensors) {
        const Appliance appliance(*sensor.kind, id, sensor.instance, {});
        names.append({++id, appliance.name()});
    }
    return names;
}

QStringList Scenario::builtIns()
{
    QStringList names;
    for (const QString& file : QDir(u":/scenarios"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

Scenario::Loaded Scenario::load(const QString& nameOrFile, std::optional<quint64> seed)
{
    QFile file(builtIns().contains(nameOrFile) ? resourceOf(nameOrFile) : nameOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return {{},
                Texts::tr("The scenario %1 can't be read: %2. Name a file, or one of %3.")
                    .arg(nameOrFile, file.errorString(), builtIns().join(u", "_s))};
    Loaded loaded = parse(file.read(kMostFileBytes), seed);
    if (!loaded.error.isEmpty())
        loaded.error = Texts::tr("The scenario %1 can't be used: %2.").arg(nameOrFile, loaded.error);
    return loaded;
}

Scenario::Loaded Scenario::parse(const QByteArray& json, std::optional<quint64> seed)
{
    Loaded loaded;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        loaded.error = Texts::tr("line %1: %2").arg(line).arg(error.errorString());
    } else if (!document.isObject()) {
        loaded.error = Texts::tr("it must be an object in { }");
    } else {
        ScenarioReader(loaded.scenario, loaded.error).read(document.object(), seed);
    }
    return loaded;
}

} // namespace hems
