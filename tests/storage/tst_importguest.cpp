#include "importguest.h"

#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QFile>

using namespace hems;
using namespace hems::storetest;

namespace {

/// An open store, and a file to import from.
struct Rig {
    explicit Rig(int lines)
    {
        home.open();
        QFile csv(file);
        if (!csv.open(QIODevice::WriteOnly))
            qWarning() << csv.errorString();
        QByteArray text = "time,id,sn,state,watts\n";
        for (int i = 0; i < lines; ++i)
            ReadingCsv::append(&text, 1 + i % 2, "SN-" + QByteArray::number(1 + i % 2),
                               reading(start + i * 1'000, 100'000));
        csv.write(text);
        host->progressed = [this](qint64 done, qint64 all) { progress.append({done, all}); };
        host->finished = [this](const ImportOutcome& ended) { outcome = ended; };
    }

    void invite()
    {
        home.store->invite(
            [this](Database& database) { return std::make_unique<ImportGuest>(database, file, host); },
            [this] { ++refusals; });
    }
    void append(const QByteArray& lines) const
    {
        QFile csv(file);
        if (!csv.open(QIODevice::Append) || csv.write(lines) != lines.size())
            qWarning() << csv.errorString();
    }

    TestStore home;
    qint64 start = home.nowMs - 60 * kMinute;
    QString file = home.folder.filePath(u"readings.csv"_s);
    std::shared_ptr<ImportGuest::Host> host = std::make_shared<ImportGuest::Host>();
    QList<std::pair<qint64, qint64>> progress;
    std::optional<ImportOutcome> outcome;
    int refusals = 0;
};

} // namespace

class TestImportGuest : public QObject {
    Q_OBJECT

private slots:
    void theStoreRecordsWhileItImports();
    void badLinesAreNamedAndTheGoodOnesKept();
    void importedSensorsAreAnnounced();
    void todaysFiguresHoldWhatWasImported();
    void oneGuestAtATime();
    void cancellingKeepsWhatIsThere();
    void theStoreClosesInTheMiddle();
    void aFileThatIsNotThereIsSaid();
};

void TestImportGuest::theStoreRecordsWhileItImports()
{
    constexpr int kLines = 300'000; // many times as long as a reading waits for its commit
    Rig rig(kLines);
    qsizetype storedMeanwhile = 0;
    rig.host->finished = [&](const ImportOutcome& ended) {
        storedMeanwhile = rig.home.stored(9).size();
        rig.outcome = ended;
    };
    rig.home.store->addSensors({sensor(9)});
    QSignalSpy added(rig.home.store.get(), &ReadingStore::sensorsAdded);
    QTRY_COMPARE(added.size(), 1);
    rig.invite();
    rig.home.store->storePolls({poll(9, reading(rig.home.nowMs, 7'000))});
    QTRY_VERIFY_WITH_TIMEOUT(rig.outcome, 60'000);
    QCOMPARE(storedMeanwhile, 1);
    QCOMPARE(rig.outcome->failure, QString());
    QCOMPARE(rig.outcome->readings, kLines);
    QCOMPARE(rig.home.stored(1).size() + rig.home.stored(2).size(), kLines);
    QVERIFY(rig.progress.size() >= 4);
    QCOMPARE(rig.progress.last().second, QFileInfo(rig.file).size());
}

void TestImportGuest::badLinesAreNamedAndTheGoodOnesKept()
{
    Rig rig(4);
    rig.append("nonsense\n2026-11-22T11:00:00Z,1,OTHER,on,5\n2026-11-22T11:00:00Z,1,SN-1,on,5\n");
    rig.invite();
    QTRY_VERIFY(rig.outcome);
    QCOMPARE(rig.outcome->readings, 5);
    QCOMPARE(rig.outcome->badLines, 2);
    QCOMPARE(rig.outcome->named[0].number, 6);
    QVERIFY(rig.outcome->named[1].reason.contains(u"OTHER"_s));
}

void TestImportGuest::importedSensorsAreAnnounced()
{
    Rig rig(4);
    QSignalSpy added(rig.home.store.get(), &ReadingStore::sensorsAdded);
    rig.invite();
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<SensorRecord>>().size(), 2);
    rig.outcome.reset();
    rig.invite();
    QTRY_VERIFY(rig.outcome);
    QCOMPARE(added.size(), 1); // they are known now
    rig.home.store->rename(1, u"Oven"_s);
    QSignalSpy renamed(rig.home.store.get(), &ReadingStore::renamed);
    QTRY_COMPARE(renamed.size(), 1); // it goes on writing
}

void TestImportGuest::todaysFiguresHoldWhatWasImported()
{
    Rig rig(600);
    QSignalSpy tally(rig.home.store.get(), &ReadingStore::tallyChanged);
    rig.invite();
    const auto figures = [&tally] { return tally.last().first().value<DayFigures>(); };
    QTRY_VERIFY(!tally.isEmpty() && figures().home.drawnMicrojoules > 0);
    QCOMPARE(figures().sensors.size(), 2);
}

void TestImportGuest::oneGuestAtATime()
{
    Rig rig(50'000);
    rig.invite();
    rig.invite();
    QCOMPARE(rig.refusals, 1);
    QTRY_VERIFY(rig.outcome);
    rig.home.store->close();
    rig.invite();
    QCOMPARE(rig.refusals, 2);
}

void TestImportGuest::cancellingKeepsWhatIsThere()
{
    Rig rig(50'000);
    rig.host->progressed = [&rig](qint64, qint64) { rig.host->isCancelled = true; };
    rig.invite();
    QTRY_VERIFY(rig.outcome);
    QVERIFY(rig.outcome->readings > 0 && rig.outcome->readings < 50'000);
    QCOMPARE(rig.home.stored(1).size() + rig.home.stored(2).size(), rig.outcome->readings);
}

void TestImportGuest::theStoreClosesInTheMiddle()
{
    Rig rig(300'000); // more than can be read until the first progress is seen
    rig.invite();
    QTRY_VERIFY(!rig.progress.isEmpty());
    rig.home.close();
    QVERIFY(rig.outcome && rig.outcome->failure.contains(u"broken off"_s));
    QVERIFY(!rig.home.stored(1).isEmpty());
    QVERIFY(rig.home.stored(1).size() < 150'000); // it was in the middle
}

void TestImportGuest::aFileThatIsNotThereIsSaid()
{
    Rig rig(1);
    rig.file = u"/nowhere.csv"_s;
    rig.invite();
    QTRY_VERIFY(rig.outcome);
    QVERIFY(rig.outcome->failure.contains(u"/nowhere.csv"_s));
}

HEMS_GUILESS_TEST(TestImportGuest)
#include "tst_importguest.moc"
