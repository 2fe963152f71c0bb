#include "metrics.h"
#include "roomtest.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUtc = 1'795'000'000'000;

QByteArray sample()
{
    WebHome home(QTimeZone("UTC"));
    home.setSensors(
        {{1, u"A\"\\\nB"_s, u"Oven {x=\"y\"}"_s, Wanted::Off, 0, 0}, {2, u"B"_s, {}, Wanted::On, 0, 0}});
    home.applyPolls({{1, {kUtc, 1'500'250, ReportedState::On}, kUtc, 1'000, Wanted::Off, true}});
    home.addRefusals({{u"10.0.0.1"_s, 3, RefusalReason::WrongPower, 7, kUtc, {}}});
    home.addRefusals({{u"10.0.0.2"_s, -1, RefusalReason::WrongPower, 1, kUtc, {}}});
    home.setListening(u"127.0.0.1"_s, 1);
    home.advance({kUtc + 500, 1'500});
    home.setStorageFailure(u"full"_s, kUtc - 4'500);
    const EnergyCounters::Totals totals{{1, {3'600'000'000, 0, 1, 0}}, {2, {0, 1'000'000, 1, 0}}};
    return metricsText(home, totals, {60'000, 3, 2, 100});
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private slots:
    void promtoolFindsNothing();
    void figuresAreInBaseUnits();
    void whatIsNotKnownHasNoSample();
};

void TestMetrics::promtoolFindsNothing()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    QVERIFY2(!promtool.isEmpty(), "install the package prometheus");
    QProcess check;
    check.start(promtool, {u"check"_s, u"metrics"_s});
    QVERIFY(check.waitForStarted());
    check.write(sample());
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAllStandardError() + check.readAllStandardOutput();
    QVERIFY2(check.exitCode() == 0 && said.isEmpty(), said.constData());
}

void TestMetrics::figuresAreInBaseUnits()
{
    const QByteArray text = sample();
    for (const char* const line : {
             R"(hems_home_power_watts 1500.25)",
             R"(hems_sensor_power_watts{sensor="1",sn="A\"\\\nB"} 1500.25)",
             R"(hems_sensor_energy_drawn_joules_total{sensor="1",sn="A\"\\\nB"} 3600)",
             R"(hems_sensor_energy_fed_in_joules_total{sensor="2",sn="B"} 1)",
             R"(hems_sensor_info{sensor="1",sn="A\"\\\nB",title="Oven {x=\"y\"}"} 1)",
             R"(hems_sensor_wanted_on{sensor="1",sn="A\"\\\nB"} 0)",
             R"(hems_sensor_on{sensor="1",sn="A\"\\\nB"} 1)",
             R"(hems_sensor_reporting{sensor="2",sn="B"} 0)",
             R"(hems_sensor_polls_total{sensor="1",sn="A\"\\\nB"} 1)",
             R"(hems_refusals_total{reason="wrong_power"} 8)",
             R"(hems_storage_lag_seconds 5)",
             R"(hems_recording 0)",
             R"(hems_listening 1)",
             R"(hems_web_pages 2)",
         })
        QVERIFY2(text.contains(QByteArray("\n") + line + '\n'), line);
}

void TestMetrics::whatIsNotKnownHasNoSample()
{
    WebHome home(QTimeZone("UTC"));
    home.setSensors({{2, u"B"_s, {}, Wanted::On, 0, 0}});
    const QByteArray text = metricsText(home, std::nullopt, {});
    QVERIFY(!text.contains("\nhems_home_power_watts "));
    QVERIFY(!text.contains("\nhems_sensor_power_watts{"));
    QVERIFY(!text.contains("joules"));
}

HEMS_GUILESS_TEST(TestMetrics)
#include "tst_metrics.moc"
