#include "commandtexts.h"

#include "commandtimeline.h"
#include "roomtest.h"
#include "utc.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

using Step = CommandTexts::Step;

const qint64 kAsked = QDateTime(QDate(2026, 11, 22), QTime(19, 42, 7), kUtc).toMSecsSinceEpoch();

CommandTexts texts()
{
    return {QTimeZone::utc(), QLocale(QLocale::English, QLocale::UnitedKingdom), kAsked + 60'000};
}

CommandRecord proved()
{
    CommandRecord command;
    command.number = 1;
    command.sensor = 3;
    command.wanted = Wanted::Off;
    command.askedMs = kAsked;
    command.answeredMs = kAsked + 1'000;
    command.obeyedMs = kAsked + 3'000;
    command.confirmedMs = kAsked + 3'000;
    command.outcome = CommandOutcome::Confirmed;
    command.isOver = true;
    return command;
}

} // namespace

class TestCommandTexts : public QObject {
    Q_OBJECT

private slots:
    void tellsTheWholeLife();
    void tellsWhoAsked();
    void showsHowFarItCame();
    void tellsWhatIsWrong();
    void namesTheDayOfOlderOnes();
    void theTimelineIsReadAloud();
};

void TestCommandTexts::tellsTheWholeLife()
{
    QCOMPARE(texts().line(proved()),
             u"Switched off, by hand: Asked 19:42:07 → Told 19:42:08 → Obeyed 19:42:10 "
             "→ Watts agree 19:42:10"_s);
}

void TestCommandTexts::tellsWhoAsked()
{
    QCOMPARE(CommandTexts::asker({Asker::Guard, {}}), u"by the breaker guard"_s);
    QCOMPARE(CommandTexts::asker({Asker::Schedule, u"Night"_s}), u"by the schedule “Night”"_s);
    QCOMPARE(CommandTexts::asker({Asker::Page, u"192.168.1.5"_s}), u"from the web page, 192.168.1.5"_s);
}

void TestCommandTexts::showsHowFarItCame()
{
    CommandRecord command = proved();
    command.obeyedMs = 0;
    command.confirmedMs = 0;
    command.isOver = false;
    command.outcome = CommandOutcome::Open;
    const QList<CommandTexts::Stage> stages = texts().stages(command);
    QCOMPARE(stages.size(), 4);
    QCOMPARE(stages[1].step, Step::Done);
    QCOMPARE(stages[1].time, u"19:42:08"_s);
    QCOMPARE(stages[2].step, Step::Waiting);
    QCOMPARE(stages[2].time, QString());
    command.outcome = CommandOutcome::Replaced;
    command.isOver = true;
    QCOMPARE(texts().stages(command)[2].step, Step::Dropped);
}

void TestCommandTexts::tellsWhatIsWrong()
{
    CommandRecord command = proved();
    command.confirmedMs = 0;
    command.outcome = CommandOutcome::StillDraws;
    QVERIFY(CommandTexts::isTrouble(command));
    QCOMPARE(texts().stages(command)[3].step, Step::Failed);
    QVERIFY(texts().line(command).endsWith(
        u"Obeyed 19:42:10. It says it is off and still draws power. Look at the device."_s));
}

void TestCommandTexts::namesTheDayOfOlderOnes()
{
    QCOMPARE(texts().day(kAsked), QString());
    QCOMPARE(texts().day(kAsked - 24 * 3'600'000), u"21/11/2026"_s);
}

void TestCommandTexts::theTimelineIsReadAloud()
{
    CommandTimeline timeline(QTimeZone::utc());
    const int empty = timeline.sizeHint().height();
    timeline.setCommands({proved(), proved()}, kAsked);
    QVERIFY(timeline.sizeHint().height() > empty);
    QVERIFY(timeline.accessibleDescription().contains(u"Watts agree"_s));
}

HEMS_WINDOW_TEST(TestCommandTexts)
#include "tst_commandtexts.moc"
