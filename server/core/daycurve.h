#pragma once

#include "energymeter.h"
#include "timerange.h"

#include <QMetaType>

#include <vector>

namespace hems {

/// What the home used over one past local day, from its start up to any moment: so that today can be set
/// against it in each frame without a query.
class DayCurve {
public:
    DayCurve() = default;
    explicit DayCurve(TimeRange day)
        : m_day(day)
    {
    }

    const TimeRange& day() const { return m_day; }
    /// What held over the minute from fromMs on. In rising order; what lies outside the day does not count.
    void addMinute(qint64 fromMs, const EnergySum& sum);
    /// From the day's start up to utcMs, to the minute: of the one that utcMs lies in, its part in
    /// proportion.
    EnergySum until(qint64 utcMs) const;

private:
    TimeRange m_day;
    std::vector<EnergySum> m_sums; // from the day's start up to the end of each minute
};

/// The days that today is set against.
struct PastDays {
    DayCurve yesterday;
    DayCurve lastWeek; ///< the same day of the week before
};

/// The moment so many local days before utcMs at which the clocks of zone show the same time. Where they
/// never do, since they were put forward, it is as long after the gap's start; where they do twice, one
/// of these.
qint64 sameTimeBefore(qint64 utcMs, int days, const QTimeZone& zone);

} // namespace hems

Q_DECLARE_METATYPE(hems::PastDays)
