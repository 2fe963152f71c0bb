#include "appoptions.h"

#include "datafolder.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

AppOptionsResult read(const QStringList& arguments)
{
    return readAppOptions(QStringList{u"hems"_s} + arguments);
}

} // namespace

class TestAppOptions : public QObject {
    Q_OBJECT

private slots:
    void saidNothingAllIsAsUsual();
    void whatIsSaidCounts();
    void demoMayCarryItsNumber_data();
    void demoMayCarryItsNumber();
    void theDemoKeepsOutOfTheOwnersData();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void helpNamesEveryOption();
    void aScreenIsFilled();
    void theVersionIsTold();
};

void TestAppOptions::saidNothingAllIsAsUsual()
{
    const auto options = read({}).options;
    QVERIFY(options);
    QCOMPARE(options->dataDir, defaultDataDir());
    QCOMPARE(options->server.port, 11451);
    QCOMPARE(options->demoSensors, 0);
    QVERIFY(options->language.isEmpty() && options->screenshotFile.isEmpty());
    QVERIFY(!options->isDemo && !options->fullscreen && !options->size);
}

void TestAppOptions::whatIsSaidCounts()
{
    const auto options =
        read({u"--fullscreen"_s, u"--listen"_s, u"0.0.0.0"_s, u"--port"_s, u"5000"_s, u"--data-dir"_s,
              u"/tmp/x"_s, u"--language"_s, u"zh_CN"_s, u"--theme"_s, u"light"_s, u"--size"_s, u"1920x1080"_s,
              u"--motion"_s, u"off"_s, u"--screenshot"_s, u"wall.png"_s, u"--after"_s, u"20"_s})
            .options;
    QVERIFY(options);
    QVERIFY(options->fullscreen);
    QCOMPARE(options->server.listenAddress, u"0.0.0.0"_s);
    QVERIFY(options->isListenFixed && !read({}).options->isListenFixed);
    QCOMPARE(options->server.port, 5000);
    QCOMPARE(options->dataDir, u"/tmp/x"_s);
    QCOMPARE(options->language, u"zh_CN"_s);
    QVERIFY(options->look == theme::Choice::Light);
    QCOMPARE(options->motion, false);
    QCOMPARE(options->size, std::optional(QSize(1920, 1080)));
    QCOMPARE(options->screenshotFile, u"wall.png"_s);
    QCOMPARE(options->screenshotAfter, std::chrono::seconds(20));
}

void TestAppOptions::demoMayCarryItsNumber_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("sensors");
    QTest::addRow("alone") << QStringList{u"--demo"_s} << 12;
    QTest::addRow("with a number") << QStringList{u"--demo=30"_s} << 30;
    QTest::addRow("before another") << QStringList{u"--demo"_s, u"--fullscreen"_s} << 12;
}

void TestAppOptions::demoMayCarryItsNumber()
{
    QFETCH(QStringList, arguments);
    const auto options = read(arguments).options;
    QVERIFY(options);
    QTEST(options->demoSensors, "sensors");
}

void TestAppOptions::theDemoKeepsOutOfTheOwnersData()
{
    const auto demo = read({u"--demo"_s}).options;
    QVERIFY(demo->isDemo);
    QVERIFY(demo->dataDir != defaultDataDir());
    QVERIFY(!demo->dataDir.startsWith(defaultDataDir() + u'/'));
    const auto asked = read({u"--demo"_s, u"--data-dir"_s, u"/tmp/x"_s}).options;
    QVERIFY(!asked->isDemo);
    QCOMPARE(asked->dataDir, u"/tmp/x"_s);
}

void TestAppOptions::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::addRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::addRow("stray word") << QStringList{u"30"_s} << u"30"_s;
    QTest::addRow("no value") << QStringList{u"--size"_s} << u"size"_s;
    QTest::addRow("size") << QStringList{u"--size=big"_s} << u"--size"_s;
    QTest::addRow("size of one side") << QStringList{u"--size=1920"_s} << u"--size"_s;
    QTest::addRow("size beyond memory") << QStringList{u"--size=99999x99999"_s} << u"--size"_s;
    QTest::addRow("motion") << QStringList{u"--motion=fast"_s} << u"--motion"_s;
    QTest::addRow("theme") << QStringList{u"--theme=pink"_s} << u"--theme"_s;
    QTest::addRow("language") << QStringList{u"--language=xx"_s} << u"--language"_s;
    QTest::addRow("no demo sensor") << QStringList{u"--demo=0"_s} << u"--demo"_s;
    QTest::addRow("too many demo sensors") << QStringList{u"--demo=2001"_s} << u"--demo"_s;
    QTest::addRow("empty demo number") << QStringList{u"--demo="_s} << u"--demo"_s;
    QTest::addRow("after") << QStringList{u"--after=-1"_s} << u"--after"_s;
    QTest::addRow("port") << QStringList{u"--port=high"_s} << u"--port"_s;
}

void TestAppOptions::nonsenseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const AppOptionsResult result = read(arguments);
    QVERIFY(!result.options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.text.contains(named), qPrintable(result.text));
    QVERIFY(!result.text.contains(u'\n'));
}

void TestAppOptions::helpNamesEveryOption()
{
    const AppOptionsResult result = read({u"--help"_s});
    QVERIFY(!result.options);
    QCOMPARE(result.exitCode, 0);
    for (const QString& option :
         {u"--demo"_s, u"--fullscreen"_s, u"--screen"_s, u"--listen"_s, u"--port"_s, u"--data-dir"_s,
          u"--language"_s, u"--size"_s, u"--screenshot"_s, u"--after"_s, u"--max-connections"_s,
          u"--max-sensors"_s, u"--max-rate"_s, u"--help"_s, u"--version"_s})
        QVERIFY2(result.text.contains(option), qPrintable(option));
}

void TestAppOptions::aScreenIsFilled()
{
    const auto options = read({u"--screen"_s, u"HDMI-1"_s}).options;
    QVERIFY(options);
    QVERIFY(options->fullscreen);
    QCOMPARE(options->screen, u"HDMI-1"_s);
    QVERIFY(!read({u"--screen"_s}).options);
    QVERIFY(options->screenOff.isEmpty());
    QCOMPARE(read({u"--screen-off"_s, u"wlr-randr"_s}).options->screenOff, u"wlr-randr"_s);
}

void TestAppOptions::theVersionIsTold()
{
    QCoreApplication::setApplicationVersion(u"9.8.7 (commit 0123456789ab)"_s);
    const AppOptionsResult result = read({u"--version"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.text, u"hems 9.8.7 (commit 0123456789ab)\n"_s);
}

HEMS_GUILESS_TEST(TestAppOptions)
#include "tst_appoptions.moc"
