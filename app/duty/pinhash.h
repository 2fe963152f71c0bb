#pragma once

#include <QByteArray>
#include <QString>

namespace hems {

/// A PIN as it is kept: salted and hashed by PBKDF2 with SHA-256 (RFC 8018), so that the settings file does
/// not tell it.
struct PinHash {
    static constexpr int kFewestDigits = 4;
    static constexpr int kMostDigits = 8;

    QByteArray salt;
    QByteArray key;
    int rounds = 0;

    static bool isPin(const QString& text);
    /// With a salt of its own. pin: isPin().
    static PinHash of(const QString& pin);
    bool isSet() const { return !key.isEmpty(); }
    bool matches(const QString& pin) const;
    bool operator==(const PinHash&) const = default;
};

} // namespace hems
