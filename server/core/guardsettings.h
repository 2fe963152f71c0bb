#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace hems {

/// The limit of one room.
struct RoomLimit {
    QString room;
    qint64 milliwatts = 0; ///< > 0

    bool operator==(const RoomLimit&) const = default;
};

/// What the breaker guard keeps to.
struct GuardSettings {
    static constexpr std::chrono::milliseconds kUsualSettle{5'000};
    static constexpr std::chrono::milliseconds kLeastSettle{1'000};
    static constexpr std::chrono::milliseconds kMostSettle{600'000};

    qint64 homeMilliwatts = 0;                       ///< the whole home's limit; 0: none
    QList<RoomLimit> rooms = {};                     ///< at most one each
    std::chrono::milliseconds settle = kUsualSettle; ///< a sum above its limit for so long is acted on
    int sharePercent = 50; ///< 1 … 100: one pass sheds at most so much of the sum, yet always one load
    qint64 marginMilliwatts = 200'000; ///< so much stays free when a load comes back
    bool isDryRun = false;             ///< writes the ledger, switches nothing

    bool hasLimits() const { return homeMilliwatts > 0 || !rooms.isEmpty(); }
    bool operator==(const GuardSettings&) const = default;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::GuardSettings)
