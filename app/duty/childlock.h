#pragma once

#include "pinhash.h"

class QSettings;

namespace hems {

/// What it takes to switch something, or to open the menu.
enum class LockKind { None, Hold, Pin };

struct LockChoices {
    LockKind kind = LockKind::None;
    PinHash pin; ///< set where kind is Pin

    bool operator==(const LockChoices&) const = default;
};

/// Where a PIN is asked for and none can be read, holding is enough: nobody is to be shut out for good.
LockChoices readLockChoices(const QSettings& file);
void writeLockChoices(const LockChoices& choices, QSettings& file);

/// Whether the wall is locked. Once open it stays so until nobody has touched it for a minute. No clock of
/// its own: times are of a clock that is never set, in ms.
class ChildLock {
public:
    static constexpr qint64 kHoldMs = 2'000; ///< so long a finger stays on what it means
    static constexpr qint64 kOpenMs = 60'000;
    static constexpr int kFreeAttempts = 3;
    static constexpr qint64 kFirstWaitMs = 30'000; ///< after these; doubled by every further one
    static constexpr qint64 kLongestWaitMs = 15 * 60'000;

    void setChoices(const LockChoices& choices);
    const LockChoices& choices() const { return m_choices; }

    bool isLocked(qint64 nowMs) const;
    void open(qint64 nowMs) { m_openUntilMs = nowMs + kOpenMs; }
    /// Somebody is at the wall.
    void touch(qint64 nowMs);
    void close() { m_openUntilMs = 0; }

    /// How long until the next PIN is looked at.
    qint64 waitMs(qint64 nowMs) const;
    /// Opens the lock if it is the right one, and if no wait was due.
    bool tryPin(const QString& pin, qint64 nowMs);

private:
    LockChoices m_choices;
    qint64 m_openUntilMs = 0;
    int m_wrong = 0;
    qint64 m_waitUntilMs = 0;
};

} // namespace hems
