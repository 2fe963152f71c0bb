#include "figures.h"

#include "writing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar minus = u'\u2212';
constexpr QChar hardSpace = u'\u00a0';

QString timeFormat(const QLocale& locale, const QString& with24Hours, const QString& with12Hours)
{
    const bool twelve = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return twelve ? with12Hours : with24Hours;
}

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls place(piece, its width, the room it takes) for each digit and for each stretch between digits.
template <typename Place>
void walk(const QString& text, const QFontMetricsF& metrics, Place place)
{
    const double cell = digitWidth(metrics);
    for (qsizetype from = 0; from < text.size();) {
        const bool digit = text[from].isDigit();
        qsizetype to = from + 1;
        while (!digit && to < text.size() && !text[to].isDigit())
            ++to;
        const QString piece = text.mid(from, to - from);
        const double advance = metrics.horizontalAdvance(piece);
        place(piece, advance, digit ? std::max(cell, advance) : advance);
        from = to;
    }
}

} // namespace

// QLocale writes "-" in most languages, which is shorter than a digit and easily missed. −0.4 rounds to 0.
QString formatFixed(double value, int decimals, const QLocale& locale)
{
    const double factor = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(value) * factor) / factor;
    const QString digits = locale.toString(rounded, 'f', decimals);
    return value < 0 && rounded > 0 ? minus + digits : digits;
}

QString formatWatts(double watts, const QLocale& locale)
{
    return formatFixed(watts, 0, locale);
}

QString formatKiloWattHours(double kiloWattHours, const QLocale& locale)
{
    const double size = std::abs(kiloWattHours);
    return formatFixed(kiloWattHours, size < 9.995 ? 2 : size < 99.95 ? 1 : 0, locale);
}

Quantity shortPower(double watts, const QLocale& locale)
{
    const double size = std::abs(watts);
    if (size < 999.5)
        return {formatFixed(watts, 0, locale), u"W"_s};
    return {formatFixed(watts / 1000, size < 9'995 ? 2 : size < 99'950 ? 1 : 0, locale), u"kW"_s};
}

QString formatShare(double part, double whole, const QLocale& locale)
{
    return formatFixed(part / whole * 100, 1, locale) + hardSpace + u'%';
}

QString formatTime(QTime time, const QLocale& locale)
{
    return locale.toString(time, timeFormat(locale, u"HH:mm"_s, u"h:mm AP"_s));
}

QString formatClock(QTime time, const QLocale& locale)
{
    return locale.toString(time, timeFormat(locale, u"HH:mm:ss"_s, u"h:mm:ss AP"_s));
}

// Pieces that are placed one by one would tear apart what is read from right to left.
double width(const QString& text, const QFontMetricsF& metrics)
{
    if (writing::hasRightToLeft(text))
        return metrics.horizontalAdvance(text);
    double sum = 0;
    walk(text, metrics, [&](const QString&, double, double room) { sum += room; });
    return sum;
}

void draw(QPainter& painter, QPointF baseline, const QString& text)
{
    if (writing::hasRightToLeft(text))
        return writing::draw(painter, baseline, text);
    painter.setLayoutDirection(Qt::LeftToRight);
    walk(text, QFontMetricsF(painter.font()), [&](const QString& piece, double advance, double room) {
        painter.drawText(baseline + QPointF((room - advance) / 2, 0), piece);
        baseline.rx() += room;
    });
}

} // namespace hems::figures
