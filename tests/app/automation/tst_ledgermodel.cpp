#include "ledgermodel.h"
#include "roomtest.h"
#include "utc.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const qint64 kShedMs = QDateTime(QDate(2026, 11, 22), QTime(19, 42, 7), kUtc).toMSecsSinceEpoch();

LedgerLine shed(qint64 number, SensorId sensor)
{
    LedgerLine line;
    line.number = number;
    line.utcMs = kShedMs + number * 1000;
    line.kind = LedgerKind::Shed;
    line.sensor = sensor;
    line.sumMilliwatts = 5'310'000;
    line.limitMilliwatts = 5'000'000;
    line.backBelowMilliwatts = 4'200'000;
    return line;
}

} // namespace

class TestLedgerModel : public QObject {
    Q_OBJECT

private slots:
    void readsAsSentences();
    void newestFirstAndEachOnce();
    void newLinesOfOldNumbersAreShown();
    void finds();
    void goesOutAsText();
    void staysBounded();
};

void TestLedgerModel::readsAsSentences()
{
    LedgerModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.retranslate(QLocale(QLocale::English, QLocale::UnitedKingdom));
    model.setTitles({{7, u"Oven"_s}});
    model.addLines({shed(0, 7)});
    QCOMPARE(model.index(0).data().toString(),
             u"22/11/2026 19:42:07 Oven off: home at 5,310 W, limit 5,000 W. Back when below 4,200 W."_s);
}

void TestLedgerModel::newestFirstAndEachOnce()
{
    LedgerModel model(QTimeZone::utc());
    model.setTitles({{1, u"Lamp"_s}, {2, u"Oven"_s}});
    model.addLines({shed(2, 2)});
    model.addOlder({shed(1, 1), shed(2, 2)}); // what was read comes after what was told
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0).data().toString().contains(u"Oven"_s));
    model.addLines({shed(2, 2)});
    QCOMPARE(model.rowCount(), 2);
}

// The file broke, and its backup knew one line only: the next one is the second again.
void TestLedgerModel::newLinesOfOldNumbersAreShown()
{
    LedgerModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTitles({{1, u"Lamp"_s}, {2, u"Oven"_s}, {3, u"Pump"_s}, {4, u"Iron"_s}});
    model.addOlder({shed(1, 1), shed(2, 2), shed(3, 2)});
    LedgerLine fresh = shed(2, 3);
    fresh.utcMs += 60'000;
    model.addLines({fresh});
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(0).data().toString().contains(u"Pump"_s));
    fresh = shed(3, 4);
    fresh.utcMs -= 3'600'000; // the clock was set back as well: it is the newest all the same
    model.addLines({fresh});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.index(0).data().toString().contains(u"Iron"_s));
    QVERIFY(model.index(4).data().toString().contains(u"Lamp"_s));
}

void TestLedgerModel::finds()
{
    LedgerModel model(QTimeZone::utc());
    model.setTitles({{1, u"Lamp"_s}, {2, u"Oven"_s}});
    LedgerLine dry = shed(3, 2);
    dry.isDry = true;
    LedgerLine missed = shed(4, 1);
    missed.kind = LedgerKind::MissedSchedule;
    model.addLines({shed(1, 1), shed(2, 2), dry, missed});
    model.setFilter(u"oven"_s, LedgerModel::Show::All);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({}, LedgerModel::Show::Guard);
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({}, LedgerModel::Show::DryRuns);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({}, LedgerModel::Show::Schedules);
    QCOMPARE(model.rowCount(), 1);
}

void TestLedgerModel::goesOutAsText()
{
    LedgerModel model(QTimeZone::utc());
    model.setTitles({{1, u"Lamp"_s}, {2, u"Oven"_s}});
    model.addLines({shed(1, 1), shed(2, 2)});
    const QStringList lines = model.asText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(u"Lamp"_s)); // oldest first
    QVERIFY(lines[1].contains(u"Oven"_s));
}

void TestLedgerModel::staysBounded()
{
    LedgerModel model(QTimeZone::utc());
    LedgerLines lines;
    for (qint64 number = 1; number <= LedgerModel::kMost + 10; ++number)
        lines.append(shed(number, 1));
    model.addLines(lines);
    QCOMPARE(model.rowCount(), int(LedgerModel::kMost));
}

HEMS_WINDOW_TEST(TestLedgerModel)
#include "tst_ledgermodel.moc"
