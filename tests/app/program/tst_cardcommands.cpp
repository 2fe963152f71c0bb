#include "cardcommands.h"
#include "roomtest.h"

#include <QDateTime>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kZone("Europe/Berlin");

qint64 at(const char* local)
{
    QDateTime when = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    when.setTimeZone(kZone);
    return when.toMSecsSinceEpoch();
}

CommandRecord off(qint64 askedMs)
{
    CommandRecord command;
    command.wanted = Wanted::Off;
    command.askedMs = askedMs;
    return command;
}

CardCommand only(const CommandRecord& command)
{
    const auto commands = cardCommands({command}, kZone, QLocale(u"en_GB"_s), at("2026-11-22T19:43:00"));
    return commands.size() == 1 ? commands.first() : CardCommand();
}

} // namespace

class TestCardCommands : public QObject {
    Q_OBJECT

private slots:
    void whatIsUnderWayWaits();
    void theProofIsTheLastStage();
    void troubleIsSaidInWords();
    void anOtherDayIsNamed();
    void onlyTheNewestAreShown();
};

void TestCardCommands::whatIsUnderWayWaits()
{
    const CardCommand command = only(off(at("2026-11-22T19:42:07")));
    QCOMPARE(command.when, u"19:42:07"_s);
    QCOMPARE(command.text, u"Switched off, by hand · Under way."_s);
    QCOMPARE(command.tone, StateTone::Pending);
}

void TestCardCommands::theProofIsTheLastStage()
{
    CommandRecord command = off(at("2026-11-22T19:42:07"));
    command.answeredMs = command.askedMs + 1'000;
    command.obeyedMs = command.askedMs + 3'000;
    command.confirmedMs = command.obeyedMs;
    command.outcome = CommandOutcome::Confirmed;
    command.isOver = true;
    QCOMPARE(only(command).text, u"Switched off, by hand · Watts agree 19:42:10"_s);
    QCOMPARE(only(command).tone, StateTone::Good);
}

void TestCardCommands::troubleIsSaidInWords()
{
    CommandRecord command = off(at("2026-11-22T19:42:07"));
    command.answeredMs = command.askedMs + 1'000;
    command.outcome = CommandOutcome::Ignored;
    QVERIFY(only(command).text.contains(u"does not obey"_s));
    QCOMPARE(only(command).tone, StateTone::Bad);
}

void TestCardCommands::anOtherDayIsNamed()
{
    QCOMPARE(only(off(at("2026-11-21T08:00:00"))).when, u"21/11/2026 08:00:00"_s);
}

void TestCardCommands::onlyTheNewestAreShown()
{
    const qint64 nowMs = at("2026-11-22T19:43:00");
    CommandRecords commands;
    for (int i = 0; i < 10; ++i)
        commands.append(off(nowMs - i * 1'000));
    const auto shown = cardCommands(commands, kZone, QLocale(u"en_GB"_s), nowMs);
    QCOMPARE(shown.size(), kMostCardCommands);
    QCOMPARE(shown.first().when, u"19:43:00"_s);
    QVERIFY(cardCommands({}, kZone, QLocale(u"en_GB"_s), nowMs).isEmpty());
}

HEMS_WINDOW_TEST(TestCardCommands)
#include "tst_cardcommands.moc"
