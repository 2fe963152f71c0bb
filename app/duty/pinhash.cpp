#include "pinhash.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace hems {

namespace {

constexpr int kSaltBytes = 16;
constexpr int kKeyBytes = 32;
// A tenth of a second or so: nobody notices once, everybody does who tries all of ten thousand.
constexpr int kRounds = 50'000;

QByteArray derive(const QString& pin, const QByteArray& salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, rounds,
                                              kKeyBytes);
}

} // namespace

bool PinHash::isPin(const QString& text)
{
    return text.size() >= kFewestDigits && text.size() <= kMostDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

PinHash PinHash::of(const QString& pin)
{
    std::array<quint32, kSaltBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray salt(reinterpret_cast<const char*>(random.data()), kSaltBytes);
    return {salt, derive(pin, salt, kRounds), kRounds};
}

bool PinHash::matches(const QString& pin) const
{
    return isSet() && derive(pin, salt, rounds) == key;
}

} // namespace hems
