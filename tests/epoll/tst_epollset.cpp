#include "epollset.h"
#include "roomtest.h"

#include <QTest>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace hems;

namespace {

/// A descriptor that is ready to be read once signal() was called, until clear().
class Bell : public EpollHandler {
public:
    explicit Bell(EpollSet& set, quint32 events = EPOLLIN)
        : m_set(set)
    {
        added = set.add(descriptor, events, this);
    }
    ~Bell() override
    {
        m_set.remove(descriptor);
        ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Bell)

    void ring() { eventfd_write(descriptor, 1); }
    void ready(quint32 events) override
    {
        ++heard;
        lastEvents = events;
        if (clears) {
            eventfd_t value = 0;
            eventfd_read(descriptor, &value);
        }
        if (then)
            then();
    }

    const int descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    bool added = false;
    bool clears = true;
    int heard = 0;
    quint32 lastEvents = 0;
    std::function<void()> then;

private:
    EpollSet& m_set;
};

} // namespace

class TestEpollSet : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoIsReadyAndNobodyElse();
    void tellsAgainWhatWasLeft();
    void asksForOtherEvents();
    void aHandlerMayDestroyAnotherOfTheSameBatch();
    void aHandlerMayDestroyItself();
    void aDescriptorUsedAgainHearsNothingOfItsPast();
    void qtsLoopGetsItsTurnInAFlood();
    void saysWhereADescriptorCannotBeWatched();
};

void TestEpollSet::tellsWhoIsReadyAndNobodyElse()
{
    EpollSet set;
    QVERIFY(set.isValid());
    Bell a(set);
    Bell b(set);
    a.ring();
    QTRY_COMPARE(a.heard, 1);
    QCOMPARE(a.lastEvents, quint32(EPOLLIN));
    b.ring();
    QTRY_COMPARE(b.heard, 1);
    QCOMPARE(a.heard, 1);
}

void TestEpollSet::tellsAgainWhatWasLeft()
{
    EpollSet set;
    Bell bell(set);
    bell.clears = false;
    bell.then = [&bell] { bell.clears = bell.heard == 2; };
    bell.ring();
    QTRY_COMPARE(bell.heard, 3);
    QCoreApplication::processEvents();
    QCOMPARE(bell.heard, 3);
}

void TestEpollSet::asksForOtherEvents()
{
    EpollSet set;
    Bell bell(set);
    bell.clears = false;
    bell.then = [&] { set.remove(bell.descriptor); };
    QVERIFY(set.modify(bell.descriptor, EPOLLOUT));
    QTRY_COMPARE(bell.heard, 1);
    QCOMPARE(bell.lastEvents, quint32(EPOLLOUT));
}

void TestEpollSet::aHandlerMayDestroyAnotherOfTheSameBatch()
{
    EpollSet set;
    auto first = std::make_unique<Bell>(set);
    auto second = std::make_unique<Bell>(set);
    int heard = 0;
    first->then = [&] {
        ++heard;
        second.reset();
    };
    second->then = [&] {
        ++heard;
        first.reset();
    };
    first->ring();
    second->ring();
    QTRY_COMPARE(heard, 1);
    QCoreApplication::processEvents();
    QCOMPARE(heard, 1);
    QVERIFY(first.get() == nullptr || second.get() == nullptr);
}

void TestEpollSet::aHandlerMayDestroyItself()
{
    EpollSet set;
    auto bell = std::make_unique<Bell>(set);
    bell->then = [&bell] {
        const auto self = std::move(bell); // gone when this returns
    };
    Bell* const rung = bell.get();
    rung->ring();
    QTRY_VERIFY(!bell);
}

void TestEpollSet::aDescriptorUsedAgainHearsNothingOfItsPast()
{
    EpollSet set;
    auto first = std::make_unique<Bell>(set);
    auto second = std::make_unique<Bell>(set);
    std::unique_ptr<Bell> heir;
    const auto replace = [&](std::unique_ptr<Bell>& other) {
        const int descriptor = other->descriptor;
        other.reset();
        heir = std::make_unique<Bell>(set);
        QCOMPARE(heir->descriptor, descriptor);
    };
    first->then = [&] { replace(second); };
    second->then = [&] { replace(first); };
    first->ring();
    second->ring();
    QTRY_VERIFY(heir);
    QCoreApplication::processEvents();
    QCOMPARE(heir->heard, 0);
    heir->ring();
    QTRY_COMPARE(heir->heard, 1);
}

void TestEpollSet::qtsLoopGetsItsTurnInAFlood()
{
    EpollSet set;
    std::array<std::unique_ptr<Bell>, 8> floods;
    for (auto& flood : floods) {
        flood = std::make_unique<Bell>(set);
        flood->clears = false;
        flood->ring();
    }
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(0);
    QTRY_VERIFY(ticks >= 5);
    QVERIFY(floods[0]->heard > ticks); // each is served several times in each of the set's turns
    QCOMPARE(floods[0]->heard, floods[7]->heard);
}

void TestEpollSet::saysWhereADescriptorCannotBeWatched()
{
    EpollSet set;
    Bell bell(set);
    QVERIFY(bell.added);
    Bell other(set);
    ::close(other.descriptor);
    QVERIFY(!set.add(other.descriptor, EPOLLIN, &other));
    QCOMPARE(dup2(bell.descriptor, other.descriptor), other.descriptor); // for Bell to close
}

HEMS_GUILESS_TEST(TestEpollSet)
#include "tst_epollset.moc"
