#include "programs.h"
#include "roomtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPlayMs = 800'000; // for 820,800 polls, perhaps under a sanitizer

} // namespace

/// hemsd, a simulated day as fast as it answers, and what verify says of it.
class TestTruth : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theServerHasCountedWhatWasDrawn();
    void aServerThatCountsWrongIsFoundOut();
    void gapsAreExplained();
    void anUnknownSensorIsMissed();
    void whatCannotBeReadIsOneSentence_data();
    void whatCannotBeReadIsOneSentence();

private:
    ProgramOutcome verify(const QString& truth) const
    {
        return runProgram(u"hems-simulator"_s,
                          {u"verify"_s, u"--data-dir"_s, m_dir.path(), u"--truth"_s, truth});
    }
    QString changedTruth(const QByteArray& from, const QByteArray& to) const;

    QTemporaryDir m_dir;
    std::unique_ptr<DaemonProcess> m_daemon;
    QString m_truth;
};

void TestTruth::initTestCase()
{
    m_daemon = std::make_unique<DaemonProcess>(m_dir.path());
    const quint16 port = m_daemon->waitForPort();
    QVERIFY(port != 0);
    QFile scenario(m_dir.filePath(u"day.json"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"period-ms": 2000, "sensors": [{"appliance": "any", "count": 18},
        {"appliance": "router", "faults": [{"fault": "drops-out", "from-s": 20000, "to-s": 40000}]}]})");
    scenario.close();
    m_truth = m_dir.filePath(u"truth.csv"_s);
    const ProgramOutcome run =
        runProgram(u"hems-simulator"_s,
                   {u"--port"_s, QString::number(port), u"--scenario"_s, scenario.fileName(), u"--speed"_s,
                    u"max"_s, u"--duration"_s, u"86400"_s, u"--truth"_s, m_truth},
                   kPlayMs);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(m_daemon->terminate(), 0);
}

void TestTruth::theServerHasCountedWhatWasDrawn()
{
    const ProgramOutcome outcome = verify(m_truth);
    QVERIFY2(outcome.exitCode == 0, (outcome.output + outcome.errors).constData());
    QCOMPARE(outcome.output.count('\n'), 21);
    QVERIFY(outcome.output.contains("Sensors without a fault: 18."));
    qInfo("%s", outcome.output.constData());
}

// The figures of the truth are what is changed; that is the same as a server's being wrong.
QString TestTruth::changedTruth(const QByteArray& from, const QByteArray& to) const
{
    QFile truth(m_truth);
    if (!truth.open(QIODevice::ReadOnly))
        return {};
    QFile changed(m_dir.filePath(u"changed.csv"_s));
    if (!changed.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    changed.write(truth.readAll().replace(from, to));
    return changed.fileName();
}

void TestTruth::aServerThatCountsWrongIsFoundOut()
{
    QFile truth(m_truth);
    QVERIFY(truth.open(QIODevice::ReadOnly));
    QFile changed(m_dir.filePath(u"wrong.csv"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    while (!truth.atEnd()) {
        QByteArrayList fields = truth.readLine().split(',');
        if (fields[1] == "8") // a router; one per cent more than there was
            fields[6] = QByteArray::number(fields[6].toDouble() * 1.01, 'f', 6);
        changed.write(fields.join(','));
    }
    changed.close();
    const ProgramOutcome outcome = verify(changed.fileName());
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.trimmed().endsWith("truly drew: 1."), outcome.errors.constData());
}

void TestTruth::gapsAreExplained()
{
    const QByteArray output = verify(m_truth).output;
    const auto lines = output.split('\n');
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const QByteArray& one) { return one.contains("SIM0019"); });
    QVERIFY(line != lines.end());
    QVERIFY2(line->endsWith("drops-out"), line->constData());
    const QByteArrayList cells = line->simplified().split(' ');
    QVERIFY2(qAbs(cells[5].toDouble() - 23.1) < 0.2, line->constData()); // 20,000 s of the day
    QVERIFY2(cells[7].toDouble() < 0.1, line->constData());
}

void TestTruth::anUnknownSensorIsMissed()
{
    const ProgramOutcome outcome = verify(changedTruth(",SIM0003,", ",SIM9999,"));
    QCOMPARE(outcome.exitCode, 1);
}

void TestTruth::whatCannotBeReadIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("nothing said") << QStringList{} << 2;
    QTest::addRow("unknown option") << QStringList{u"--nonsense"_s} << 2;
    QTest::addRow("no truth") << QStringList{u"--data-dir"_s, u"/tmp"_s} << 2;
    QTest::addRow("no such truth") << QStringList{u"--data-dir"_s, u"/tmp"_s, u"--truth"_s,
                                                  u"/no/such/file"_s}
                                   << 1;
    QTest::addRow("another file") << QStringList{u"--data-dir"_s, u"/tmp"_s, u"--truth"_s,
                                                 programPath(u"hemsd"_s)}
                                  << 1;
}

void TestTruth::whatCannotBeReadIsOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const ProgramOutcome outcome = runProgram(u"hems-simulator"_s, QStringList{u"verify"_s} + arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(outcome.output.isEmpty());
    QCOMPARE(outcome.errors.count('\n'), 1);
}

HEMS_GUILESS_TEST(TestTruth)
#include "tst_truth.moc"
