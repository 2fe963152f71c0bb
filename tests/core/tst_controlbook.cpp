#include "controlbook.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

SensorProfile profile(SensorId id, int priority)
{
    SensorProfile profile;
    profile.id = id;
    profile.priority = priority;
    return profile;
}

CommandRecord command(qint64 number, SensorId id, bool isOver = false)
{
    CommandRecord command;
    command.number = number;
    command.sensor = id;
    command.isOver = isOver;
    return command;
}

} // namespace

class TestControlBook : public QObject {
    Q_OBJECT

private slots:
    void whatIsEmptyStays();
    void rowsAreReplacedAndKeptInOrder();
    void finishedCommandsLeave();
    void whatIsForgottenLeaves();
    void everythingMakesTheSameBook();
};

void TestControlBook::whatIsEmptyStays()
{
    ControlBook book;
    book.guard.homeMilliwatts = 5;
    book.schedules.rules = {ScheduleRule()};
    book.schedulesDoneMs = 7;
    apply({}, book);
    QCOMPARE(book.guard.homeMilliwatts, 5);
    QCOMPARE(book.schedules.rules.size(), 1);
    QCOMPARE(book.schedulesDoneMs, 7);
}

void TestControlBook::rowsAreReplacedAndKeptInOrder()
{
    ControlBook book;
    apply({.profiles = {profile(3, 1), profile(1, 2)}}, book);
    apply({.profiles = {profile(2, 3), profile(3, 5)}}, book);
    QCOMPARE(book.profiles, (SensorProfiles{profile(1, 2), profile(2, 3), profile(3, 5)}));
}

void TestControlBook::finishedCommandsLeave()
{
    ControlBook book;
    apply({.commands = {command(1, 1), command(2, 2)}}, book);
    apply({.commands = {command(1, 1, true)}}, book);
    QCOMPARE(book.openCommands, CommandRecords{command(2, 2)});
}

void TestControlBook::whatIsForgottenLeaves()
{
    ScheduleRule own;
    own.target = RuleTarget::Sensor;
    own.sensor = 1;
    ControlBook book;
    apply({.profiles = {profile(1, 2), profile(2, 2)},
           .schedules = ScheduleBook{{own, ScheduleRule()}, {}},
           .commands = {command(1, 1), command(2, 2)},
           .marks = {{1}, {2}}},
          book);
    apply({.forgotten = 1}, book);
    QCOMPARE(book.profiles.size(), 1);
    QCOMPARE(book.openCommands.size(), 1);
    QCOMPARE(book.marks, QList<ControlMark>{{2}});
    QCOMPARE(book.schedules.rules, QList<ScheduleRule>{ScheduleRule()});
}

void TestControlBook::everythingMakesTheSameBook()
{
    ControlBook book;
    apply({.profiles = {profile(1, 2)},
           .schedules = ScheduleBook{{ScheduleRule()}, HomePlace{1, 2}},
           .guard = GuardSettings{.homeMilliwatts = 9},
           .commands = {command(4, 1)},
           .marks = {{1, true, 5}},
           .schedulesDoneMs = 11},
          book);
    ControlBook again;
    apply(everythingOf(book), again);
    QCOMPARE(again.profiles, book.profiles);
    QCOMPARE(again.schedules, book.schedules);
    QCOMPARE(again.guard, book.guard);
    QCOMPARE(again.openCommands, book.openCommands);
    QCOMPARE(again.marks, book.marks);
    QCOMPARE(again.schedulesDoneMs, 11);
}

HEMS_APPLESS_TEST(TestControlBook)
#include "tst_controlbook.moc"
