#include "roomtest.h"
#include "sensorfaults.h"

#include <QSet>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSensorFaults : public QObject {
    Q_OBJECT

private slots:
    void everyFaultIsKnownByItsKey();
    void amountsAreKeptWithinTheirLimits();
};

void TestSensorFaults::everyFaultIsKnownByItsKey()
{
    QSet<QString> titles;
    for (const FaultKind& kind : faultKinds()) {
        QCOMPARE(faultFromKey(QString::fromLatin1(kind.key)), kind.fault);
        QCOMPARE(&faultKind(kind.fault), &kind);
        titles.insert(faultTitle(kind.fault));
    }
    QCOMPARE(titles.size(), static_cast<qsizetype>(SensorFaults::kFaults));
    QVERIFY(!faultFromKey(u"no-such-fault"));
}

void TestSensorFaults::amountsAreKeptWithinTheirLimits()
{
    SensorFaults faults;
    QVERIFY(faults.none());
    faults.set(Fault::LagsBehind);
    QCOMPARE(faults.amount(Fault::LagsBehind), 3.0);
    faults.set(Fault::LagsBehind, 1e9);
    QCOMPARE(faults.amount(Fault::LagsBehind), 100.0);
    faults.set(Fault::LagsBehind, -1);
    QCOMPARE(faults.amount(Fault::LagsBehind), 1.0);
    QVERIFY(faults.has(Fault::LagsBehind));
    QVERIFY(!faults.none());
    faults.clear(Fault::LagsBehind);
    QVERIFY(faults.none());
    QCOMPARE(faults.amount(Fault::LagsBehind), 0.0);
}

HEMS_GUILESS_TEST(TestSensorFaults)
#include "tst_sensorfaults.moc"
