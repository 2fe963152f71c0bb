#include "dates.h"
#include "roomtest.h"

#include <QDate>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestDates : public QObject {
    Q_OBJECT

private slots:
    void datesAreAsTheLanguageHasThem_data();
    void datesAreAsTheLanguageHasThem();
};

void TestDates::datesAreAsTheLanguageHasThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("en_GB") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                           << QStringList{u"22 Nov"_s, u"22 Nov 2026"_s, u"Sun 22 Nov"_s, u"November 2026"_s,
                                          u"2026"_s};
    QTest::addRow("de_DE") << QLocale(QLocale::German, QLocale::Germany)
                           << QStringList{u"22. Nov."_s, u"22. Nov. 2026"_s, u"So. 22. Nov."_s,
                                          u"November 2026"_s, u"2026"_s};
    QTest::addRow("fr_FR") << QLocale(QLocale::French, QLocale::France)
                           << QStringList{u"22 nov."_s, u"22 nov. 2026"_s, u"dim. 22 nov."_s,
                                          u"novembre 2026"_s, u"2026"_s};
    QTest::addRow("es_ES") << QLocale(QLocale::Spanish, QLocale::Spain)
                           << QStringList{u"22 nov"_s, u"22 nov 2026"_s, u"dom 22 nov"_s,
                                          u"noviembre de 2026"_s, u"2026"_s};
    QTest::addRow("zh_CN") << QLocale(QLocale::Chinese, QLocale::China)
                           << QStringList{u"11月22日"_s, u"2026年11月22日"_s, u"11月22日"_s, u"2026年11月"_s,
                                          u"2026年"_s};
}

void TestDates::datesAreAsTheLanguageHasThem()
{
    QFETCH(QLocale, locale);
    const QDate date(2026, 11, 22);
    const QStringList written{dates::dayAndMonth(date, locale), dates::full(date, locale),
                              dates::weekdayAndDay(date, locale), dates::monthAndYear(date, locale),
                              dates::year(date, locale)};
    QTEST(written, "expected");
}

HEMS_GUILESS_TEST(TestDates)
#include "tst_dates.moc"
