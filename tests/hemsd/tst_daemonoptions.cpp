#include "daemonoptions.h"
#include "roomtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestDaemonOptions : public QObject {
    Q_OBJECT

private slots:
    void theFileCountsBehindTheCommandLine();
    void theFileCountsBeforeTheSettings();
    void aWrongLineIsNamed_data();
    void aWrongLineIsNamed();
    void aWrongCommandLineIsNotTheFilesFault();
    void theShippedFileIsRight();
    void whatNeedsARestartIsNamed();

private:
    DaemonOptionsResult read(const QByteArray& file, const QStringList& arguments = {})
    {
        QFile config(m_dir.filePath(u"hemsd.conf"_s));
        if (!config.open(QIODevice::WriteOnly) || config.write(file) != file.size())
            qFatal("no file");
        config.close();
        return readDaemonOptions(QStringList{u"hemsd"_s, u"--config"_s, config.fileName(), u"--data-dir"_s,
                                             m_dir.filePath(u"home"_s)} +
                                 arguments);
    }

    QTemporaryDir m_dir;
};

void TestDaemonOptions::theFileCountsBehindTheCommandLine()
{
    const auto result =
        read("listen = 0.0.0.0\nport = 4000\nweb = off\ntime-zone = Asia/Tokyo\n", {u"--port"_s, u"5000"_s});
    QVERIFY2(result.options, qPrintable(result.text));
    QCOMPARE(result.options->server.listenAddress, u"0.0.0.0"_s);
    QCOMPARE(result.options->server.port, quint16{5000});
    QVERIFY(!result.options->web.isOn);
    QCOMPARE(result.options->zone, QTimeZone("Asia/Tokyo"));
}

void TestDaemonOptions::theFileCountsBeforeTheSettings()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"home"_s));
    QFile settings(m_dir.filePath(u"home/settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[server]\nmax-sensors=77\nmax-connections=78\n");
    settings.close();
    const auto result = read("max-sensors = 88\n");
    QVERIFY(settings.remove());
    QVERIFY(result.options);
    QCOMPARE(result.options->server.maxSensors, 88);
    QCOMPARE(result.options->server.maxConnections, 78);
}

void TestDaemonOptions::aWrongLineIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("named");
    QTest::addRow("unknown") << QByteArray("nonsense = 1") << u"nonsense"_s;
    QTest::addRow("a bad number") << QByteArray("max-sensors = many") << u"max-sensors"_s;
    QTest::addRow("a bad address") << QByteArray("web = 70000000") << u"--web"_s;
    QTest::addRow("a bad zone") << QByteArray("time-zone = Mars/Base") << u"Mars/Base"_s;
    QTest::addRow("where the data are") << QByteArray("data-dir = /tmp") << u"data-dir"_s;
    QTest::addRow("no option of a file") << QByteArray("help = yes") << u"help"_s;
}

void TestDaemonOptions::aWrongLineIsNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, named);
    const auto result = read("listen = 127.0.0.1\n" + line + '\n');
    QVERIFY(!result.options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.text.contains(m_dir.filePath(u"hemsd.conf"_s) + u", line 2: "_s),
             qPrintable(result.text));
    QVERIFY2(result.text.contains(named), qPrintable(result.text));
}

void TestDaemonOptions::aWrongCommandLineIsNotTheFilesFault()
{
    const auto result = read("port = 4000\n", {u"--max-sensors"_s, u"many"_s});
    QVERIFY(!result.options);
    QVERIFY2(!result.text.contains("hemsd.conf"_L1), qPrintable(result.text));
    QVERIFY2(result.text.contains("--max-sensors"_L1), qPrintable(result.text));
}

void TestDaemonOptions::theShippedFileIsRight()
{
    QFile shipped(QStringLiteral(HEMS_SHIPPED_CONFIG));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray text = shipped.readAll();
    const auto usual = read({});
    const auto asShipped = read(text);
    QVERIFY2(asShipped.options, qPrintable(asShipped.text));
    QCOMPARE(fixedOptionsChanged(*usual.options, *asShipped.options), QStringList());
    int examples = 0;
    for (const QByteArray& line : text.split('\n')) {
        if (!line.startsWith('#') || line.startsWith("# ") || line == "#")
            continue;
        const auto result = read(line.mid(1) + '\n');
        QVERIFY2(result.options, qPrintable(result.text));
        ++examples;
    }
    QVERIFY(examples >= 5);
}

void TestDaemonOptions::whatNeedsARestartIsNamed()
{
    const auto before = read("web = off\n");
    const auto after = read("web = 127.0.0.1:11480\nlisten = 0.0.0.0\nkeep-raw = 90\nstorage = flash\n");
    QVERIFY(before.options && after.options);
    QCOMPARE(fixedOptionsChanged(*before.options, *after.options),
             QStringList({u"listen"_s, u"storage"_s, u"keep-raw"_s, u"web"_s}));
    const auto moved = read("web = 127.0.0.1:11490\nlisten = 0.0.0.0\nkeep-raw = 90\nstorage = flash\n");
    QCOMPARE(fixedOptionsChanged(*after.options, *moved.options), QStringList());
}

HEMS_GUILESS_TEST(TestDaemonOptions)
#include "tst_daemonoptions.moc"
