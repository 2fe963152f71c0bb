#include "simulatedsensor.h"

#include "pollparser.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'795'348'800'000;

PollMessage parsed(const QByteArray& line)
{
    static PollParser parser;
    static QByteArray kept;
    kept = line.trimmed();
    return parser.parse(std::string_view(kept.constData(), static_cast<std::size_t>(kept.size())));
}

} // namespace

class TestSimulatedSensor : public QObject {
    Q_OBJECT

private slots:
    void followsTheProtocol_data();
    void followsTheProtocol();
    void reportsItsAppliance();
    void drawsNothingUnlessOn();
};

void TestSimulatedSensor::followsTheProtocol_data()
{
    // Each poll's state, s the sensor's answers: o ok, x off, - none; each poll is followed by one.
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("states"); // 1 on, s suspend, 0 off; the first is before any answer
    QTest::addColumn<bool>("ignoresOff");
    const auto row = [](const char* name, const char* answers, const char* states, bool ignoresOff = false) {
        QTest::addRow("%s", name) << QByteArray(answers) << QByteArray(states) << ignoresOff;
    };
    row("told ok it stays on", "ooo", "1111");
    row("told off it suspends, then is off", "xxxx", "1s000");
    row("one off is enough", "x---", "1s00");
    row("ok while it is suspended", "xoo", "1s11");
    row("ok while it is off", "xxoo", "1s011");
    row("off, ok, off", "xxoxx", "1s01s0");
    row("one poll without an answer", "-oo", "1111");
    row("two without an answer suspend it", "--", "11s");
    row("two more and it is off", "-----", "11ss00");
    row("ok brings a silent one back", "----oo", "11ss011");
    row("ok brings a suspended one back", "--oo", "11s11");
    row("off reaches a suspended one", "--xx", "11s00");
    row("silence is counted anew after an answer", "-o--", "1111s");
    row("it ignores off", "xxxxo", "111111", true);
    row("one that ignores off still hears silence", "x----", "111ss0", true);
}

void TestSimulatedSensor::followsTheProtocol()
{
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, states);
    QFETCH(bool, ignoresOff);
    SimulatedSensor sensor(1, u"SIM0001"_s, Appliance::nth(0, 1));
    sensor.faults().ignoresOff = ignoresOff;
    QByteArray reported;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const PollMessage message = parsed(sensor.poll(kStart + i * 1000));
        QCOMPARE(message.state, sensor.state());
        reported += message.state == ReportedState::On        ? '1'
                    : message.state == ReportedState::Suspend ? 's'
                                                              : '0';
        if (i < answers.size() && answers[i] != '-')
            sensor.takeReply(answers[i] == 'o' ? Wanted::On : Wanted::Off);
    }
    QCOMPARE(reported, states);
}

void TestSimulatedSensor::reportsItsAppliance()
{
    const Appliance oven = Appliance::nth(1, 3);
    SimulatedSensor sensor(7, u"SIM0007"_s, oven);
    for (qint64 at = 0; at < 200; ++at) {
        const PollMessage message = parsed(sensor.poll(kStart + at * 1000));
        sensor.takeReply(Wanted::On);
        QCOMPARE(message.refusal, RefusalReason::None);
        QCOMPARE(message.id, 7);
        QVERIFY(message.sn == "SIM0007");
        QCOMPARE(qRound64(message.seconds * 1000), kStart + at * 1000);
        QVERIFY(qAbs(message.milliwatts / 1000.0 - oven.watts(kStart + at * 1000)) <= 0.0501);
    }
}

void TestSimulatedSensor::drawsNothingUnlessOn()
{
    SimulatedSensor sensor(1, u"SIM0001"_s, Appliance::nth(1, 1));
    QVERIFY(sensor.poll(kStart).contains("\"power\":"));
    sensor.takeReply(Wanted::Off);
    QVERIFY(sensor.poll(kStart + 1000).contains("\"power\":\"0\",\"state\":\"suspend\""));
    QVERIFY(sensor.poll(kStart + 2000).contains("\"power\":\"0\",\"state\":\"off\""));
}

QTEST_GUILESS_MAIN(TestSimulatedSensor)
#include "tst_simulatedsensor.moc"
