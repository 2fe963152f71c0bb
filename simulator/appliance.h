#pragma once

#include "appliances/moment.h"

#include <QString>
#include <QStringView>

#include <span>

namespace hems {

/// A simulated home, as far as its appliances depend on it.
struct Household {
    quint64 seed = 1;       ///< the same seed gives the same home
    qint64 utcOffsetMs = 0; ///< what its clocks are ahead of UTC
    appliances::Routine routine = appliances::Routine::Busy;
};

/// mW as a metering plug tells them: in tenths of a watt.
qint32 asMetered(double watts);

/// A household appliance as its meter sees it: its power is a pure function of its kind, its home and the
/// time.
class Appliance {
public:
    /// The kinds there are, as static data.
    struct Kind {
        const char* key;   ///< in scenario files
        const char* name;  ///< English, translated by Appliance::name()
        double leastWatts; ///< it never draws less; negative: it feeds in
        double mostWatts;  ///< nor more
        double (*watts)(const appliances::Moment& moment);
    };

    /// All kinds, in the order in which a simulated home fills up.
    static std::span<const Kind> kinds();
    /// Nothing (nullptr) where no kind has that key.
    static const Kind* kindFromKey(QStringView key);
    /// The n-th appliance (≥ 0) of a home: the kinds in turn.
    static Appliance nth(int n, const Household& household);

    /// number: tells the home's appliances apart; each has a seed of its own. instance: 1 for the first of
    /// its kind.
    Appliance(const Kind& kind, int number, int instance, const Household& household);

    /// Watts drawn at utcMs; negative where it feeds in.
    double watts(qint64 utcMs) const;
    /// "Oven"; "Oven 2" for the second of its kind.
    QString name() const;
    const Kind& kind() const { return *m_kind; }

private:
    const Kind* m_kind;
    int m_instance;
    appliances::Moment m_moment; // all but the time
};

} // namespace hems
