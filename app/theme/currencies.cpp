#include "currencies.h"

#include "figures.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems::currencies {

namespace {

struct Currency {
    QString sign;
    int decimals = 2;
};

const QMap<QString, Currency>& known()
{
    static const QMap<QString, Currency> all{
        {u"AUD"_s, {u"A$"_s}},   {u"BRL"_s, {u"R$"_s}},  {u"CAD"_s, {u"C$"_s}}, {u"CHF"_s, {u"CHF"_s}},
        {u"CNY"_s, {u"¥"_s}},    {u"CZK"_s, {u"Kč"_s}},  {u"DKK"_s, {u"kr"_s}}, {u"EUR"_s, {u"€"_s}},
        {u"GBP"_s, {u"£"_s}},    {u"HKD"_s, {u"HK$"_s}}, {u"INR"_s, {u"₹"_s}},  {u"JPY"_s, {u"¥"_s, 0}},
        {u"KRW"_s, {u"₩"_s, 0}}, {u"MXN"_s, {u"MX$"_s}}, {u"NOK"_s, {u"kr"_s}}, {u"NZD"_s, {u"NZ$"_s}},
        {u"PLN"_s, {u"zł"_s}},   {u"SEK"_s, {u"kr"_s}},  {u"SGD"_s, {u"S$"_s}}, {u"TWD"_s, {u"NT$"_s}},
        {u"USD"_s, {u"$"_s}},    {u"ZAR"_s, {u"R"_s}},
    };
    return all;
}

// Which of the two comes first is the language's habit: "€ 0.50", but "0,50 €".
bool isSignLast(const QLocale& locale)
{
    return locale.toCurrencyString(1, u"¤"_s).endsWith(u'¤');
}

// The minus stands before all: "−€ 0.50".
QString written(double amount, int decimals, const QString& code, const QLocale& locale)
{
    constexpr QChar hardSpace = u'\u00a0';
    QString digits = figures::formatFixed(amount, decimals, locale);
    const bool isNegative = digits.startsWith(u'\u2212');
    if (isNegative)
        digits.remove(0, 1);
    const QString minus = isNegative ? u"\u2212"_s : QString();
    return isSignLast(locale) ? minus + digits + hardSpace + sign(code)
                              : minus + sign(code) + hardSpace + digits;
}

int decimalsOf(const QString& code)
{
    return known().value(code).decimals;
}

} // namespace

QStringList codes()
{
    return known().keys();
}

bool isCode(const QString& code)
{
    return code.size() == 3 &&
           std::ranges::all_of(code, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
}

QString usual(const QLocale& locale)
{
    const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
    return isCode(code) ? code : u"EUR"_s;
}

QString sign(const QString& code)
{
    const auto found = known().constFind(code);
    return found == known().cend() ? code : found->sign;
}

QString format(double amount, const QString& code, const QLocale& locale)
{
    return written(amount, decimalsOf(code), code, locale);
}

QString formatPrice(double price, const QString& code, const QLocale& locale)
{
    int decimals = decimalsOf(code);
    for (const int most = decimals + 2; decimals < most; ++decimals) {
        const double factor = std::pow(10.0, decimals);
        if (std::abs(std::round(price * factor) - price * factor) < 0.01)
            break;
    }
    return written(price, decimals, code, locale);
}

} // namespace hems::currencies
