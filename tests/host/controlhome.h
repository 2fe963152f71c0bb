#pragma once

#include "homecontroller.h"
#include "storetest.h"

#include <QTest>

namespace hems::controltest {

using namespace hems::storetest;

inline ScheduleRule ruleAt(const QString& name, int minuteOfDay, Wanted wanted)
{
    ScheduleRule rule;
    rule.name = name;
    rule.minuteOfDay = minuteOfDay;
    rule.wanted = wanted;
    return rule;
}

/// A controller beside a real store, on clocks that the test moves. Each sensor polls when the test says so.
struct Home {
    TestStore data;
    qint64 steadyMs = 1'000'000;
    std::unique_ptr<HomeController> control;
    QHash<SensorId, Wanted> wanted;
    QList<std::pair<SensorId, SwitchOrigin>> asked;
    CommandRecords commands;
    LedgerLines ledger;
    SwitchPlan plan;
    ScheduleBook book;
    GuardSettings guard;
    SensorProfiles profiles;
    QList<SensorId> shed;
    QList<SensorId> forgotten;
    QSet<SensorId> waiting; // asked and not stored yet

    explicit Home(int sensors = 3)
    {
        start();
        QList<SensorRecord> records;
        for (SensorId id = 1; id <= sensors; ++id)
            records.append(sensor(id));
        data.store->addSensors(records);
        if (!QTest::qWaitFor([&] { return wanted.size() == sensors; }))
            qFatal("the store is not there");
    }
    void start()
    {
        control = std::make_unique<HomeController>(QTimeZone("UTC"), [this] {
            return Moment{data.nowMs, steadyMs};
        });
        listen();
        ReadingStore::Config config{data.file, data.zone};
        config.commitPeriod = std::chrono::milliseconds(5);
        config.retryPeriod = std::chrono::milliseconds(20);
        config.utcNow = [this] { return data.nowMs; };
        data.store = std::make_unique<ReadingStore>(config);
        connectBoth();
        data.store->open();
    }
    /// As after a kill: nothing is handed on that was not with the store.
    void killAndRestart(qint64 pausedMs)
    {
        control.reset();
        data.store.reset();
        ledger.clear();
        commands.clear();
        data.nowMs += pausedMs;
        steadyMs = 5'000;
        start();
    }
    void listen()
    {
        using C = HomeController;
        QObject::connect(control.get(), &C::commandsChanged, control.get(),
                         [this](const CommandRecords& changed) { commands += changed; });
        QObject::connect(control.get(), &C::ledgerGrew, control.get(),
                         [this](const LedgerLines& lines) { ledger += lines; });
        QObject::connect(control.get(), &C::planChanged, control.get(),
                         [this](const SwitchPlan& p) { plan = p; });
        QObject::connect(control.get(), &C::schedulesChanged, control.get(),
                         [this](const ScheduleBook& b) { book = b; });
        QObject::connect(control.get(), &C::guardChanged, control.get(),
                         [this](const GuardSettings& g) { guard = g; });
        QObject::connect(control.get(), &C::profilesChanged, control.get(),
                         [this](const SensorProfiles& p) { profiles = p; });
        QObject::connect(control.get(), &C::shedChanged, control.get(),
                         [this](const QList<SensorId>& ids) { shed = ids; });
        QObject::connect(control.get(), &C::sensorForgotten, control.get(),
                         [this](SensorId id) { forgotten.append(id); });
    }
    void connectBoth()
    {
        using C = HomeController;
        const auto* store = data.store.get();
        const auto* c = control.get();
        const auto note = [this](const QList<SensorRecord>& records) {
            for (const SensorRecord& record : records)
                wanted.insert(record.id, record.wanted);
        };
        QObject::connect(store, &ReadingStore::controlRead, c, &C::load);
        QObject::connect(store, &ReadingStore::opened, c, &C::setSensors);
        QObject::connect(store, &ReadingStore::opened, c, note);
        QObject::connect(store, &ReadingStore::sensorsAdded, c, &C::addSensors);
        QObject::connect(store, &ReadingStore::sensorsAdded, c, note);
        QObject::connect(store, &ReadingStore::switchStored, c, &C::noteSwitch);
        QObject::connect(store, &ReadingStore::controlStored, c, &C::noteStored);
        QObject::connect(store, &ReadingStore::wantedFailed, c, &C::noteFailed);
        QObject::connect(store, &ReadingStore::wantedStored, c,
                         [this](const QList<SensorId>& ids, Wanted state) {
                             for (const SensorId id : ids) {
                                 wanted.insert(id, state);
                                 waiting.remove(id);
                             }
                         });
        QObject::connect(c, &C::switchAsked, c,
                         [this](const QList<SensorId>& ids, Wanted, const SwitchOrigin& by) {
                             for (const SensorId id : ids) {
                                 asked.append({id, by});
                                 waiting.insert(id);
                             }
                         });
        QObject::connect(c, &C::switchAsked, store, &ReadingStore::setWantedBy);
        QObject::connect(c, &C::changeAsked, store, &ReadingStore::changeControl);
    }
    void pass(qint64 ms)
    {
        data.nowMs += ms;
        steadyMs += ms;
        control->turn();
        QCoreApplication::processEvents();
    }
    void poll(SensorId id, ReportedState state, qint32 watts = 0)
    {
        Poll poll;
        poll.id = id;
        poll.arrivedUtcMs = data.nowMs;
        poll.arrivedSteadyMs = steadyMs;
        poll.hasReading = true;
        poll.reading = {data.nowMs, state == ReportedState::On ? watts * 1'000 : 0, state};
        poll.saidMilliwatts = watts * 1'000;
        poll.reply = wanted.value(id);
        control->applyPolls({poll});
    }
    /// So many seconds in which every sensor polls and obeys.
    void run(int seconds, const QHash<SensorId, qint32>& watts)
    {
        for (int second = 0; second < seconds; ++second) {
            for (auto each = watts.cbegin(); each != watts.cend(); ++each) {
                const bool isOn = wanted.value(each.key()) == Wanted::On;
                poll(each.key(), isOn ? ReportedState::On : ReportedState::Off, isOn ? each.value() : 0);
            }
            pass(1'000);
            if (!QTest::qWaitFor([this] { return waiting.isEmpty(); }))
                qFatal("a switch is not stored");
        }
    }
    CommandRecord last(SensorId id) const
    {
        for (qsizetype i = commands.size() - 1; i >= 0; --i) {
            if (commands[i].sensor == id)
                return commands[i];
        }
        return {};
    }
    bool isMarkedOn(SensorId id) const
    {
        HistoryReader reader;
        const auto kept = reader.open(data.file).isEmpty() ? reader.control() : std::nullopt;
        return kept && std::ranges::any_of(kept->marks, [id](const ControlMark& mark) {
                   return mark.sensor == id && mark.isOn;
               });
    }
    CommandRecords onDisk() const
    {
        HistoryReader reader;
        return reader.open(data.file).isEmpty() ? reader.commands({}).value_or(CommandRecords())
                                                : CommandRecords();
    }
};

} // namespace hems::controltest
