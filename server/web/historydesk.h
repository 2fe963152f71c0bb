#pragma once

#include "energycounters.h"
#include "historyquery.h"
#include "powertrail.h"
#include "webcall.h"
#include "webhome.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace hems {

/// The questions of the web about the past: checked here, read on a thread of its own by a connection that
/// can't write, answered here. So no question delays a page's live figures, and none anything else.
class HistoryDesk : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostWaiting = 32;

    /// home: outlives it. database: the home's, once there is one.
    HistoryDesk(const WebHome& home, const QString& database, QObject* parent = nullptr);
    ~HistoryDesk() override;

    void energy(const WebCall& call) { ask(call, HistoryQuery::Kind::Energy); }
    void readings(const WebCall& call) { ask(call, HistoryQuery::Kind::Readings); }
    /// The line of the home's power before the program started, as its minutes tell it.
    void loadPast(const std::function<void(const PowerTrail& past)>& use);
    /// The days that today is set against; nothing where they can't be read. false: too much is being asked.
    bool loadDays(const std::function<void(const std::optional<PastDays>& days)>& use);
    /// The energy counters, or nothing where they can't be read; false: too much is being asked.
    bool counters(const std::function<void(const std::optional<EnergyCounters::Totals>& totals)>& use);

private:
    void ask(const WebCall& call, HistoryQuery::Kind kind);
    bool isBusy() const { return m_waiting >= kMostWaiting; }
    /// Has work done on the other thread, with the history open (or null), and its result used on this one.
    template <typename Result>
    void run(std::function<Result(HistoryReader* reader)> work, std::function<void(const Result&)> use);

    const WebHome& m_home;
    const QString m_database;
    QThread m_thread;
    QObject* m_worker; // lives on that thread, and what follows is used there
    EnergyCounters m_counters;
    std::atomic_bool m_isEnding = false;
    int m_waiting = 0;
};

} // namespace hems
