#include "figuresloader.h"

#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QRegularExpression>

using namespace hems;
using namespace hems::storetest;

class TestFiguresLoader : public QObject {
    Q_OBJECT

private slots:
    void pastDaysAndSpaceAreRead();
    void theyAreReadAgainAtTheTurnOfTheDayAndNowAndThen();
    void theLastDayTellsOnceWhatIsUsual();
    void whereNothingCanBeReadItKeepsSilent();

private:
    Moment m_now{at(u"2026-11-22T12:00"_s), 1'000};
};

void TestFiguresLoader::pastDaysAndSpaceAreRead()
{
    TestStore home;
    home.mergePeriod = std::chrono::milliseconds(1);
    home.open();
    home.store->addSensors({sensor(1)});
    QList<Reading> readings;
    for (qint64 when = m_now.utcMs - 2 * kDay; when < m_now.utcMs; when += 60'000)
        readings.append(reading(when, 1'000'000));
    home.store->storePolls(polls(1, readings));
    Database database;
    QVERIFY(database.open(home.file, Database::Mode::ReadOnly));
    QTRY_VERIFY(database.number(u"SELECT count(*) FROM chunk"_s) > 40);
    FiguresLoader loader(home.file, home.zone, [this] { return m_now; });
    QSignalSpy past(&loader, &FiguresLoader::pastDaysLoaded);
    QSignalSpy space(&loader, &FiguresLoader::spaceMeasured);
    loader.load();
    QTRY_COMPARE(space.size(), 1);
    QCOMPARE(past.size(), 1);
    const auto days = past.first().first().value<PastDays>();
    const qint64 noonYesterday = sameTimeBefore(m_now.utcMs, 1, home.zone);
    QCOMPARE(days.yesterday.until(noonYesterday).netWattHours(), 12'000.0);
    QCOMPARE(days.lastWeek.until(m_now.utcMs - 7 * kDay), EnergySum());
    const auto use = space.first().first().value<SpaceUse>();
    QCOMPARE(use.sensors, 1);
    QVERIFY(use.isKnown() && use.fileBytes > 0);
}

void TestFiguresLoader::theyAreReadAgainAtTheTurnOfTheDayAndNowAndThen()
{
    TestStore home;
    home.open();
    FiguresLoader loader(home.file, home.zone, [this] { return m_now; });
    QSignalSpy space(&loader, &FiguresLoader::spaceMeasured);
    loader.load();
    QTRY_COMPARE(space.size(), 1);
    const auto isRead = [&](qsizetype times) {
        loader.loadIfDue();
        return space.size() == times;
    };
    m_now.steadyMs += FiguresLoader::kPeriodMs - 1;
    m_now.utcMs += FiguresLoader::kPeriodMs - 1;
    loader.loadIfDue();
    QTest::qWait(100);
    QCOMPARE(space.size(), 1);
    m_now.steadyMs += 1;
    m_now.utcMs += 1;
    QTRY_VERIFY(isRead(2));
    m_now.utcMs = at(u"2026-11-23T00:00"_s);
    QTRY_VERIFY(isRead(3));
    m_now.utcMs -= 1; // the clock is set back over midnight
    QTRY_VERIFY(isRead(4));
}

void TestFiguresLoader::theLastDayTellsOnceWhatIsUsual()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1), sensor(2)});
    QList<Reading> readings;
    for (int i = 0; i <= 120; ++i) // it counts up
        readings.append(reading(m_now.utcMs - (121 - i) * 360'000, 1'000'000 + i * 1'000));
    home.store->storePolls(polls(1, readings));
    home.close();
    FiguresLoader loader(home.file, home.zone, [this] { return m_now; });
    QSignalSpy read(&loader, &FiguresLoader::doubtsRead);
    QSignalSpy space(&loader, &FiguresLoader::spaceMeasured);
    loader.load();
    QTRY_COMPARE(space.size(), 1);
    QCOMPARE(read.size(), 1);
    const auto doubts = read.first().first().value<QHash<SensorId, ReadingDoubts>>();
    QCOMPARE(doubts.size(), 2);
    QVERIFY(doubts[1].lasting() && doubts[1].lasting()->kind == DoubtKind::Counter);
    QVERIFY(!doubts[2].lasting());
    m_now.steadyMs += FiguresLoader::kPeriodMs;
    const auto isReadAgain = [&] {
        loader.loadIfDue(); // not while the thread of the first run ends
        return space.size() == 2;
    };
    QTRY_VERIFY(isReadAgain());
    QCOMPARE(read.size(), 1);
}

void TestFiguresLoader::whereNothingCanBeReadItKeepsSilent()
{
    const QTemporaryDir folder;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"There is no home's data"_s));
    auto loader = std::make_unique<FiguresLoader>(folder.filePath(u"none.sqlite"_s), QTimeZone("UTC"),
                                                  [this] { return m_now; });
    QSignalSpy past(loader.get(), &FiguresLoader::pastDaysLoaded);
    loader->load();
    loader.reset(); // waits for its thread
    QVERIFY(past.isEmpty());
}

HEMS_GUILESS_TEST(TestFiguresLoader)
#include "tst_figuresloader.moc"
