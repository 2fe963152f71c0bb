#include "roomtest.h"
#include "serveroptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    std::optional<ServerConfig> config;
    std::optional<StorageProfile> storage;
    QString error;
};

Outcome read(const QStringList& arguments, const QString& dataDir = u"/nowhere"_s)
{
    QCommandLineParser parser;
    addServerOptions(parser);
    if (!parser.parse(QStringList{u"program"_s} + arguments))
        return {{}, {}, parser.errorText()};
    Outcome outcome;
    outcome.config = readServerOptions(parser, dataDir, outcome.error);
    if (outcome.config)
        outcome.storage = readStorageProfile(parser, dataDir, outcome.error);
    return outcome;
}

bool write(const QTemporaryDir& dir, const QByteArray& settings)
{
    QFile file(dir.filePath(u"settings.ini"_s));
    return file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size();
}

} // namespace

class TestServerOptions : public QObject {
    Q_OBJECT

private slots:
    void saidNothingAllIsAsUsual();
    void whatIsSaidCounts();
    void oneRateIsForAll();
    void aSettingCountsWhereNothingIsSaid();
    void aSettingThatMakesNoSenseIsNamedAndLeft();
    void storageIsSafeUnlessSaidOtherwise();
    void nonsenseIsNamed_data();
    void nonsenseIsNamed();
};

void TestServerOptions::saidNothingAllIsAsUsual()
{
    const Outcome outcome = read({});
    QVERIFY(outcome.config);
    const ServerConfig usual;
    QCOMPARE(outcome.config->listenAddress, u"127.0.0.1"_s);
    QCOMPARE(outcome.config->port, 11451);
    QCOMPARE(outcome.config->maxConnections, 2000);
    QCOMPARE(outcome.config->maxSensors, 2000);
    QCOMPARE(outcome.config->maxRateLoopback, 0);
    QCOMPARE(outcome.config->maxRateNetwork, 200);
    QCOMPARE(outcome.config->confirmLimit, usual.confirmLimit);
    QCOMPARE(outcome.storage, StorageProfile::Safe);
}

void TestServerOptions::whatIsSaidCounts()
{
    const Outcome outcome = read(
        {u"--listen"_s, u"::"_s, u"--port=0"_s, u"--max-connections"_s, u"7"_s, u"--max-sensors"_s, u"8"_s});
    QVERIFY2(outcome.config, qPrintable(outcome.error));
    QCOMPARE(outcome.config->listenAddress, u"::"_s);
    QCOMPARE(outcome.config->port, 0);
    QCOMPARE(outcome.config->maxConnections, 7);
    QCOMPARE(outcome.config->maxSensors, 8);
}

void TestServerOptions::oneRateIsForAll()
{
    const Outcome outcome = read({u"--max-rate"_s, u"30"_s});
    QVERIFY(outcome.config);
    QCOMPARE(outcome.config->maxRateLoopback, 30);
    QCOMPARE(outcome.config->maxRateNetwork, 30);
}

void TestServerOptions::aSettingCountsWhereNothingIsSaid()
{
    const QTemporaryDir dir;
    QVERIFY(write(dir, "[server]\nlisten=0.0.0.0\nport=4000\nmax-sensors=5\nmax-rate=50\nidle-limit=20\n"));
    const Outcome outcome = read({u"--max-sensors=9"_s}, dir.path());
    QVERIFY2(outcome.config, qPrintable(outcome.error));
    QCOMPARE(outcome.config->listenAddress, u"0.0.0.0"_s);
    QCOMPARE(outcome.config->port, 4000);
    QCOMPARE(outcome.config->maxSensors, 9);
    QCOMPARE(outcome.config->maxRateLoopback, 50);
    QCOMPARE(outcome.config->maxConnections, 2000);
    QCOMPARE(outcome.config->idleLimit, 20s);
}

void TestServerOptions::aSettingThatMakesNoSenseIsNamedAndLeft()
{
    const QTemporaryDir dir;
    const QByteArray contents = "[server]\nlisten=here\nmax-connections=many\nport=70000\nstorage=tape\n";
    QVERIFY(write(dir, contents));
    for (const char* key : {"server/listen", "server/max-connections", "server/port", "server/storage"})
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QLatin1String(key) + u" is .*not understood.*"_s));
    const Outcome outcome = read({}, dir.path());
    QVERIFY2(outcome.config, qPrintable(outcome.error));
    QCOMPARE(outcome.config->listenAddress, u"127.0.0.1"_s);
    QCOMPARE(outcome.config->maxConnections, 2000);
    QCOMPARE(outcome.config->port, 11451);
    QCOMPARE(outcome.storage, StorageProfile::Safe);
    QFile file(dir.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), contents);
}

void TestServerOptions::storageIsSafeUnlessSaidOtherwise()
{
    QCOMPARE(read({u"--storage=flash"_s}).storage, StorageProfile::Flash);
    const QTemporaryDir dir;
    QVERIFY(write(dir, "[server]\nstorage=flash\n"));
    QCOMPARE(read({}, dir.path()).storage, StorageProfile::Flash);
    QCOMPARE(read({u"--storage=safe"_s}, dir.path()).storage, StorageProfile::Safe);
}

void TestServerOptions::nonsenseIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QList<std::pair<QString, QString>> wrong{{u"--listen"_s, u"kitchen"_s},
                                                   {u"--listen"_s, QString()},
                                                   {u"--port"_s, u"65536"_s},
                                                   {u"--port"_s, u"-1"_s},
                                                   {u"--port"_s, u"1.5"_s},
                                                   {u"--port"_s, QString()},
                                                   {u"--max-connections"_s, u"0"_s},
                                                   {u"--max-sensors"_s, u"0"_s},
                                                   {u"--max-sensors"_s, u"9999999"_s},
                                                   {u"--max-rate"_s, u"-5"_s},
                                                   {u"--max-rate"_s, u"99999999999"_s},
                                                   {u"--max-rate"_s, u"fast"_s},
                                                   {u"--storage"_s, u"tape"_s},
                                                   {u"--storage"_s, QString()}};
    for (const auto& [name, value] : wrong)
        QTest::addRow("%s=%s", qPrintable(name), qPrintable(value)) << QStringList{name + u'=' + value};
}

void TestServerOptions::nonsenseIsNamed()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = read(arguments);
    QVERIFY(!outcome.config || !outcome.storage);
    const QStringList words = arguments.first().split(u'=');
    QVERIFY2(outcome.error.contains(words[0]), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains(u'"' + words[1] + u'"'), qPrintable(outcome.error));
}

HEMS_GUILESS_TEST(TestServerOptions)
#include "tst_serveroptions.moc"
