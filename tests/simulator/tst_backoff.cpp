#include "backoff.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace std::chrono_literals;

class TestBackOff : public QObject {
    Q_OBJECT

private slots:
    void doublesUpToItsLimitAndBeginsAnew();
};

void TestBackOff::doublesUpToItsLimitAndBeginsAnew()
{
    BackOff backOff(250ms, 1500ms);
    for (const auto wait : {250ms, 500ms, 1000ms, 1500ms, 1500ms})
        QCOMPARE(backOff.next(), wait);
    backOff.reset();
    QCOMPARE(backOff.next(), 250ms);
}

HEMS_GUILESS_TEST(TestBackOff)
#include "tst_backoff.moc"
