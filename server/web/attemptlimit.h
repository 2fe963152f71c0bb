#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>

#include <array>

namespace hems {

/// How often a wrong access code may be tried: a few times in a row, then now and then, from each address and
/// from all strangers together, these counted apart for the home's own networks and for elsewhere. An address
/// from which the right code has been said is no stranger any more: others can't use up what it has. An
/// address is what peerKey() makes of it.
///
/// The same wrong code again from the same address does not count. It teaches nobody anything, and a program
/// with an old code would else shut out the people it shares an address with.
///
/// What is left to whoever guesses, a year: 2 × 21 million tries for the strangers, 2.6 million for each of
/// at most 64 others, 210 million (2^28) in all. Of the 2^80 codes that are made that is one chance in 2^52,
/// of 12 letters and digits that an owner has drawn by lot (2^60) one in 2^32.
class AttemptLimit {
public:
    static constexpr int kInARow = 5;
    static constexpr qint64 kOneEachMs = 12'000;
    static constexpr int kInARowOfAll = 40;
    static constexpr qint64 kOneOfAllEachMs = 1'500;
    static constexpr qsizetype kMostAddresses = 1'000;
    static constexpr qsizetype kMostLetIn = 64; ///< the one that was let in longest ago goes first
    static constexpr qsizetype kMostWrong = 8;  ///< wrong codes remembered of an address

    AttemptLimit();

    /// 0: it may be tried now; else how many ms to wait.
    qint64 waitMs(const QHostAddress& address, qint64 steadyMs) const;
    /// Whether that is one of the wrong codes that this address has said before.
    bool isKnownWrong(const QHostAddress& address, const QByteArray& code) const;
    void failed(const QHostAddress& address, const QByteArray& code, qint64 steadyMs);
    void letIn(const QHostAddress& address);
    /// Another code is right from now on; what was wrong may be it.
    void forgetWrongCodes();

private:
    /// Fills by one each failure and runs out with time.
    struct Bucket {
        qint64 emptyAtMs = 0;
    };
    struct Known {
        Bucket bucket;
        qint64 failedMs = 0;
        QList<QByteArray> wrong; // their hashes, under a key that nobody has but this program while it runs
    };
    static qint64 wait(const Bucket& bucket, int inARow, qint64 eachMs, qint64 steadyMs);
    static void fill(Bucket& bucket, qint64 eachMs, qint64 steadyMs);
    QByteArray hashOf(const QByteArray& code) const;
    Known& noted(const QByteArray& key);

    const QByteArray m_hashKey;
    QHash<QByteArray, Known> m_addresses;
    QList<QByteArray> m_letIn;         // the latest last
    std::array<Bucket, 2> m_strangers; // elsewhere; in the home's networks
};

} // namespace hems
