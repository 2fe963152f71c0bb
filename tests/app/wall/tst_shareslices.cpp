#include "roomtest.h"
#include "sampleday.h"
#include "shareslices.h"
#include "theme.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestShareSlices : public QObject {
    Q_OBJECT

private slots:
    void fewSensorsHaveASliceEachByTheirIds();
    void manySensorsLeaveTheGreatestAndTheOthers();
    void onlyWhatDrawsPowerHasAShare();
    void coloursAreTheSensors();
};

void TestShareSlices::fewSensorsHaveASliceEachByTheirIds()
{
    const QList<SensorShare> shares{{3, u"c"_s, 10}, {1, u"a"_s, 5}, {2, u"b"_s, 20}};
    const QList<ShareSlice> expected{{1, u"a"_s, 5}, {2, u"b"_s, 20}, {3, u"c"_s, 10}};
    QCOMPARE(shareSlices(shares, 3), expected);
}

void TestShareSlices::manySensorsLeaveTheGreatestAndTheOthers()
{
    const QList<SensorShare> shares = sampleday::shares(200);
    const QList<ShareSlice> slices = shareSlices(shares, 10);
    QCOMPARE(slices.size(), 10);
    QCOMPARE(slices.last().sensors, 159);
    QVERIFY(!slices.last().id);
    QCOMPARE(sumWatts(slices), sampleday::sum(shares));
    for (qsizetype i = 0; i < 9; ++i)
        QCOMPARE_GE(slices[i].watts, 600.0);

    const QList<ShareSlice> onlyOthers = shareSlices(shares, 1);
    QCOMPARE(onlyOthers.size(), 1);
    QCOMPARE(sumWatts(onlyOthers), sampleday::sum(shares));
}

void TestShareSlices::onlyWhatDrawsPowerHasAShare()
{
    const QList<ShareSlice> slices =
        shareSlices({{1, u"roof"_s, -1850}, {2, u"off"_s, 0}, {3, u"on"_s, 7}}, 10);
    QCOMPARE(slices, (QList<ShareSlice>{{3, u"on"_s, 7}}));
    QVERIFY(shareSlices({}, 10).isEmpty());
}

void TestShareSlices::coloursAreTheSensors()
{
    QCOMPARE(sliceColour({5, u"x"_s, 1}), theme::sensorColour(5));
    QCOMPARE(sliceColour({}), theme::Idle);
}

HEMS_GUILESS_TEST(TestShareSlices)
#include "tst_shareslices.moc"
