#include "guardhome.h"
#include "roomtest.h"

#include <QTest>

using namespace hems::guardtest;
using namespace Qt::StringLiterals;

class TestGuardHomes : public QObject {
    Q_OBJECT

private slots:
    void whatMustHoldHoldsInRandomHomes();

private:
#ifdef __SANITIZE_ADDRESS__
    static constexpr quint32 kHomes = 1'000; // each step costs some ten times as much
#else
    static constexpr quint32 kHomes = 10'000;
#endif
    static constexpr int kSteps = 300;
};

void TestGuardHomes::whatMustHoldHoldsInRandomHomes()
{
    qint64 sheds = 0;
    qint64 returns = 0;
    qint64 sleeps = 0;
    for (quint32 seed = 1; seed <= kHomes; ++seed) {
        GuardHome home(seed);
        for (int step = 0; step < kSteps && home.problems().isEmpty(); ++step)
            home.step();
        QVERIFY2(home.problems().isEmpty(),
                 qPrintable(u"home %1: %2"_s.arg(seed).arg(home.problems().join(u"; "_s))));
        sheds += home.sheds;
        returns += home.returns;
        sleeps += home.sleeps;
    }
    // The homes are such that there was something to guard.
    QVERIFY(sheds > kHomes);
    QVERIFY(returns > kHomes / 4);
    QVERIFY(sleeps > kHomes);
    qInfo("%lld loads shed, %lld let on again, %lld sleeps", sheds, returns, sleeps);
}

HEMS_APPLESS_TEST(TestGuardHomes)
#include "tst_guardhomes.moc"
