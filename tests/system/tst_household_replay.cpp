#include "programs.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

/// A real household through the whole of it: simulator, wire, server, store, energy.
class TestHouseholdReplay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRealHouseholdsEnergyIsRight();

private:
    QList<double> energy(const QStringList& options) const;

    QString m_file;
    QTemporaryDir m_dir;
};

void TestHouseholdReplay::initTestCase()
{
    m_file = QStringLiteral(HEMS_SHARED_DATA "/household-2007-02.csv");
    if (!QFileInfo::exists(m_file))
        QSKIP(qPrintable(u"The recorded household is not here: "_s + QDir::cleanPath(m_file)));
}

// The rows' energy, kWh.
QList<double> TestHouseholdReplay::energy(const QStringList& options) const
{
    const ProgramOutcome outcome =
        runProgram(u"hemsd"_s, QStringList{u"energy"_s, u"--data-dir"_s, m_dir.path(), u"--from"_s,
                                           u"2007-02-01"_s, u"--to"_s, u"2007-02-03"_s, u"--time-zone"_s,
                                           u"Europe/Paris"_s, u"--format"_s, u"json"_s} +
                                   options);
    QList<double> rows;
    for (const QJsonValue& row : QJsonDocument::fromJson(outcome.output).object()[u"rows"].toArray())
        rows.append(row.toObject()[u"energy_wh"].toDouble() / 1000);
    return rows;
}

void TestHouseholdReplay::aRealHouseholdsEnergyIsRight()
{
    DaemonProcess daemon(m_dir.path(), {u"--time-zone"_s, u"Europe/Paris"_s});
    const QString port = QString::number(daemon.waitForPort());
    const auto near = [](double actual, double expected) {
        return qAbs(actual - expected) <= expected * 0.001;
    };
    QByteArray first;
    for (int replay = 0; replay < 2; ++replay) {
        const ProgramOutcome outcome =
            runProgram(u"hems-simulator"_s, {u"--port"_s, port, u"--replay"_s, m_file, u"--speed"_s, u"max"_s,
                                             u"--time-zone"_s, u"Europe/Paris"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        QTRY_VERIFY(!energy({}).isEmpty() && near(energy({})[0], 58.2083));
        const QList<double> days = energy({u"--by"_s, u"day"_s});
        QCOMPARE(days.size(), 2);
        QVERIFY(near(days[0], 30.4127));
        QVERIFY(near(days[1], 27.7956));
        QVERIFY(near(energy({u"--sensor"_s, u"1"_s})[0], 1.170));
        QVERIFY(near(energy({u"--sensor"_s, u"2"_s})[0], 0.742));
        QVERIFY(near(energy({u"--sensor"_s, u"3"_s})[0], 24.483));
        const ProgramOutcome readings =
            runProgram(u"hemsd"_s, {u"readings"_s, u"--data-dir"_s, m_dir.path(), u"--sensor"_s, u"3"_s,
                                    u"--from"_s, u"2007-01-31"_s, u"--to"_s, u"2007-02-04"_s,
                                    u"--time-zone"_s, u"UTC"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(readings.output.count('\n'), 2881);
        if (replay == 0)
            first = readings.output;
        else
            QCOMPARE(readings.output, first);
    }
    QCOMPARE(daemon.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestHouseholdReplay)
#include "tst_household_replay.moc"
