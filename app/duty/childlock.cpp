#include "childlock.h"

#include <QLoggingCategory>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcSettings, "hems.settings")

const QString kKind = u"lock/kind"_s;
const QString kSalt = u"lock/salt"_s;
const QString kKey = u"lock/key"_s;
const QString kRounds = u"lock/rounds"_s;
const QString kNames[] = {u"none"_s, u"hold"_s, u"pin"_s};

QByteArray readBytes(const QSettings& file, const QString& key)
{
    return QByteArray::fromHex(file.value(key).toByteArray());
}

} // namespace

LockChoices readLockChoices(const QSettings& file)
{
    LockChoices choices;
    const QString name = file.value(kKind, kNames[0]).toString();
    const auto found = std::find(std::begin(kNames), std::end(kNames), name);
    if (found == std::end(kNames)) {
        qCWarning(lcSettings).noquote()
            << kKind << "is" << name << "in" << file.fileName() << "and not understood; nothing is locked";
        return choices;
    }
    choices.kind = static_cast<LockKind>(found - std::begin(kNames));
    if (choices.kind != LockKind::Pin)
        return choices;
    choices.pin = {readBytes(file, kSalt), readBytes(file, kKey), file.value(kRounds).toInt()};
    if (choices.pin.isSet() && choices.pin.rounds > 0)
        return choices;
    qCWarning(lcSettings).noquote() << "the PIN in" << file.fileName()
                                    << "can't be read; the lock opens when it is held";
    return {LockKind::Hold, {}};
}

void writeLockChoices(const LockChoices& choices, QSettings& file)
{
    file.setValue(kKind, kNames[static_cast<int>(choices.kind)]);
    for (const QString& key : {kSalt, kKey, kRounds})
        file.remove(key);
    if (choices.kind != LockKind::Pin)
        return;
    file.setValue(kSalt, choices.pin.salt.toHex());
    file.setValue(kKey, choices.pin.key.toHex());
    file.setValue(kRounds, choices.pin.rounds);
}

void ChildLock::setChoices(const LockChoices& choices)
{
    m_choices = choices;
    m_wrong = 0;
    m_waitUntilMs = 0;
}

bool ChildLock::isLocked(qint64 nowMs) const
{
    return m_choices.kind != LockKind::None && nowMs >= m_openUntilMs;
}

void ChildLock::touch(qint64 nowMs)
{
    if (!isLocked(nowMs))
        open(nowMs);
}

qint64 ChildLock::waitMs(qint64 nowMs) const
{
    return std::max(qint64{0}, m_waitUntilMs - nowMs);
}

bool ChildLock::tryPin(const QString& pin, qint64 nowMs)
{
    if (waitMs(nowMs) > 0)
        return false;
    if (m_choices.pin.matches(pin)) {
        m_wrong = 0;
        open(nowMs);
        return true;
    }
    const int beyond = ++m_wrong - kFreeAttempts;
    constexpr int kMostDoublings = 10; // by then the longest is reached
    if (beyond >= 0)
        m_waitUntilMs = nowMs + std::min(kLongestWaitMs, kFirstWaitMs << std::min(beyond, kMostDoublings));
    return false;
}

} // namespace hems
