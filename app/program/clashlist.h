#pragma once

#include "identityclash.h"

#include <QList>

#include <optional>

namespace hems {

/// The claims to another device's number that the owner may decide over. Bounded: the oldest go first.
class ClashList {
public:
    static constexpr qsizetype kMost = 200;

    void add(const IdentityClash& clash);
    /// The owner has decided over this number.
    void settle(SensorId id);
    /// The newest claim to the number from an address.
    std::optional<IdentityClash> newest(SensorId id, const QString& address) const;
    qsizetype size() const { return m_clashes.size(); }

private:
    QList<IdentityClash> m_clashes; // the oldest first; one for each number, claimant and address
};

} // namespace hems
