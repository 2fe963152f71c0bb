#include "roomtest.h"
#include "timespans.h"
#include "truthcheck.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'795'348'800'000;

EnergySum counted(double drawnWh, double fedInWh = 0, qint64 coveredMs = kHour)
{
    return {qRound64(drawnWh * 3.6e9), qRound64(fedInWh * 3.6e9), coveredMs};
}

TruthFile::Sensor truth(const std::vector<TruthRow>& hours)
{
    return {1, u"SIM0001"_s, hours};
}

bool isNear(double a, double b)
{
    return qAbs(a - b) < 1e-9;
}

} // namespace

class TestTruthCheck : public QObject {
    Q_OBJECT

private slots:
    void agrees();
    void aGapIsExplained();
    void aGapWithNothingDrawnNeedsNoExplaining();
    void whatIsWrongIsNot();
    void feedingInDoesNotMakeUpForDrawing();
    void pollsThatMissTheCurveAreTold();
    void anUnknownSensorHasCountedNothing();
    void nothingDrawnIsNothingWrong();
};

void TestTruthCheck::agrees()
{
    const auto result = TruthDifference::of(truth({{kStart, kHour, 100, 0, 100, 0, 0}}), {{counted(100)}});
    QCOMPARE(result.trueWh, 100.0);
    QVERIFY(isNear(result.countedWh, 100));
    QVERIFY(isNear(result.difference, 0) && isNear(result.unexplained, 0) && isNear(result.uncovered, 0));
}

void TestTruthCheck::aGapIsExplained()
{
    const auto result = TruthDifference::of(
        truth({{kStart, kHour, 100, 0, 100, 0, 2}, {kStart + kHour, kHour, 100, 0, 100, 0, 0}}),
        {{counted(75, 0, kHour * 3 / 4), counted(100)}});
    QVERIFY(isNear(result.difference, 25.0 / 200));
    QVERIFY(isNear(result.uncovered, 0.125));
    QVERIFY(isNear(result.unexplained, 0));
    QCOMPARE(result.faults, 2u);
}

void TestTruthCheck::aGapWithNothingDrawnNeedsNoExplaining()
{
    const auto result =
        TruthDifference::of(truth({{kStart, kHour, 50, 0, 50, 0, 8}}), {{counted(50, 0, kHour / 2)}});
    QVERIFY(isNear(result.uncovered, 0.5));
    QVERIFY(isNear(result.difference, 0) && isNear(result.unexplained, 0));
}

void TestTruthCheck::whatIsWrongIsNot()
{
    const auto result = TruthDifference::of(truth({{kStart, kHour, 100, 0, 100, 0, 0}}), {{counted(99)}});
    QVERIFY(isNear(result.unexplained, 0.01));
}

void TestTruthCheck::feedingInDoesNotMakeUpForDrawing()
{
    const auto result = TruthDifference::of(truth({{kStart, kHour, 50, 50, 50, 50, 0}}), {{counted(60, 60)}});
    QCOMPARE(result.trueWh, 0.0);
    QVERIFY(isNear(result.unexplained, 0.2));
}

void TestTruthCheck::pollsThatMissTheCurveAreTold()
{
    const auto result = TruthDifference::of(truth({{kStart, kHour, 100, 0, 103, 0, 0}}), {{counted(103)}});
    QVERIFY(isNear(result.difference, 0.03));
    QVERIFY(isNear(result.sampling, 0.03));
    QVERIFY(isNear(result.unexplained, 0));
}

void TestTruthCheck::anUnknownSensorHasCountedNothing()
{
    const auto result = TruthDifference::of(truth({{kStart, kHour, 100, 0, 100, 0, 0}}), std::nullopt);
    QVERIFY(!result.known);
    QCOMPARE(result.countedWh, 0.0);
    QVERIFY(isNear(result.difference, 1));
    QVERIFY(isNear(result.uncovered, 1));
}

void TestTruthCheck::nothingDrawnIsNothingWrong()
{
    const auto result = TruthDifference::of(truth({{kStart, kHour, 0, 0, 0, 0, 0}}), {{counted(0)}});
    QCOMPARE(result.unexplained, 0.0);
}

HEMS_GUILESS_TEST(TestTruthCheck)
#include "tst_truthcheck.moc"
