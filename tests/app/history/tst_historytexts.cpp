#include "historytexts.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kBerlin("Europe/Berlin");

TimeRange span(const QString& from, const QString& to)
{
    return {*parseMoment(from, kBerlin), *parseMoment(to, kBerlin)};
}

} // namespace

class TestHistoryTexts : public QObject {
    Q_OBJECT

private slots:
    void stretchesAreNamed_data();
    void stretchesAreNamed();
    void whatIsMissingShowsUntilNothingIs();
    void differencesHaveASign();

private:
    HistoryTexts m_texts{kBerlin, QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

void TestHistoryTexts::stretchesAreNamed_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<QString>("title");
    QTest::addRow("hour") << Period::Hour << span(u"2026-11-22T13:00"_s, u"2026-11-22T14:00"_s)
                          << u"22 Nov 2026, 13:00 – 14:00"_s;
    QTest::addRow("day") << Period::Day << span(u"2026-11-22"_s, u"2026-11-23"_s)
                         << u"Sunday, 22 November 2026"_s;
    QTest::addRow("week") << Period::Week << span(u"2026-11-16"_s, u"2026-11-23"_s)
                          << u"16 Nov – 22 Nov 2026"_s;
    QTest::addRow("week over a year's end")
        << Period::Week << span(u"2025-12-29"_s, u"2026-01-05"_s) << u"29 Dec 2025 – 4 Jan 2026"_s;
    QTest::addRow("month") << Period::Month << span(u"2026-11-01"_s, u"2026-12-01"_s) << u"November 2026"_s;
    QTest::addRow("year") << Period::Year << span(u"2026-01-01"_s, u"2027-01-01"_s) << u"2026"_s;
    QTest::addRow("over midnight") << Period::Free << span(u"2026-11-21T22:00"_s, u"2026-11-22T02:00"_s)
                                   << u"21 Nov, 22:00 – 22 Nov 2026, 02:00"_s;
    QTest::addRow("minutes") << Period::Free << span(u"2026-11-21T22:00"_s, u"2026-11-21T22:05:30"_s)
                             << u"21 Nov 2026, 22:00:00 – 22:05:30"_s;
}

void TestHistoryTexts::stretchesAreNamed()
{
    QFETCH(Period, period);
    QFETCH(TimeRange, range);
    QTEST(m_texts.title(period, range), "title");
}

void TestHistoryTexts::whatIsMissingShowsUntilNothingIs()
{
    QCOMPARE(m_texts.measured(1), QString());
    QCOMPARE(m_texts.measured(0.9998), u"99.98 % measured"_s);
    QCOMPARE(m_texts.measured(0.989), u"98 % measured"_s);
    QCOMPARE(m_texts.measured(0), u"0 % measured"_s);
}

void TestHistoryTexts::differencesHaveASign()
{
    QCOMPARE(m_texts.difference(6, 5), u"+1.00 kWh (+20 %)"_s);
    QCOMPARE(m_texts.difference(4, 5), u"−1.00 kWh (−20 %)"_s);
    QCOMPARE(m_texts.difference(4, 4), u"0.00 kWh (0 %)"_s);
    QCOMPARE(m_texts.difference(4, 0), u"+4.00 kWh"_s);
}

HEMS_GUILESS_TEST(TestHistoryTexts)
#include "tst_historytexts.moc"
