#pragma once

#include <QLocale>
#include <QString>
#include <QTime>

class QFontMetricsF;
class QPainter;
class QPointF;

/// Figures as they are written and drawn on the wall. Minus is U+2212 and what is not known is a dash, in
/// every language.
namespace hems::figures {

/// A number and its unit, which are drawn in different sizes.
struct Quantity {
    QString value;
    QString unit;
    bool operator==(const Quantity&) const = default;
};

inline constexpr QChar Unknown = u'–';

QString formatFixed(double value, int decimals, const QLocale& locale);
/// Whole watts: "2,594".
QString formatWatts(double watts, const QLocale& locale);
/// Three digits, so that a quiet hour shows: "0.04", "14.2", "1,204". kiloWattHours in kWh.
QString formatKiloWattHours(double kiloWattHours, const QLocale& locale);
/// Three digits: "640" "W", "2.59" "kW", "48.7" "kW".
Quantity shortPower(double watts, const QLocale& locale);
/// part of whole, with one decimal: "39.0 %". whole > 0.
QString formatShare(double part, double whole, const QLocale& locale);
/// "19:42", or "7:42 PM" where the locale counts to twelve.
QString formatTime(QTime time, const QLocale& locale);
/// The same with seconds.
QString formatClock(QTime time, const QLocale& locale);

/// The width of text when each digit takes the room of the widest, so that changing figures stand still; of
/// text in a language that is read from right to left its plain width.
double width(const QString& text, const QFontMetricsF& metrics);
/// Draws so with the painter's font and pen, from the left end of the baseline.
void draw(QPainter& painter, QPointF baseline, const QString& text);

} // namespace hems::figures
