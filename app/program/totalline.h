#pragma once

#include "spanpast.h"

#include <array>
#include <optional>

namespace hems {

/// The line of the home's power over the span that is chosen: what was seen since the start, before it what
/// the history knows, and the same time a week ago. All spans' live values are kept, so that a change of
/// span needs the history once and no frame ever does.
class TotalLine {
public:
    explicit TotalLine(const QTimeZone& zone)
        : m_zone(zone)
    {
    }

    void setSpan(LineSpan span);
    LineSpan span() const { return m_span; }
    /// Which past is missing, once; again a minute later where no answer came.
    std::optional<SpanOrder> order(qint64 nowMs);
    void take(const SpanPast& past);
    /// The home's power at a moment; nothing: unknown.
    void add(qint64 utcMs, std::optional<double> watts);
    /// Fills in the line. recent: the last minutes. stepsInSpan: in how many steps it moves from one end to
    /// the other.
    void show(qint64 nowMs, const PowerTrail& recent, int stepsInSpan, TotalFigures& figures) const;

    /// How long one of so many steps is.
    qint64 stepMs(int stepsInSpan) const;

    /// A young home's quarter of an hour shows what is known, yet never less than this.
    static constexpr qint64 kLeastTrailMs = 2 * 60'000;
    static constexpr qint64 kRetryMs = 60'000;

private:
    struct Kept {
        explicit Kept(LineSpan span)
            : trail(trailFor(span))
        {
        }
        PowerTrail trail;
        QList<TrailPoint> lastWeek;
        TimeRange covered; ///< by lastWeek
    };

    const Kept& kept() const { return m_kept[static_cast<std::size_t>(m_span)]; }
    TimeRange shown(qint64 nowMs) const;
    TimeRange weekEarlier(TimeRange range) const;

    QTimeZone m_zone;
    LineSpan m_span = LineSpan::QuarterHour;
    std::array<Kept, kLineSpans.size()> m_kept{Kept(kLineSpans[0]), Kept(kLineSpans[1]), Kept(kLineSpans[2]),
                                               Kept(kLineSpans[3])};
    std::optional<qint64> m_askedMs;
};

} // namespace hems
