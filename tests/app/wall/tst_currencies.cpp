#include "currencies.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestCurrencies : public QObject {
    Q_OBJECT

private slots:
    void amountsHaveTheDecimalsOfTheirCurrency();
    void theSignStandsWhereTheLanguageHasIt();
    void pricesMayHaveMore();
    void aCodeWeDoNotKnowStandsForItself();
    void theUsualOneIsTheCountrys();

private:
    const QLocale m_british{QLocale::English, QLocale::UnitedKingdom};
};

void TestCurrencies::amountsHaveTheDecimalsOfTheirCurrency()
{
    QCOMPARE(currencies::format(3.967, u"EUR"_s, m_british), u"€\u00a03.97"_s);
    QCOMPARE(currencies::format(1234.5, u"JPY"_s, m_british), u"¥\u00a01,235"_s);
    QCOMPARE(currencies::format(-0.5, u"USD"_s, m_british), u"\u2212$\u00a00.50"_s);
    QCOMPARE(currencies::format(-0.001, u"USD"_s, m_british), u"$\u00a00.00"_s);
}

void TestCurrencies::theSignStandsWhereTheLanguageHasIt()
{
    for (const QLocale& last :
         {QLocale(QLocale::German, QLocale::Germany), QLocale(QLocale::French, QLocale::France),
          QLocale(QLocale::Spanish, QLocale::Spain)}) {
        QCOMPARE(currencies::format(3.967, u"EUR"_s, last), u"3,97\u00a0€"_s);
        QCOMPARE(currencies::format(-0.5, u"EUR"_s, last), u"\u22120,50\u00a0€"_s);
    }
    for (const QLocale& first :
         {QLocale(QLocale::Spanish, QLocale::Mexico), QLocale(QLocale::Chinese, QLocale::China)})
        QVERIFY(currencies::format(3.967, u"EUR"_s, first).startsWith(u"€\u00a03"_s));
}

void TestCurrencies::pricesMayHaveMore()
{
    QCOMPARE(currencies::formatPrice(0.3, u"EUR"_s, m_british), u"€\u00a00.30"_s);
    QCOMPARE(currencies::formatPrice(0.285, u"EUR"_s, m_british), u"€\u00a00.285"_s);
    QCOMPARE(currencies::formatPrice(0.28543, u"EUR"_s, m_british), u"€\u00a00.2854"_s);
    QCOMPARE(currencies::formatPrice(27.5, u"JPY"_s, m_british), u"¥\u00a027.5"_s);
    QCOMPARE(currencies::formatPrice(40, u"JPY"_s, m_british), u"¥\u00a040"_s);
}

void TestCurrencies::aCodeWeDoNotKnowStandsForItself()
{
    QCOMPARE(currencies::format(2, u"XAF"_s, m_british), u"XAF\u00a02.00"_s);
    QVERIFY(currencies::isCode(u"XAF"_s));
    for (const QString& wrong : {u"eur"_s, u"EURO"_s, u"€"_s, QString()})
        QVERIFY(!currencies::isCode(wrong));
    for (const QString& code : currencies::codes())
        QVERIFY(currencies::isCode(code) && !currencies::sign(code).isEmpty());
}

void TestCurrencies::theUsualOneIsTheCountrys()
{
    QCOMPARE(currencies::usual(m_british), u"GBP"_s);
    QCOMPARE(currencies::usual(QLocale(QLocale::Chinese, QLocale::China)), u"CNY"_s);
    QCOMPARE(currencies::usual(QLocale::c()), u"EUR"_s);
}

HEMS_GUILESS_TEST(TestCurrencies)
#include "tst_currencies.moc"
