#include "serveroptions.h"

#include <QCommandLineParser>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    std::optional<ServerConfig> config;
    QString error;
};

Outcome read(const QStringList& arguments)
{
    QCommandLineParser parser;
    addServerOptions(parser);
    if (!parser.parse(QStringList{u"program"_s} + arguments))
        return {std::nullopt, parser.errorText()};
    Outcome outcome;
    outcome.config = readServerOptions(parser, outcome.error);
    return outcome;
}

} // namespace

class TestServerOptions : public QObject {
    Q_OBJECT

private slots:
    void saidNothingAllIsAsUsual();
    void whatIsSaidCounts();
    void oneRateIsForAll();
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
                                                   {u"--max-rate"_s, u"fast"_s}};
    for (const auto& [name, value] : wrong)
        QTest::addRow("%s=%s", qPrintable(name), qPrintable(value)) << QStringList{name + u'=' + value};
}

void TestServerOptions::nonsenseIsNamed()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = read(arguments);
    QVERIFY(!outcome.config);
    const QStringList words = arguments.first().split(u'=');
    QVERIFY2(outcome.error.contains(words[0]), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains(u'"' + words[1] + u'"'), qPrintable(outcome.error));
}

QTEST_GUILESS_MAIN(TestServerOptions)
#include "tst_serveroptions.moc"
