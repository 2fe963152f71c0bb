#include "duequeue.h"
#include "roomtest.h"

#include <QTest>

#include <array>

using namespace hems;

namespace {

// The queue only carries addresses.
std::array<char, 8> places;

SensorLink* link(std::size_t n)
{
    return reinterpret_cast<SensorLink*>(&places[n]);
}

} // namespace

class TestDueQueue : public QObject {
    Q_OBJECT

private slots:
    void theEarliestComesFirstAndNoneBeforeItsTime();
    void ofTwoAtOnceTheFirstPutInComesFirst();
    void whatIsRemovedNeverComes();
};

void TestDueQueue::theEarliestComesFirstAndNoneBeforeItsTime()
{
    DueQueue queue;
    QVERIFY(!queue.nextMs());
    QVERIFY(!queue.takeDue(100));
    queue.push(30, link(3));
    queue.push(10, link(1));
    queue.push(20, link(2));
    QCOMPARE(queue.nextMs(), 10);
    QVERIFY(!queue.takeDue(9));
    QCOMPARE(queue.takeDue(25), link(1));
    QCOMPARE(queue.takeDue(25), link(2));
    QVERIFY(!queue.takeDue(25));
    QCOMPARE(queue.takeDue(30), link(3));
    QCOMPARE(queue.size(), 0u);
}

void TestDueQueue::ofTwoAtOnceTheFirstPutInComesFirst()
{
    DueQueue queue;
    for (std::size_t n = 0; n < places.size(); ++n)
        queue.push(5, link(n));
    for (std::size_t n = 0; n < places.size(); ++n)
        QCOMPARE(queue.takeDue(5), link(n));
}

void TestDueQueue::whatIsRemovedNeverComes()
{
    DueQueue queue;
    for (std::size_t n = 0; n < places.size(); ++n)
        queue.push(static_cast<qint64>(n % 3), link(n));
    queue.remove(link(0));
    queue.remove(link(4));
    QCOMPARE(queue.size(), places.size() - 2);
    qint64 last = 0;
    while (const auto next = queue.nextMs()) {
        QVERIFY(*next >= last);
        last = *next;
        const SensorLink* const taken = queue.takeDue(10);
        QVERIFY(taken != link(0) && taken != link(4));
    }
}

HEMS_GUILESS_TEST(TestDueQueue)
#include "tst_duequeue.moc"
