#pragma once

#include "utc.h"
#include "wallfigures.h"

#include <array>
#include <cmath>

/// Figures like those of a home, the same at every run.
namespace hems::sampleday {

using namespace Qt::StringLiterals;

inline const qint64 nowUtcMs = QDateTime(QDate(2026, 11, 22), QTime(18, 42, 7), kUtc).toMSecsSinceEpoch();

inline QList<SensorShare> shares(int count)
{
    const std::array<std::pair<QString, double>, 12> appliances{{{u"Water heater"_s, 1012},
                                                                 {u"Oven"_s, 640},
                                                                 {u"Fridge"_s, 142},
                                                                 {u"Desktop PC"_s, 188},
                                                                 {u"Living-room TV"_s, 124},
                                                                 {u"Freezer"_s, 96},
                                                                 {u"Kitchen lights"_s, 74},
                                                                 {u"Router"_s, 18},
                                                                 {u"Washing machine"_s, 90},
                                                                 {u"Dryer"_s, 0},
                                                                 {u"Air conditioner"_s, 210},
                                                                 {u"Garage"_s, 0}}};
    QList<SensorShare> shares;
    for (int i = 0; i < count; ++i) {
        const auto& [name, watts] = appliances[static_cast<std::size_t>(i) % appliances.size()];
        const int round = i / static_cast<int>(appliances.size());
        shares.append({i + 1, round ? name + u' ' + QString::number(round + 1) : name,
                       round ? std::floor(watts * (0.3 + (i * 37 % 100) / 150.0)) : watts});
    }
    return shares;
}

inline double sum(const QList<SensorShare>& shares)
{
    double watts = 0;
    for (const SensorShare& share : shares)
        watts += share.watts;
    return watts;
}

/// 300 points over 15 minutes that end at watts.
inline QList<TrailPoint> trail(double watts)
{
    QList<TrailPoint> points;
    for (int i = 0; i < 300; ++i) {
        const double level = i < 60 ? 0.58 : i < 130 ? 0.98 : i < 220 ? 0.72 : 1.0;
        const double wave = 0.03 * std::sin(i * 0.11) + 0.012 * std::sin(i * 1.7) + 0.01 * std::sin(i * 0.61);
        const double faded = i == 299 ? 0 : wave;
        points.append({nowUtcMs - (299 - i) * qint64(3'000), watts * (level + faded)});
    }
    return points;
}

inline HeaderFigures header(int known)
{
    HeaderFigures figures;
    figures.listening = {true, u"192.168.1.20"_s, 11451};
    figures.known = known;
    figures.reporting = known > 1 ? known - 1 : known;
    figures.now = QDateTime(QDate(2026, 11, 22), QTime(19, 42, 7));
    if (known > 1)
        figures.alerts = {{Tone::Warning, u"Air conditioner has ignored \"off\" for 3 polls"_s}};
    return figures;
}

inline TotalFigures total(double watts)
{
    TotalFigures figures;
    figures.watts = watts;
    figures.kpis = {{u"Today"_s, u"14.2 kWh"_s, u"−8 % vs last Sunday"_s, Tone::Good},
                    {u"Cost today"_s, u"€ 3.97"_s, u"€ 0.28 a kWh"_s, Tone::Plain},
                    {u"Peak today"_s, u"4,873 W"_s, u"at 12:06"_s, Tone::Plain},
                    {u"Base load"_s, u"112 W"_s, u"from 03:00"_s, Tone::Plain}};
    figures.trail = trail(watts);
    figures.fromUtcMs = nowUtcMs - 15 * 60'000;
    figures.toUtcMs = nowUtcMs;
    return figures;
}

} // namespace hems::sampleday
