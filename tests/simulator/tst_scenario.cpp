#include "roomtest.h"
#include "scenario.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int faulty(const Scenario& scenario)
{
    return static_cast<int>(
        std::count_if(scenario.sensors.begin(), scenario.sensors.end(),
                      [](const PlannedSensor& sensor) { return !sensor.plan.faults.empty(); }));
}

} // namespace

class TestScenario : public QObject {
    Q_OBJECT

private slots:
    void readsEveryField();
    void leftOutFieldsHaveTheirUsualValues();
    void faultsComeAndGo();
    void aShareOfTheSensorsHasAFault();
    void theHomesClockStartsWhereItIsAskedTo();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void builtInsAreSound_data();
    void builtInsAreSound();
    void aFileIsReadAndASeedOverridesItsOwn();
    void theReadmeNamesEverything();
};

void TestScenario::readsEveryField()
{
    const Scenario::Loaded loaded = Scenario::parse(R"({
        "description": "Two ovens", "seed": 7, "home": "busy", "starts-at": "18:30", "period-ms": 250,
        "sensors": [
            {"appliance": "oven", "count": 2,
             "faults": [{"fault": "lags-behind", "amount": 5, "share": 1, "from-s": 10, "to-s": 20.5}]},
            {"appliance": "any", "count": 3}
        ]})");
    QCOMPARE(loaded.error, QString());
    const Scenario& scenario = loaded.scenario;
    QCOMPARE(scenario.description, u"Two ovens"_s);
    QCOMPARE(scenario.seed, 7u);
    QCOMPARE(scenario.routine, appliances::Routine::Busy);
    QCOMPARE(scenario.startsAt, QTime(18, 30));
    QCOMPARE(scenario.period, 250ms);
    QCOMPARE(scenario.sensors.size(), 5u);
    QCOMPARE(scenario.sensors[1].plan.faults.size(), 1u);
    const PlannedFault& fault = scenario.sensors[1].plan.faults[0];
    QCOMPARE(fault.fault, Fault::LagsBehind);
    QCOMPARE(fault.amount, 5.0);
    QCOMPARE(fault.from, 10s);
    QCOMPARE(fault.to, 20500ms);
    QStringList names;
    for (const auto& [id, name] : scenario.names()) {
        QCOMPARE(id, names.size() + 1);
        names.append(name);
    }
    QCOMPARE(names, (QStringList{u"Oven"_s, u"Oven 2"_s, u"Water heater"_s, u"Oven 3"_s, u"Fridge"_s}));
}

void TestScenario::leftOutFieldsHaveTheirUsualValues()
{
    const Scenario::Loaded loaded =
        Scenario::parse(R"({"sensors": [{"appliance": "kettle", "faults": [{"fault": "flood"}]}]})");
    QCOMPARE(loaded.error, QString());
    QCOMPARE(loaded.scenario.seed, 1u);
    QCOMPARE(loaded.scenario.routine, appliances::Routine::Family);
    QVERIFY(!loaded.scenario.startsAt);
    QCOMPARE(loaded.scenario.period, 1000ms);
    QCOMPARE(loaded.scenario.sensors.size(), 1u);
    QCOMPARE(loaded.scenario.sensors[0].plan.at(0ms).amount(Fault::Flood), 100.0);
    QVERIFY(loaded.scenario.sensors[0].plan.at(9999h).has(Fault::Flood));
}

void TestScenario::faultsComeAndGo()
{
    PlannedSensor sensor;
    sensor.plan.faults = {{Fault::Spike, 10, 2s, 4s}, {Fault::IgnoresOff, 0, 3s}, {Fault::Spike, 50, 8s, 9s}};
    QVERIFY(sensor.plan.at(1999ms).none());
    QVERIFY(sensor.plan.at(2s).has(Fault::Spike));
    QVERIFY(!sensor.plan.at(2s).has(Fault::IgnoresOff));
    QVERIFY(sensor.plan.at(3999ms).has(Fault::Spike) && sensor.plan.at(3999ms).has(Fault::IgnoresOff));
    QVERIFY(!sensor.plan.at(4s).has(Fault::Spike));
    QCOMPARE(sensor.plan.at(8s).amount(Fault::Spike), 50.0);
}

void TestScenario::aShareOfTheSensorsHasAFault()
{
    const QByteArray json = R"({"sensors": [{"appliance": "any", "count": 1000,
                               "faults": [{"fault": "reconnects", "share": 0.2}]}]})";
    const Scenario scenario = Scenario::parse(json).scenario;
    QVERIFY2(faulty(scenario) > 150 && faulty(scenario) < 250, qPrintable(QString::number(faulty(scenario))));
    const Scenario again = Scenario::parse(json).scenario;
    const Scenario other = Scenario::parse(json, 2).scenario;
    bool same = true;
    bool different = false;
    for (std::size_t n = 0; n < 1000; ++n) {
        same = same && again.sensors[n].plan.faults.size() == scenario.sensors[n].plan.faults.size();
        different =
            different || other.sensors[n].plan.faults.size() != scenario.sensors[n].plan.faults.size();
    }
    QVERIFY(same);
    QVERIFY(different);
}

void TestScenario::theHomesClockStartsWhereItIsAskedTo()
{
    constexpr qint64 kSome = 1'795'333'333'333;
    Scenario scenario;
    scenario.startsAt = QTime(18, 30);
    appliances::Moment moment;
    moment.utcMs = kSome;
    moment.utcOffsetMs = scenario.householdAt(kSome).utcOffsetMs;
    QCOMPARE(moment.hour(), 18.5);
}

void TestScenario::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const QByteArray& json, const QString& error) {
        QTest::addRow("%s", name) << json << error;
    };
    const auto fault = [row](const char* name, const QByteArray& text, const QString& error) {
        row(name,
            "{\"sensors\":[{\"appliance\":\"oven\"},{\"appliance\":\"oven\",\"faults\":[" + text + "]}]}",
            u"sensors[1].faults[0]."_s + error);
    };
    row("not JSON", "{\n\"seed\": 1,\n}", u"line 3: "_s);
    row("no object", "[]", u"an object"_s);
    row("nothing", "", u"line 1: "_s);
    row("no sensors", "{}", u"sensors: it is missing"_s);
    row("empty sensors", R"({"sensors":[]})", u"sensors: there must be one"_s);
    row("sensors no list", R"({"sensors":12})", u"sensors: it must be a list"_s);
    row("sensor no object", R"({"sensors":["oven"]})", u"sensors[0]: it must be an object"_s);
    row("misspelt", R"({"sensor":[],"sensors":[{"appliance":"oven"}]})", u"sensor: there is no such key"_s);
    row("misspelt deeper", R"({"sensors":[{"appliance":"oven","cuont":2}]})",
        u"sensors[0].cuont: there is no"_s);
    row("no appliance", R"({"sensors":[{"count":2}]})", u"sensors[0].appliance: it is missing"_s);
    row("other appliance", R"({"sensors":[{"appliance":"toaster"}]})",
        u"there is no appliance \"toaster\""_s);
    row("count", R"({"sensors":[{"appliance":"oven","count":0}]})",
        u"sensors[0].count: it must be a whole"_s);
    row("half a sensor", R"({"sensors":[{"appliance":"oven","count":1.5}]})", u"sensors[0].count"_s);
    row("too many", R"({"sensors":[{"appliance":"oven","count":6000},{"appliance":"any","count":6000}]})",
        u"sensors[1].count: a scenario has 10000"_s);
    row("seed", R"({"seed":-1,"sensors":[{"appliance":"oven"}]})", u"seed: it must be a whole number"_s);
    row("home", R"({"home":"castle","sensors":[{"appliance":"oven"}]})", u"home: it must be"_s);
    row("time", R"({"starts-at":"6 pm","sensors":[{"appliance":"oven"}]})",
        u"starts-at: it must be a time"_s);
    row("period", R"({"period-ms":1,"sensors":[{"appliance":"oven"}]})", u"period-ms: it must be"_s);
    row("description", R"({"description":1,"sensors":[{"appliance":"oven"}]})",
        u"description: it must be a text"_s);
    fault("no fault", R"({"from-s":1})", u"fault: it is missing"_s);
    fault("other fault", R"({"fault":"sulks"})", u"fault: there is no fault \"sulks\""_s);
    fault("amount", R"({"fault":"flood","amount":1e9})", u"amount: it must be a number from 2 to 10000"_s);
    fault("amount of none", R"({"fault":"ignores-off","amount":1})", u"amount: there is no such key"_s);
    fault("share", R"({"fault":"flood","share":2})", u"share: it must be a number from 0 to 1"_s);
    fault("ends before it starts", R"({"fault":"flood","from-s":9,"to-s":3})",
          u"to-s: it must be a number from 9"_s);
}

void TestScenario::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const Scenario::Loaded loaded = Scenario::parse(json);
    QVERIFY2(loaded.error.contains(error), qPrintable(loaded.error));
}

void TestScenario::builtInsAreSound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sensors");
    QTest::addRow("quiet-night") << u"quiet-night"_s << 18;
    QTest::addRow("family-evening") << u"family-evening"_s << 18;
    QTest::addRow("breaker-trip") << u"breaker-trip"_s << 11;
    QTest::addRow("storm") << u"storm"_s << 200;
    QTest::addRow("thousand") << u"thousand"_s << 1000;
}

void TestScenario::builtInsAreSound()
{
    QFETCH(QString, name);
    QFETCH(int, sensors);
    QVERIFY(Scenario::builtIns().contains(name));
    QCOMPARE(Scenario::builtIns().size(), 5);
    const Scenario::Loaded loaded = Scenario::load(name);
    QCOMPARE(loaded.error, QString());
    QVERIFY(!loaded.scenario.description.isEmpty());
    QCOMPARE(loaded.scenario.sensors.size(), static_cast<std::size_t>(sensors));
    // A storm is one only if every kind of fault is in it.
    SensorFaults seen;
    for (const PlannedSensor& sensor : loaded.scenario.sensors) {
        for (const PlannedFault& fault : sensor.plan.faults)
            seen.set(fault.fault);
    }
    for (const FaultKind& kind : faultKinds())
        QVERIFY2(seen.has(kind.fault) || name != u"storm"_s, kind.key);
}

void TestScenario::aFileIsReadAndASeedOverridesItsOwn()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"seed": 3, "sensors": [{"appliance": "oven"}]})");
    file.close();
    QCOMPARE(Scenario::load(file.fileName()).scenario.seed, 3u);
    QCOMPARE(Scenario::load(file.fileName(), 9).scenario.seed, 9u);
    const QString error = Scenario::load(u"no-such-scenario"_s).error;
    QVERIFY2(error.contains(u"no-such-scenario"_s) && error.contains(u"family-evening"_s), qPrintable(error));
}

void TestScenario::theReadmeNamesEverything()
{
    QFile readme(QStringLiteral(HEMS_SCENARIO_README));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QByteArray text = readme.readAll();
    for (const FaultKind& kind : faultKinds())
        QVERIFY2(text.contains(QByteArray("`") + kind.key + '`'), kind.key);
    for (const Appliance::Kind& kind : Appliance::kinds())
        QVERIFY2(text.contains(QByteArray("`") + kind.key + '`'), kind.key);
}

HEMS_GUILESS_TEST(TestScenario)
#include "tst_scenario.moc"
