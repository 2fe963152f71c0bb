#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

/// What money is called and how amounts are written.
namespace hems::currencies {

/// The ISO 4217 codes that are offered, in the order of the alphabet.
QStringList codes();
/// Whether code is written like one: three capital letters.
bool isCode(const QString& code);
/// The one of locale's country; EUR where it has none.
QString usual(const QLocale& locale);
/// "€", "$", "¥", or the code itself where we know no sign.
QString sign(const QString& code);
/// An amount of money: "€ 3.97". As many decimals as the currency has.
QString format(double amount, const QString& code, const QLocale& locale);
/// A price, with up to two more decimals where it has them: "€ 0.285".
QString formatPrice(double price, const QString& code, const QLocale& locale);

} // namespace hems::currencies
