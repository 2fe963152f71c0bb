#pragma once

#include <QString>

#include <optional>

namespace hems {

/// A power as a tile writes it, in the numerals of the default locale: "0.5" W, "1,012" W, "125.3" kW, and a
/// dash while it is unknown.
struct PowerText {
    QString number;
    QString unit;

    bool operator==(const PowerText&) const = default;
};

PowerText powerText(std::optional<qint32> milliwatts);

} // namespace hems
