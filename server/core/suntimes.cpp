#include "suntimes.h"

#include "utc.h"

#include <cmath>
#include <numbers>

namespace hems {

namespace {

constexpr double kZenith = 90.833; // half the sun's width and the usual refraction
constexpr double kMsADay = 86'400'000.0;

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

double cosine(double degrees)
{
    return std::cos(degrees * std::numbers::pi / 180);
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}

struct Sun {
    double declination = 0;  ///< degrees
    double minutesEarly = 0; ///< the equation of time: how far the sundial is ahead of mean time
};

// The names are those of the source.
Sun sunAt(double utcMs)
{
    const double julianDay = utcMs / kMsADay + 2'440'587.5;
    const double t = (julianDay - 2'451'545) / 36'525;
    const double meanLongitude = std::fmod(280.46646 + t * (36'000.76983 + t * 0.0003032), 360);
    const double meanAnomaly = 357.52911 + t * (35'999.05029 - 0.0001537 * t);
    const double eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
    const double centre = sine(meanAnomaly) * (1.914602 - t * (0.004817 + 0.000014 * t)) +
                          sine(2 * meanAnomaly) * (0.019993 - 0.000101 * t) +
                          sine(3 * meanAnomaly) * 0.000289;
    const double node = 125.04 - 1934.136 * t;
    const double apparentLongitude = meanLongitude + centre - 0.00569 - 0.00478 * sine(node);
    const double meanObliquity = 23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60;
    const double obliquity = meanObliquity + 0.00256 * cosine(node);
    const double y = std::pow(sine(obliquity / 2) / cosine(obliquity / 2), 2);
    const double equation = y * sine(2 * meanLongitude) - 2 * eccentricity * sine(meanAnomaly) +
                            4 * eccentricity * y * sine(meanAnomaly) * cosine(2 * meanLongitude) -
                            0.5 * y * y * sine(4 * meanLongitude) -
                            1.25 * eccentricity * eccentricity * sine(2 * meanAnomaly);
    return {degrees(std::asin(sine(obliquity) * sine(apparentLongitude))), 4 * degrees(equation)};
}

// How many degrees the sun turns from its rise to noon; nothing where it does not rise, or does not set.
std::optional<double> hourAngle(double latitude, double declination)
{
    const double cosineOfAngle =
        cosine(kZenith) / (cosine(latitude) * cosine(declination)) -
        sine(latitude) * sine(declination) / (cosine(latitude) * cosine(declination));
    if (!(std::abs(cosineOfAngle) <= 1))
        return std::nullopt;
    return degrees(std::acos(cosineOfAngle));
}

double noonNear(double utcMs, double meanNoonMs)
{
    return meanNoonMs - sunAt(utcMs).minutesEarly * 60'000;
}

// side: −1 for the rise, +1 for the set. The sun moves on meanwhile: a few rounds settle it.
std::optional<qint64> crossing(HomePlace place, double meanNoonMs, int side)
{
    constexpr int kRounds = 3;
    double moment = noonNear(meanNoonMs, meanNoonMs);
    for (int round = 0; round < kRounds; ++round) {
        const auto angle = hourAngle(place.latitude, sunAt(moment).declination);
        if (!angle)
            return std::nullopt;
        moment = noonNear(moment, meanNoonMs) + side * *angle * 4 * 60'000;
    }
    return std::llround(moment);
}

} // namespace

SunTimes sunTimes(QDate day, HomePlace place)
{
    const double midnight = static_cast<double>(day.startOfDay(kUtc).toMSecsSinceEpoch());
    const double meanNoonMs = midnight + kMsADay / 2 - place.longitude * 4 * 60'000;
    return {std::llround(noonNear(meanNoonMs, meanNoonMs)), crossing(place, meanNoonMs, -1),
            crossing(place, meanNoonMs, +1)};
}

} // namespace hems
