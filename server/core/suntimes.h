#pragma once

#include <QDate>

#include <optional>

namespace hems {

/// Where the home is, in degrees: north and east count up.
struct HomePlace {
    double latitude = 0;  ///< −90 … 90
    double longitude = 0; ///< −180 … 180

    bool operator==(const HomePlace&) const = default;
};

/// The sun's day at one place.
struct SunTimes {
    qint64 noonMs = 0;               ///< when it stands highest, UTC ms
    std::optional<qint64> sunriseMs; ///< nothing: it does not rise and set on that day
    std::optional<qint64> sunsetMs;
};

/// The sun's day whose noon is nearest to 12 h of mean solar time on day at that place. Upper limb on a level
/// horizon with the usual refraction (zenith 90.833°), good to about a minute between the polar circles.
/// Source: NOAA Global Monitoring Laboratory, Solar Calculation Details
/// (https://gml.noaa.gov/grad/solcalc/calcdetails.html), after J. Meeus, Astronomical Algorithms.
SunTimes sunTimes(QDate day, HomePlace place);

} // namespace hems
