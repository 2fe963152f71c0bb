#include "roomtest.h"
#include "schedulerunner.h"
#include "timespans.h"
#include "utc.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLooks = 40;
constexpr qint64 kWanderMs = 1'000; // no two clocks go alike

qint64 between(QRandomGenerator& random, qint64 low, qint64 high)
{
    return low + static_cast<qint64>(random.generate64() % static_cast<quint64>(high - low + 1));
}

ScheduleRule randomRule(QRandomGenerator& random, qint64 id)
{
    ScheduleRule rule;
    rule.id = id;
    rule.days = static_cast<quint8>(between(random, 1, ScheduleRule::kEveryDay));
    rule.moment = static_cast<RuleMoment>(random.bounded(3));
    rule.minuteOfDay = random.bounded(24 * 60);
    rule.offsetMinutes = static_cast<int>(between(random, -120, 120));
    return rule;
}

QTimeZone randomZone(QRandomGenerator& random)
{
    const QList<QByteArray> names{"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                  "Asia/Beirut"};
    return QTimeZone(names[random.bounded(static_cast<int>(names.size()))]);
}

/// A home whose computer sleeps as it likes, beside one whose program is ended instead and started anew.
struct Pair {
    explicit Pair(quint32 seed)
        : random(seed)
        , zone(randomZone(random))
        , sleeper(zone)
        , restarted(zone)
    {
        const qint64 count = between(random, 1, 5);
        for (qint64 id = 1; id <= count; ++id)
            book.rules.append(randomRule(random, id));
        book.place = HomePlace{52.5, 13.4};
        startMs = QDateTime(QDate(2026, 1, 1), QTime(0, 0), kUtc).toMSecsSinceEpoch() +
                  between(random, 0, 360 * kDay);
        utcMs = startMs;
        for (ScheduleRunner* runner : {&sleeper, &restarted}) {
            runner->start(book, utcMs);
            runner->look(utcMs, 0);
        }
    }
    /// Whether both did the same.
    bool look()
    {
        const bool sleeps = random.bounded(2) == 0;
        utcMs += sleeps ? between(random, ScheduleRunner::kPauseMs + 2 * kWanderMs, 30 * 3'600'000)
                        : between(random, 250, ScheduleRunner::kPauseMs - 2 * kWanderMs);
        if (sleeps)
            restarted.start(book, restarted.doneMs());
        const qint64 wanderMs = between(random, -kWanderMs, kWanderMs - 1);
        const ScheduleRunner::Turn own = sleeper.look(utcMs, utcMs - startMs + wanderMs);
        const ScheduleRunner::Turn other = restarted.look(utcMs, utcMs - startMs);
        acted += own.due + own.missed;
        return own.due == other.due && own.missed == other.missed && (sleeps || own.missed.isEmpty()) &&
               !own.jumpedFromMs;
    }

    QRandomGenerator random;
    QTimeZone zone;
    ScheduleBook book;
    ScheduleRunner sleeper;
    ScheduleRunner restarted;
    qint64 startMs = 0;
    qint64 utcMs = 0;
    SwitchPlan acted;
};

} // namespace

class TestScheduleSleeps : public QObject {
    Q_OBJECT

private slots:
    void aSleepIsLikeATimeWithoutTheProgram();

private:
    static constexpr quint32 kHomes = 300;
};

// In random homes with random sleeps, over changes of the clocks too: what acts after a sleep is what acts
// after a start, and over all each moment has acted once and in its order.
void TestScheduleSleeps::aSleepIsLikeATimeWithoutTheProgram()
{
    qsizetype acted = 0;
    for (quint32 seed = 1; seed <= kHomes; ++seed) {
        Pair homes(seed);
        for (int look = 0; look < kLooks; ++look)
            QVERIFY2(homes.look(), qPrintable(u"home %1, look %2"_s.arg(seed).arg(look)));
        const SwitchPlan all = schedule::between(homes.book, homes.startMs, homes.utcMs, homes.zone);
        QVERIFY2(homes.acted == all, qPrintable(u"home %1"_s.arg(seed)));
        acted += homes.acted.size();
    }
    QCOMPARE_GT(acted, qsizetype{kHomes}); // there was something to miss
}

HEMS_APPLESS_TEST(TestScheduleSleeps)
#include "tst_schedulesleeps.moc"
