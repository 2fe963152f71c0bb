#pragma once

#include "sensortypes.h"
#include "spokentexts.h"
#include "timerange.h"

#include <QUrlQuery>

#include <optional>

namespace hems {

/// A question about the past, as the web interface takes it.
struct HistoryQuery {
    enum class Kind { Energy, Readings };
    static constexpr int kMostPoints = 2'000;
    static constexpr int kUsualPoints = 300;
    static constexpr qsizetype kMostRows = 10'000;

    Kind kind = Kind::Energy;
    TimeRange range;
    RowLength by = RowLength::Total;
    QString byName;
    int points = kUsualPoints;
    std::optional<SensorId> sensor; ///< nothing: the home

    bool operator==(const HistoryQuery&) const = default;
};

/// Reads the parameters of a question. Where one is wrong there is no query, and problem says which and what
/// it takes. zone: the home's, for moments without an offset.
std::optional<HistoryQuery> readHistoryQuery(HistoryQuery::Kind kind, const QUrlQuery& asked,
                                             const QTimeZone& zone, qint64 nowMs, const SpokenTexts& texts,
                                             QString* problem);

} // namespace hems
