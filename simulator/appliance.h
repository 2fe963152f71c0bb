#pragma once

#include <QString>

#include <span>

namespace hems {

/// A household appliance as its meter sees it: its power is a pure function of kind, seed and time.
class Appliance {
public:
    /// The kinds there are, as static data.
    struct Kind {
        const char* name; ///< English, translated by Appliance::name()
        double mostWatts; ///< it never draws more
        double (*watts)(quint64 seed, qint64 utcMs);
    };

    /// All kinds, in the order in which a simulated home fills up.
    static std::span<const Kind> kinds();
    /// The n-th appliance (≥ 0) of the home with that seed: the kinds in turn, each with a seed of its own.
    static Appliance nth(int n, quint64 homeSeed);

    /// Watts drawn at utcMs; negative where it feeds in.
    double watts(qint64 utcMs) const { return m_kind->watts(m_seed, utcMs); }
    /// "Oven"; "Oven 2" for the second of its kind.
    QString name() const;
    const Kind& kind() const { return *m_kind; }

private:
    Appliance(const Kind& kind, int instance, quint64 seed)
        : m_kind(&kind)
        , m_instance(instance)
        , m_seed(seed)
    {
    }

    const Kind* m_kind;
    int m_instance; // 1: the first of its kind
    quint64 m_seed;
};

} // namespace hems
