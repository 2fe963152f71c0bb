#pragma once

#include "breakerguard.h"
#include "controlledload.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

#include <deque>
#include <vector>

namespace hems::guardtest {

/// One appliance behind one sensor: polls, obeys or not, and draws more or less as it likes.
struct Appliance {
    enum class Manner { Obeys, Lags, Ignores };

    Appliance(SensorId id, QRandomGenerator& random, int rooms);
    /// Its next message, where one is due; the reply is what is wanted of it.
    std::optional<Poll> pollAt(qint64 nowMs, Wanted wanted);
    /// It hears nothing up to then, and so goes off by itself unless it obeys nobody.
    void leaveAlone(qint64 untilMs);

    SensorProfile profile;
    Manner manner = Manner::Obeys;
    qint64 periodMs = 1'000;
    qint64 nextPollMs = 0;
    qint64 silentUntilMs = 0;
    qint64 mostMilliwatts = 0;
    qint64 levelMilliwatts = 0;
    qint64 levelUntilMs = 0;
    ReportedState state = ReportedState::On;
    std::deque<Wanted> heard; // replies that it has not acted on yet
    QRandomGenerator* random;
};

/// A random home under guard, whose computer sleeps now and then. step() moves it on and checks everything
/// that must always hold; problems() says what did not.
class GuardHome {
public:
    static constexpr qint64 kStepMs = 500;

    explicit GuardHome(quint32 seed);
    void step();
    const QStringList& problems() const { return m_problems; }

    int sheds = 0;
    int returns = 0;
    int sleeps = 0;

private:
    struct Watch {                             // one limit, as an outsider sees it kept
        std::optional<qint64> helplessSinceMs; // over, though something could be shed
        qint64 grantedMs = 0;                  // two polls for each pass since then, and for the one before
    };
    struct Story { // what the guard has done to one load
        std::optional<qint64> shedMs;
        std::optional<qint64> onSinceMs; // as it reports
        std::optional<qint64> offSinceMs;
    };

    void poll();
    void sleep();
    void switchByHand();
    void carryOut();
    GuardLoads loads() const;
    QList<RoomLimit> limits() const;
    GuardLoads under(const RoomLimit& limit, const GuardLoads& loads) const;
    bool mayGo(const GuardLoad& load) const;
    void checkPasses(const GuardLoads& before, const LedgerLines& lines);
    void checkPass(const RoomLimit& limit, const GuardLoads& before, const QList<SensorId>& shed);
    void checkReturn(const GuardLoads& before, const LedgerLine& line);
    void checkLimits(const GuardLoads& before, const LedgerLines& lines);
    void require(bool holds, const QString& what);

    QRandomGenerator m_random;
    qint64 m_nowMs = 1'000'000;
    GuardSettings m_settings;
    BreakerGuard m_guard;
    std::vector<Appliance> m_appliances;
    std::vector<ControlledLoad> m_loads;
    struct Order {
        qint64 dueMs = 0;
        SensorId id = 0;
        Wanted wanted = Wanted::On;
    };
    QList<Order> m_orders; // asked and not stored yet
    QHash<SensorId, Story> m_stories;
    QHash<QString, Watch> m_watches;
    QHash<QString, qint64> m_lastGrantMs;
    std::optional<qint64> m_lastReturnMs;
    std::optional<qint64> m_wokeMs;
    QStringList m_problems;
};

} // namespace hems::guardtest
