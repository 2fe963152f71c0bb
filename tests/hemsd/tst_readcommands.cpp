#include "readcommands.h"

#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace hems;
using namespace hems::storetest;

namespace {

struct Result {
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

Result run(const QString& commandLine)
{
    Result result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.code =
        runReadCommand(QStringList{u"hemsd"_s} + commandLine.split(u' ', Qt::SkipEmptyParts), out, err);
    return result;
}

} // namespace

class TestReadCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sensorsAsJson();
    void sensorsAsCsv();
    void readingsAsJson();
    void readingsAsCsv();
    void noReadingsAreAnEmptyList();
    void energyAsJson();
    void energyOfOneSensorByHour();
    void energyOfARoom();
    void energyAsCsv();
    void doubtsAreListed();
    void aBareDateIsALocalDay();
    void wrongOptionsAreToldInOneSentence_data();
    void wrongOptionsAreToldInOneSentence();
    void whatIsMissingIsTold();
    void helpIsComplete_data();
    void helpIsComplete();
    void theyWorkWhileTheStoreWrites();

private:
    Result ask(const QString& commandLine) const
    {
        return run(commandLine + u" --time-zone Europe/Paris --data-dir "_s + m_home.folder.path());
    }

    TestStore m_home;
};

void TestReadCommands::initTestCase()
{
    QVERIFY(isReadCommand(u"energy"_s) && !isReadCommand(u"--port"_s));
    m_home.open();
    SensorRecord oven = sensor(1);
    oven.sn = u"=cmd(), \"x\""_s;
    oven.name = u"烤箱"_s;
    oven.firstSeenMs = at(u"2007-02-01T00:00:00"_s, "Europe/Paris");
    oven.lastSeenMs = oven.firstSeenMs + 250;
    SensorRecord solar = sensor(2);
    solar.wanted = Wanted::Off;
    m_home.store->addSensors({oven, solar});
    m_home.store->storeRefusals(
        {{u"10.0.0.5"_s, 1, RefusalReason::WrongPower, 3, 100, QByteArray("x\"\0", 3)}});
    const qint64 start = oven.firstSeenMs - 10 * kMinute;
    for (int i = 0; i < 24 * 60 + 20; ++i) {
        Poll kiloWatt = poll(1, reading(start + i * kMinute, 1'000'000));
        kiloWatt.arrivedUtcMs = oven.lastSeenMs;
        m_home.store->storePolls({kiloWatt});
    }
    Poll feedingIn = poll(2, reading(oven.firstSeenMs + 500, -1'250));
    feedingIn.clockWrong = true;
    m_home.store->storePolls({feedingIn, poll(2, {oven.firstSeenMs + 1'000, 0, ReportedState::Suspend})});
    for (const auto& [id, room] : {std::pair(1, u"Kitchen"_s), std::pair(2, u"Roof"_s)}) {
        SensorProfile profile;
        profile.id = id;
        profile.room = room;
        m_home.store->changeControl({.profiles = {profile}});
    }
    m_home.close();
}

void TestReadCommands::sensorsAsJson()
{
    const Result result = ask(u"sensors"_s);
    QCOMPARE(result.code, 0);
    const QJsonArray sensors = result.json().array();
    QCOMPARE(sensors.size(), 2);
    const QJsonObject oven = sensors.first().toObject();
    QCOMPARE(oven[u"id"].toInt(), 1);
    QCOMPARE(oven[u"sn"].toString(), u"=cmd(), \"x\""_s);
    QCOMPARE(oven[u"name"].toString(), u"烤箱"_s);
    QCOMPARE(oven[u"wanted"].toString(), u"on"_s);
    QCOMPARE(oven[u"first_seen"].toString(), u"2007-02-01T00:00:00+01:00"_s);
    QCOMPARE(oven[u"last_seen"].toString(), u"2007-02-01T00:00:00.250+01:00"_s);
    QCOMPARE(oven[u"refusals"].toInt(), 3);
    const QJsonArray refused = oven[u"refused"].toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first()[u"reason"].toString(),
             u"power must be a number of watts from -1000000 to 1000000"_s);
    QCOMPARE(refused.first()[u"address"].toString(), u"10.0.0.5"_s);
    QCOMPARE(refused.first()[u"count"].toInt(), 3);
    QCOMPARE(refused.first()[u"last"].toString(), u"1970-01-01T01:00:00.100+01:00"_s);
    QCOMPARE(refused.first()[u"text"].toString(), u"x\"\\x00"_s);
    QVERIFY(sensors.last()[u"refused"].toArray().isEmpty());
    QCOMPARE(sensors.last()[u"wanted"].toString(), u"off"_s);
}

void TestReadCommands::sensorsAsCsv()
{
    const QStringList lines = ask(u"sensors --format csv"_s).out.split(u'\n');
    QCOMPARE(lines.at(0), u"id,sn,name,wanted,first_seen,last_seen,refusals"_s);
    QCOMPARE(lines.at(1), u"1,\"'=cmd(), \"\"x\"\"\",烤箱,on,2007-02-01T00:00:00+01:00,"
                          "2007-02-01T00:00:00.250+01:00,3"_s);
}

void TestReadCommands::readingsAsJson()
{
    const Result result = ask(u"readings --sensor 2 --from 2007-02-01 --to 2007-02-02"_s);
    QCOMPARE(result.code, 0);
    const QJsonArray readings = result.json().array();
    QCOMPARE(readings.size(), 2);
    const QJsonObject first = readings.first().toObject();
    QCOMPARE(first[u"time"].toString(), u"2007-02-01T00:00:00.500+01:00"_s);
    QCOMPARE(first[u"id"].toInt(), 2);
    QCOMPARE(first[u"sn"].toString(), u"SN-2"_s);
    QCOMPARE(first[u"state"].toString(), u"on"_s);
    QCOMPARE(first[u"watts"].toDouble(), -1.25);
    QCOMPARE(readings.last()[u"state"].toString(), u"suspend"_s);
}

void TestReadCommands::readingsAsCsv()
{
    const Result result =
        ask(u"readings --sensor 2 --from 2007-02-01T00:00:00.501+01:00 --to 2007-02-02 --format csv"_s);
    QCOMPARE(result.out, u"time,id,sn,state,watts\n2007-02-01T00:00:01+01:00,2,SN-2,suspend,0\n"_s);
}

void TestReadCommands::noReadingsAreAnEmptyList()
{
    const Result result = ask(u"readings --sensor 2 --from 2020-01-01 --to 2020-01-02"_s);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, u"[]\n"_s);
}

void TestReadCommands::energyAsJson()
{
    const Result result = ask(u"energy --from 2007-02-01 --to 2007-02-02"_s);
    QCOMPARE(result.code, 0);
    const QJsonObject energy = result.json().object();
    QCOMPARE(energy.keys(), (QStringList{u"from"_s, u"rows"_s, u"time_zone"_s, u"to"_s}));
    QCOMPARE(energy[u"from"].toString(), u"2007-02-01T00:00:00+01:00"_s);
    QCOMPARE(energy[u"to"].toString(), u"2007-02-02T00:00:00+01:00"_s);
    QCOMPARE(energy[u"time_zone"].toString(), u"Europe/Paris"_s);
    const QJsonObject row = energy[u"rows"].toArray().first().toObject();
    QCOMPARE(row.keys(), (QStringList{u"covered_s"_s, u"energy_wh"_s, u"missing_s"_s, u"range_s"_s,
                                      u"start"_s, u"suspect_s"_s}));
    QCOMPARE(row[u"range_s"].toInt(), 86'400);
    // The oven's 24 kWh less what the other fed in for half a second; covered is the mean of the two.
    QCOMPARE(row[u"energy_wh"].toDouble(), 24'000 - 1.25 * 0.5 / 3'600);
    QCOMPARE(row[u"covered_s"].toDouble(), (86'400 + 1.5) / 2);
    QCOMPARE(row[u"missing_s"].toDouble(), (86'400 - 1.5) / 2);
    QCOMPARE(row[u"suspect_s"].toDouble(), 0.25); // the other's first reading came with a wrong clock
}

void TestReadCommands::energyOfOneSensorByHour()
{
    const Result result = ask(u"energy --sensor 1 --by hour --from 2007-02-01T01:30 --to 2007-02-01T04:00"_s);
    const QJsonObject energy = result.json().object();
    QCOMPARE(energy[u"sensor"].toInt(), 1);
    const QJsonArray rows = energy[u"rows"].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0)[u"energy_wh"].toDouble(), 500.0);
    QCOMPARE(rows.at(0)[u"range_s"].toInt(), 1'800);
    QCOMPARE(rows.at(2)[u"start"].toString(), u"2007-02-01T03:00:00+01:00"_s);
    QCOMPARE(rows.at(2)[u"covered_s"].toInt(), 3'600);
}

void TestReadCommands::energyOfARoom()
{
    const QString range = u" --from 2007-02-01 --to 2007-02-02"_s;
    const QJsonObject room = ask(u"energy --room Kitchen"_s + range).json().object();
    QCOMPARE(room[u"room"].toString(), u"Kitchen"_s);
    QCOMPARE(room[u"rows"], ask(u"energy --sensor 1"_s + range).json()[u"rows"]); // it alone is in there
    const Result unknown = ask(u"energy --room Attic"_s + range);
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains(u"Attic"_s) && unknown.err.contains(u"Kitchen, Roof"_s),
             qPrintable(unknown.err));
}

void TestReadCommands::energyAsCsv()
{
    const Result result =
        ask(u"energy --sensor 1 --by day --from 2007-02-01 --to 2007-02-01T06:00 --format csv"_s);
    QCOMPARE(result.out, u"start,energy_wh,covered_s,range_s,missing_s,suspect_s\n"
                         "2007-02-01T00:00:00+01:00,6000,21600,21600,0,0\n"_s);
}

void TestReadCommands::doubtsAreListed()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1), sensor(2)});
    const qint64 noon = at(u"2026-11-22T12:00:00"_s);
    QList<Reading> readings;
    for (int second = 0; second < 600; ++second)
        readings.append(reading(noon + second * 1'000, second % 200 == 100 ? 0 : 100'000));
    readings.last().milliwatts = 9'000'000;
    readings.append(reading(noon + 600'000, 100'000));
    home.store->storePolls(polls(2, readings));
    home.close();
    const auto ask = [&](const QString& rest) {
        return run(u"doubts --format csv --time-zone UTC --data-dir "_s + home.folder.path() + u' ' + rest);
    };
    const QString head = u"start,end,id,sn,kind,watts\n"_s;
    const Result all = ask(u"--from 2026-11-22 --to 2026-11-23"_s);
    QCOMPARE(all.code, 0);
    QCOMPARE(all.out, head + u"2026-11-22T12:01:40Z,2026-11-22T12:01:40Z,2,SN-2,zero_glitch,0\n"
                             "2026-11-22T12:05:00Z,2026-11-22T12:05:00Z,2,SN-2,zero_glitch,0\n"
                             "2026-11-22T12:08:20Z,2026-11-22T12:08:20Z,2,SN-2,zero_glitch,0\n"
                             "2026-11-22T12:09:59Z,2026-11-22T12:09:59Z,2,SN-2,spike,9000\n"_s);
    QCOMPARE(ask(u"--sensor 1 --from 2026-11-22 --to 2026-11-23"_s).out, head);
    // What lies before the range is read, for what is usual, and not told.
    QCOMPARE(ask(u"--from 2026-11-22T12:09:00 --to 2026-11-23"_s).out.count(u'\n'), 2);
    QCOMPARE(ask(u"--sensor 7 --from 2026-11-22 --to 2026-11-23"_s).code, 1);
}

void TestReadCommands::aBareDateIsALocalDay()
{
    const Result result =
        run(u"energy --from 2026-10-25 --to 2026-10-26 --time-zone Europe/Berlin --data-dir "_s +
            m_home.folder.path());
    QCOMPARE(result.json()[u"rows"][0][u"range_s"].toInt(), 25 * 3'600);
}

void TestReadCommands::wrongOptionsAreToldInOneSentence_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QString& commandLine, const QString& named) {
        QTest::addRow("%s", name) << commandLine << named;
    };
    row("unknown option", u"sensors --nonsense"_s, u"nonsense"_s);
    row("an option of another command", u"sensors --from 2007-02-01"_s, u"from"_s);
    row("more words", u"sensors all"_s, u"all"_s);
    row("format", u"sensors --format xml"_s, u"xml"_s);
    row("zone", u"sensors --time-zone Mars/Olympus"_s, u"Mars/Olympus"_s);
    row("no sensor", u"readings --from 2007-02-01 --to 2007-02-02"_s, u"--sensor"_s);
    row("sensor", u"readings --sensor oven --from 2007-02-01 --to 2007-02-02"_s, u"oven"_s);
    row("negative sensor", u"readings --sensor=-1 --from 2007-02-01 --to 2007-02-02"_s, u"-1"_s);
    row("sensor and room", u"energy --sensor 1 --room Kitchen --from 2007-02-01 --to 2007-02-02"_s,
        u"--room"_s);
    row("a room's readings", u"readings --room Kitchen --from 2007-02-01 --to 2007-02-02"_s, u"room"_s);
    row("no from", u"energy --to 2007-02-02"_s, u"--from"_s);
    row("no to", u"energy --from 2007-02-02"_s, u"--to"_s);
    row("moment", u"energy --from yesterday --to 2007-02-02"_s, u"yesterday"_s);
    row("backwards", u"energy --from 2007-02-02 --to 2007-02-01"_s, u"later"_s);
    row("empty", u"energy --from 2007-02-02 --to 2007-02-02"_s, u"later"_s);
    row("by", u"energy --from 2007-02-01 --to 2007-02-02 --by week"_s, u"week"_s);
    row("too many rows", u"energy --from 0001-01-01 --to 2026-01-01 --by hour"_s, u"100 years"_s);
}

void TestReadCommands::wrongOptionsAreToldInOneSentence()
{
    QFETCH(const QString, commandLine);
    QFETCH(const QString, named);
    const Result result = run(commandLine);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(named), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void TestReadCommands::whatIsMissingIsTold()
{
    const Result noData = run(u"sensors --data-dir /nowhere/at/all"_s);
    QCOMPARE(noData.code, 1);
    QVERIFY(noData.err.contains(u"/nowhere/at/all"_s));
    for (const QString& command : {u"readings"_s, u"energy"_s}) {
        const Result noSensor = ask(command + u" --sensor 7 --from 2007-02-01 --to 2007-02-02"_s);
        QCOMPARE(noSensor.code, 1);
        QVERIFY(noSensor.out.isEmpty());
        QVERIFY(noSensor.err.contains(u"no sensor 7"_s));
    }
}

void TestReadCommands::helpIsComplete_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("options");
    const QStringList common{u"--data-dir"_s, u"--format"_s, u"--time-zone"_s, u"--help"_s};
    const QStringList range{u"--from"_s, u"--to"_s, u"--sensor"_s};
    QTest::addRow("sensors") << u"sensors"_s << common;
    QTest::addRow("readings") << u"readings"_s << common + range;
    QTest::addRow("doubts") << u"doubts"_s << common + range;
    QTest::addRow("energy") << u"energy"_s << common + range + QStringList{u"--by"_s, u"--room"_s};
}

void TestReadCommands::helpIsComplete()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, options);
    const Result result = run(command + u" --help"_s);
    QCOMPARE(result.code, 0);
    for (const QString& option : options)
        QVERIFY2(result.out.contains(option), qPrintable(option));
}

void TestReadCommands::theyWorkWhileTheStoreWrites()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(5)});
    const QString ask =
        u"readings --sensor 5 --from 2007-02-01 --to 2007-02-02 --format csv --time-zone UTC --data-dir "_s +
        home.folder.path();
    QTRY_COMPARE(run(ask).out, u"time,id,sn,state,watts\n"_s);
    home.store->storePolls({poll(5, reading(at(u"2007-02-01T12:00:00"_s), 1'500))});
    QTRY_COMPARE(run(ask).out, u"time,id,sn,state,watts\n2007-02-01T12:00:00Z,5,SN-5,on,1.5\n"_s);
}

HEMS_GUILESS_TEST(TestReadCommands)
#include "tst_readcommands.moc"
