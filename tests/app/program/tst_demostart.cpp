#include "demostart.h"

#include "datafolder.h"
#include "historyreader.h"
#include "roomtest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

struct Folder {
    Folder()
    {
        options.dataDir = dir.path();
        options.isDemo = true;
        options.demoSensors = 1;
        options.language = u"en"_s;
    }
    QString database() const { return databaseFile(dir.path()); }
    qsizetype sensors() const
    {
        HistoryReader reader;
        if (!reader.open(database()).isEmpty())
            return -1;
        return reader.sensors().value_or(QList<SensorSummary>()).size();
    }

    QTemporaryDir dir;
    AppOptions options;
};

} // namespace

class TestDemoStart : public QObject {
    Q_OBJECT

private slots:
    void theHomeIsReadyWhenItReturns();
    void aPriceThatIsThereStays();
    void whoStopsItEndsTheProgram();
    void whatIsWrongIsTold();
};

void TestDemoStart::theHomeIsReadyWhenItReturns()
{
    const Folder folder;
    DemoStart start(folder.options, folder.database());
    const QSignalSpy progressed(&start, &DemoStart::progressed);
    QVERIFY(start.run());
    QCOMPARE(start.problem(), QString());
    QCOMPARE(folder.sensors(), 1);
    QVERIFY(Settings(folder.dir.path()).pricePerKiloWattHour() > 0);
    QVERIFY(!progressed.isEmpty());
}

void TestDemoStart::aPriceThatIsThereStays()
{
    const Folder folder;
    Settings(folder.dir.path()).setPricePerKiloWattHour(0); // none, on purpose
    DemoStart start(folder.options, folder.database());
    QVERIFY(start.run());
    QCOMPARE(Settings(folder.dir.path()).pricePerKiloWattHour(), 0);
}

void TestDemoStart::whoStopsItEndsTheProgram()
{
    const Folder folder;
    DemoStart start(folder.options, folder.database());
    start.stop();
    QVERIFY(!start.run());
    QCOMPARE(start.problem(), QString());
}

void TestDemoStart::whatIsWrongIsTold()
{
    const Folder folder;
    DemoStart start(folder.options, u"/dev/null/hems.sqlite"_s);
    QVERIFY(start.run());
    QVERIFY(!start.problem().isEmpty());
}

HEMS_WINDOW_TEST(TestDemoStart)
#include "tst_demostart.moc"
