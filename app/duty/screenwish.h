#pragma once

#include "screens.h"

#include <optional>

namespace hems {

/// The monitor that the wall is to hang on: any, or one known by its serial number and its socket's name, so
/// that it is found again on another socket, and its successor on the same.
struct ScreenWish {
    QString name;
    QString serial;

    static ScreenWish of(const ScreenInfo& screen) { return {screen.name, screen.serial}; }
    bool isAny() const { return name.isEmpty() && serial.isEmpty(); }
    bool operator==(const ScreenWish&) const = default;

    /// Where it is in the list; nothing: it is not plugged in, or any will do.
    std::optional<ScreenInfo> find(const QList<ScreenInfo>& screens) const;
};

/// What --screen names: a number from 1, a name or a serial number. A number that is too great is kept as a
/// name, which finds nothing.
ScreenWish screenWish(const QString& text, const QList<ScreenInfo>& screens);

} // namespace hems
