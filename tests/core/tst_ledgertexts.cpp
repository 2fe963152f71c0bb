#include "ledgertexts.h"
#include "roomtest.h"
#include "utc.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

LedgerLine line(LedgerKind kind)
{
    LedgerLine line;
    line.utcMs = QDateTime(QDate(2026, 11, 22), QTime(18, 42, 7), kUtc).toMSecsSinceEpoch();
    line.kind = kind;
    line.sensor = 2;
    line.sumMilliwatts = 5'310'200;
    line.limitMilliwatts = 5'000'000;
    line.backBelowMilliwatts = 4'200'000;
    line.missedMs = line.utcMs - 3'600'000;
    return line;
}

QString told(const LedgerLine& line)
{
    return LedgerTexts::sentence(line, u"Oven"_s, QTimeZone("Europe/Berlin"), QLocale(u"en_GB"_s));
}

} // namespace

class TestLedgerTexts : public QObject {
    Q_OBJECT

private slots:
    void sheddingSaysWhyAndUntilWhen();
    void aRoomIsNamed();
    void namesAreNoPlaces();
    void everyKindHasItsSentence_data();
    void everyKindHasItsSentence();
    void aDryRunSaysSo();
    void missedSchedulesSayWhen();
};

void TestLedgerTexts::sheddingSaysWhyAndUntilWhen()
{
    const QString text = LedgerTexts::timed(line(LedgerKind::Shed), u"Oven"_s, QTimeZone("Europe/Berlin"),
                                            QLocale(u"en_GB"_s));
    QCOMPARE(text, u"19:42:07 Oven off: home at 5,310 W, limit 5,000 W. Back when below 4,200 W."_s);
}

void TestLedgerTexts::aRoomIsNamed()
{
    LedgerLine kitchen = line(LedgerKind::Shed);
    kitchen.room = u"Kitchen"_s;
    QVERIFY(told(kitchen).contains(u"Kitchen at 5,310 W"_s));
}

void TestLedgerTexts::namesAreNoPlaces()
{
    LedgerLine odd = line(LedgerKind::Shed);
    odd.room = u"%3%4"_s;
    const QString text = LedgerTexts::sentence(odd, u"%2 %1"_s, QTimeZone("UTC"), QLocale::c());
    QVERIFY2(text.startsWith(u"%2 %1 off: %3%4 at 5310 W"_s), qPrintable(text));
}

void TestLedgerTexts::everyKindHasItsSentence_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(LedgerKind::SwitchFailed); ++kind)
        QTest::addRow("%s", qPrintable(ledgerKindName(static_cast<LedgerKind>(kind)))) << kind;
}

void TestLedgerTexts::everyKindHasItsSentence()
{
    QFETCH(const int, kind);
    for (const Wanted wanted : {Wanted::Off, Wanted::On}) {
        LedgerLine one = line(static_cast<LedgerKind>(kind));
        one.wanted = wanted;
        const QString text = told(one);
        QVERIFY(text.endsWith(u'.') && text.size() > 20);
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestLedgerTexts::aDryRunSaysSo()
{
    LedgerLine dry = line(LedgerKind::Shed);
    dry.isDry = true;
    QVERIFY(told(dry).startsWith(u"Dry run, nothing switched: Oven off"_s));
}

void TestLedgerTexts::missedSchedulesSayWhen()
{
    const QString text = told(line(LedgerKind::MissedSchedule));
    QVERIFY(text.contains(u"18:42"_s));
    QVERIFY(text.endsWith(u"was missed: the program was not running, or this computer slept."_s));
}

HEMS_APPLESS_TEST(TestLedgerTexts)
#include "tst_ledgertexts.moc"
