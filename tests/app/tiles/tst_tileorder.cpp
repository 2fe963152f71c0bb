#include "roomtest.h"
#include "sensors.h"
#include "tileorder.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

struct Rig {
    explicit Rig(const QList<qint32>& watts)
    {
        QList<SensorRecord> records;
        for (SensorId id = 1; id <= watts.size(); ++id)
            records.append(named(id, QString::number(id)));
        model.setSensors(records);
        live(watts, 5 * 60'000);
    }

    /// Lets each sensor draw so much for a while.
    void live(const QList<qint32>& watts, qint64 forMs)
    {
        for (const qint64 until = now + forMs; now < until; now += 5'000) {
            for (SensorId id = 1; id <= watts.size(); ++id)
                model.applyPolls({pollOf(id, now, watts[id - 1] * 1'000)});
            model.advance(now, now);
        }
    }
    QList<SensorId> order() const
    {
        QList<SensorId> ids;
        for (int place = 0; ranking.row(place) >= 0; ++place)
            ids.append(model.sensor(ranking.row(place)).record().id);
        return ids;
    }

    qint64 now = kNow;
    SensorModel model;
    TileRanking ranking;
};

using Ids = QList<SensorId>;

} // namespace

class TestTileOrder : public QObject {
    Q_OBJECT

private slots:
    void fixedIsByNumber();
    void theBusiestIsFirst();
    void anEmptyHomeWaits();
    void whatFeedsInIsBusyToo();
    void nothingMovesUntilItIsSettled();
    void whoIsHardlyBusierPassesNobody();
    void newcomersStandLast();
    void whoGoesLeavesNoGap();
    void placesAndRowsAreEachOthersReverse();
};

void TestTileOrder::fixedIsByNumber()
{
    Rig rig({10, 500, 200});
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{1, 2, 3}));
    QVERIFY(!rig.ranking.settle(rig.model));
}

void TestTileOrder::theBusiestIsFirst()
{
    Rig rig({10, 500, 200, 0, 0});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{2, 3, 1, 4, 5}));
    rig.ranking.setOrder(TileOrder::Fixed);
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{1, 2, 3, 4, 5}));
}

void TestTileOrder::anEmptyHomeWaits()
{
    Rig rig({});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    QVERIFY(rig.ranking.isWaiting());
    rig.model.setSensors({named(1, u"1"_s), named(2, u"2"_s)});
    rig.ranking.follow(rig.model);
    QVERIFY(rig.ranking.isWaiting());
    rig.live({5, 9}, 60'000);
    QVERIFY(rig.ranking.settle(rig.model));
    QVERIFY(!rig.ranking.isWaiting());
    QCOMPARE(rig.order(), (Ids{2, 1}));
}

void TestTileOrder::whatFeedsInIsBusyToo()
{
    Rig rig({10, 500, -2000});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{3, 2, 1}));
}

void TestTileOrder::nothingMovesUntilItIsSettled()
{
    Rig rig({10, 500, 200});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    rig.live({900, 500, 200}, 5 * 60'000);
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{2, 3, 1}));
    QVERIFY(rig.ranking.settle(rig.model));
    QCOMPARE(rig.order(), (Ids{1, 2, 3}));
    QVERIFY(!rig.ranking.settle(rig.model));
}

void TestTileOrder::whoIsHardlyBusierPassesNobody()
{
    Rig rig({100, 95});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    rig.live({100, 110}, 5 * 60'000);
    QVERIFY(!rig.ranking.settle(rig.model));
    QCOMPARE(rig.order(), (Ids{1, 2}));
    rig.live({100, 130}, 5 * 60'000);
    QVERIFY(rig.ranking.settle(rig.model));
    QCOMPARE(rig.order(), (Ids{2, 1}));
    rig.live({0, 2}, 5 * 60'000); // watts that do not count
    rig.live({1, 0}, 5 * 60'000);
    QVERIFY(!rig.ranking.settle(rig.model));
}

void TestTileOrder::newcomersStandLast()
{
    Rig rig({10, 500});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    rig.model.addSensors({named(0, u"new"_s)});
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{2, 1, 0}));
    rig.ranking.setOrder(TileOrder::Fixed);
    rig.ranking.settle(rig.model);
    rig.model.addSensors({named(7, u"new"_s)});
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{0, 1, 2, 7}));
}

void TestTileOrder::whoGoesLeavesNoGap()
{
    Rig rig({10, 500, 200});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    rig.model.setSensors({named(1, u"1"_s), named(3, u"3"_s)});
    rig.ranking.follow(rig.model);
    QCOMPARE(rig.order(), (Ids{3, 1}));
    rig.model.setSensors({});
    rig.ranking.follow(rig.model);
    QVERIFY(rig.order().isEmpty());
    QVERIFY(rig.ranking.isWaiting()); // the next home begins anew
}

void TestTileOrder::placesAndRowsAreEachOthersReverse()
{
    Rig rig({10, 500, 200, 300});
    rig.ranking.setOrder(TileOrder::BusiestFirst);
    rig.ranking.follow(rig.model);
    for (int place = 0; place < 4; ++place)
        QCOMPARE(rig.ranking.place(rig.ranking.row(place)), place);
    for (const int none : {-1, 4, 100}) {
        QCOMPARE(rig.ranking.row(none), -1);
        QCOMPARE(rig.ranking.place(none), -1);
    }
}

HEMS_GUILESS_TEST(TestTileOrder)
#include "tst_tileorder.moc"
