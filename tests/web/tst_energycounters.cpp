#include "energycounters.h"
#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

using namespace hems;
using namespace hems::storetest;

namespace {

/// 1,000 W for an hour from fromMs on, a reading each 10 s.
QList<Reading> hourFrom(qint64 fromMs)
{
    QList<Reading> readings;
    for (qint64 ms = 0; ms <= kHour; ms += 10'000)
        readings.append(
            {fromMs + ms, ms < kHour ? 1'000'000 : 0, ms < kHour ? ReportedState::On : ReportedState::Off});
    return readings;
}

} // namespace

class TestEnergyCounters : public QObject {
    Q_OBJECT

private slots:
    void theyCountAllThatThereIs();
    void theyNeverGoDown();
    void notWithARestartEither();
    void notWhereTheCorrectionCameUnseen();
    void aStrangeFileIsNoHarm();
    void whatMayStillBeLostIsNotCounted();
};

void TestEnergyCounters::theyCountAllThatThereIs()
{
    TestStore store;
    store.open();
    store.store->addSensors({sensor(1), sensor(2)});
    for (const int days : {400, 10, 1})
        store.store->storePolls(polls(1, hourFrom(store.nowMs - days * 24 * kHour)));
    store.store->storePolls(polls(2, {reading(store.nowMs - 2 * kHour, -500'000),
                                      reading(store.nowMs - 2 * kHour + 10'000, -500'000)}));
    store.close();
    HistoryReader reader;
    QCOMPARE(reader.open(store.file), QString());
    EnergyCounters counters;
    QVERIFY(counters.read(reader, store.nowMs));
    QCOMPARE(counters.totals()[1].drawnMicrojoules, 3 * qint64{3'600'000'000'000});
    QCOMPARE(counters.totals()[2].drawnMicrojoules, 0);
    QVERIFY(counters.totals()[2].fedInMicrojoules >= 10'000 * qint64{500'000});
    // Another day, and another program: the same.
    QVERIFY(counters.read(reader, store.nowMs + 10 * 24 * kHour));
    EnergyCounters again;
    QVERIFY(again.read(reader, store.nowMs + 10 * 24 * kHour));
    QCOMPARE(again.totals()[1], (EnergySum{3 * qint64{3'600'000'000'000}, 0, 0, 0}));
    QCOMPARE(counters.totals()[1], again.totals()[1]);
}

void TestEnergyCounters::theyNeverGoDown()
{
    TestStore store;
    store.open();
    store.store->addSensors({sensor(1)});
    const qint64 from = store.nowMs - kHour;
    store.store->storePolls(polls(1, hourFrom(from - kHour)));
    store.close();
    EnergyCounters counters;
    qint64 last = 0;
    for (int minute = 0; minute < 150; ++minute) {
        HistoryReader reader;
        QCOMPARE(reader.open(store.file), QString());
        const qint64 now = from - kHour + minute * 60'000;
        QVERIFY(counters.read(reader, now));
        const qint64 drawn = counters.totals()[1].drawnMicrojoules;
        QVERIFY(drawn >= last);
        last = drawn;
        EnergyCounters restarted;
        QVERIFY(restarted.read(reader, now));
        QCOMPARE(restarted.totals()[1].drawnMicrojoules, drawn);
    }
    // What was said again, and less: this program's counter stays.
    store.open();
    QList<Reading> less = hourFrom(from - kHour);
    for (Reading& each : less)
        each.milliwatts /= 2;
    store.store->storePolls(polls(1, less));
    store.close();
    HistoryReader reader;
    QCOMPARE(reader.open(store.file), QString());
    QVERIFY(counters.read(reader, store.nowMs + kHour));
    QCOMPARE(counters.totals()[1].drawnMicrojoules, last);
}

// A reading that came late says less than what was counted for its time; then the program starts anew.
void TestEnergyCounters::notWithARestartEither()
{
    TestStore store;
    const QString kept = store.folder.filePath(u"web-counters"_s);
    const auto drawn = [&] { // by a program that has just started
        HistoryReader reader;
        EnergyCounters counters(kept);
        return reader.open(store.file).isEmpty() && counters.read(reader, store.nowMs)
                   ? counters.totals()[1].drawnMicrojoules
                   : -1;
    };
    store.open();
    store.store->addSensors({sensor(1)});
    store.store->storePolls(polls(1, hourFrom(store.nowMs - 2 * kHour)));
    store.close();
    EnergyCounters running(kept);
    HistoryReader reader;
    QCOMPARE(reader.open(store.file), QString());
    QVERIFY(running.read(reader, store.nowMs));
    const qint64 told = running.totals()[1].drawnMicrojoules;
    QCOMPARE(drawn(), told);

    store.open();
    store.store->storePolls(polls(1, {reading(store.nowMs - 2 * kHour + 5'000, 0)}));
    store.close();
    HistoryReader after;
    QCOMPARE(after.open(store.file), QString());
    EnergyCounters forgetful;
    QVERIFY(forgetful.read(after, store.nowMs));
    QVERIFY(forgetful.totals()[1].drawnMicrojoules < told); // so it is about something
    QVERIFY(running.read(after, store.nowMs));
    QCOMPARE(running.totals()[1].drawnMicrojoules, told);
    QCOMPARE(drawn(), told);

    store.open();
    store.store->storePolls(polls(1, {reading(store.nowMs - kHour / 2, 2'000'000)}));
    store.close();
    QVERIFY(drawn() > told); // the data say more again
}

// What has not been asked for between the correction and the end, and is older than what is read anew.
void TestEnergyCounters::notWhereTheCorrectionCameUnseen()
{
    TestStore store;
    const QString kept = store.folder.filePath(u"web-counters"_s);
    const qint64 longAgo = store.nowMs - 10 * 24 * kHour;
    const auto drawn = [&](EnergyCounters& counters) {
        HistoryReader reader;
        return reader.open(store.file).isEmpty() && counters.read(reader, store.nowMs)
                   ? counters.totals()[1].drawnMicrojoules
                   : -1;
    };
    store.open();
    store.store->addSensors({sensor(1)});
    store.store->storePolls(polls(1, hourFrom(longAgo)));
    store.close();
    EnergyCounters running(kept);
    const qint64 told = drawn(running);
    QVERIFY(told > 0);
    store.open();
    store.store->storePolls(polls(1, {reading(longAgo + 5'000, 0)}));
    store.close();
    EnergyCounters forgetful;
    QVERIFY(drawn(forgetful) < told); // so it is about something
    EnergyCounters restarted(kept);
    QCOMPARE(drawn(restarted), told);
}

void TestEnergyCounters::aStrangeFileIsNoHarm()
{
    TestStore store;
    store.open();
    store.store->addSensors({sensor(1)});
    store.store->storePolls(polls(1, hourFrom(store.nowMs - 2 * kHour)));
    store.close();
    const QString kept = store.folder.filePath(u"web-counters"_s);
    for (const QByteArray& text : {QByteArray("\xff nonsense\n1\n1 2\n1 -5 -5\n1 9e99 1 1\nx 5 5\n"),
                                   QByteArray(1'000'000, '1'), QByteArray()}) {
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        HistoryReader reader;
        QCOMPARE(reader.open(store.file), QString());
        EnergyCounters counters(kept);
        QVERIFY(counters.read(reader, store.nowMs));
        QCOMPARE(counters.totals()[1].drawnMicrojoules, qint64{3'600'000'000'000});
    }
}

void TestEnergyCounters::whatMayStillBeLostIsNotCounted()
{
    TestStore store;
    store.open();
    store.store->addSensors({sensor(1)});
    store.store->storePolls(
        polls(1, {reading(store.nowMs - 60'000, 1'000'000), reading(store.nowMs - 50'000, 1'000'000)}));
    store.close();
    HistoryReader reader;
    QCOMPARE(reader.open(store.file), QString());
    EnergyCounters counters;
    QVERIFY(counters.read(reader, store.nowMs));
    QCOMPARE(counters.totals()[1].drawnMicrojoules, 0);
    QVERIFY(counters.read(reader, store.nowMs + EnergyCounters::kSettledMs));
    QVERIFY(counters.totals()[1].drawnMicrojoules > 0);
}

HEMS_GUILESS_TEST(TestEnergyCounters)
#include "tst_energycounters.moc"
