// Draws the busiest day, or hours, of each appliance in a family's week to a PNG file, for a look at the
// curves and for the documentation. Not a test and not installed.

#include "appliance.h"
#include "utc.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 3;
constexpr QSize kChart(420, 148);
constexpr int kLeft = 52;
constexpr int kTop = 24;
constexpr int kBottom = 18;
constexpr int kRight = 16;
constexpr int kMarks = 4;
constexpr qint64 kDayMs = 86'400'000;
const QColor kInk(0x23, 0x2b, 0x38);
const QColor kFaint(0xdd, 0xe2, 0xea);
const QColor kCurve(0x0b, 0x7f, 0xab);

/// What an appliance draws in each column of its chart: the least, the most and all together.
struct Curve {
    std::vector<std::pair<double, double>> columns;
    qint64 startMs = 0;
    double least = 0;
    double most = 0;
    double wattHours = 0;
};

Curve curveOf(const Appliance& appliance, qint64 startMs, int hours, int columns)
{
    Curve curve;
    curve.startMs = startMs;
    const int seconds = hours * 3600;
    for (int second = 0; second < seconds; ++second) {
        const double watts = appliance.watts(startMs + 1000 * second);
        const auto column = static_cast<std::size_t>(qint64{second} * columns / seconds);
        if (curve.columns.size() <= column)
            curve.columns.emplace_back(watts, watts);
        auto& [least, most] = curve.columns[column];
        least = std::min(least, watts);
        most = std::max(most, watts);
        curve.wattHours += watts / 3600;
        curve.least = std::min(curve.least, watts);
        curve.most = std::max(curve.most, watts);
    }
    return curve;
}

// Of a week's days, or of its stretches of a few hours, the one with the most to see.
Curve busiest(const Appliance& appliance, qint64 weekMs, int hours, int columns)
{
    constexpr qint64 kWeekMs = 7 * kDayMs;
    const qint64 stepMs = hours == 24 ? kDayMs : kDayMs / 48;
    qint64 best = weekMs;
    double most = -1;
    for (qint64 start = weekMs; start < weekMs + kWeekMs; start += stepMs) {
        double sum = 0;
        for (int minute = 0; minute < hours * 60; ++minute)
            sum += std::abs(appliance.watts(start + 60'000 * minute));
        if (sum > most * 1.001) { // of equals the first
            most = sum;
            best = start;
        }
    }
    return curveOf(appliance, best, hours, columns);
}

void drawFrame(QPainter& painter, const QRect& plot, const Curve& day, int hours)
{
    const auto y = [&](double watts) {
        return plot.bottom() - (watts - day.least) / (day.most - day.least) * plot.height();
    };
    for (int mark = 0; mark <= kMarks; ++mark) {
        const int x = plot.left() + mark * plot.width() / kMarks;
        const qint64 atMs = day.startMs + qint64{mark} * hours * 3'600'000 / kMarks;
        painter.setPen(kFaint);
        painter.drawLine(x, plot.top(), x, plot.bottom());
        painter.setPen(kInk);
        painter.drawText(QRect(x - 20, plot.bottom() + 2, 40, kBottom), Qt::AlignHCenter,
                         QDateTime::fromMSecsSinceEpoch(atMs, kUtc).toString(u"HH:mm"_s));
    }
    for (const double watts : {day.least, 0.0, day.most}) {
        const auto at = static_cast<int>(y(watts));
        painter.setPen(kFaint);
        painter.drawLine(plot.left(), at, plot.right(), at);
        if (watts != 0 && std::abs(at - y(0)) < 10)
            continue; // its figure would lie over the zero's
        painter.setPen(kInk);
        painter.drawText(QRect(plot.left() - kLeft, at - 8, kLeft - 5, 16), Qt::AlignRight | Qt::AlignVCenter,
                         u"%1 W"_s.arg(qRound(watts)));
    }
}

void drawCurve(QPainter& painter, const QRect& box, const QString& name, const Curve& day, int hours)
{
    const QRect plot = box.adjusted(kLeft, kTop, -kRight, -kBottom);
    drawFrame(painter, plot, day, hours);
    painter.setPen(kInk);
    painter.drawText(QRect(plot.left(), box.top(), plot.width(), kTop), Qt::AlignVCenter,
                     u"%1   %2 kWh"_s.arg(name).arg(day.wattHours / 1000, 0, 'f', 2));
    painter.setPen(kCurve);
    for (std::size_t n = 0; n < day.columns.size(); ++n) {
        const auto y = [&](double watts) {
            return static_cast<int>(plot.bottom() -
                                    (watts - day.least) / (day.most - day.least) * plot.height());
        };
        const int x = plot.left() + static_cast<int>(n);
        painter.drawLine(x, y(day.columns[n].first), x, y(day.columns[n].second));
        if (n > 0) { // from the column before, so that the curve has no holes
            painter.drawLine(x - 1, y(day.columns[n - 1].second), x, y(day.columns[n].second));
        }
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int hours = arguments.value(2, u"24"_s).toInt();
    if (arguments.size() < 2 || hours < 1 || hours > 24) {
        std::fputs("appliance-curves FILE.png [HOURS]: each appliance's busiest hours of a week\n", stderr);
        return 2;
    }
    const qint64 weekMs = QDate(2026, 11, 16).startOfDay(kUtc).toMSecsSinceEpoch();
    const Household family{.seed = 4, .utcOffsetMs = 0, .routine = appliances::Routine::Family};
    const auto count = static_cast<int>(Appliance::kinds().size());
    const int rows = (count + kColumns - 1) / kColumns;
    QImage image(kChart.width() * kColumns, kChart.height() * rows, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(12);
    painter.setFont(font);
    for (int n = 0; n < count; ++n) {
        const Appliance appliance = Appliance::nth(n, family);
        const QRect box(QPoint(n % kColumns * kChart.width(), n / kColumns * kChart.height()), kChart);
        drawCurve(painter, box, appliance.name(),
                  busiest(appliance, weekMs, hours, kChart.width() - kLeft - kRight), hours);
    }
    painter.end();
    return image.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither).save(arguments[1], "PNG", 0)
               ? 0
               : 1;
}
