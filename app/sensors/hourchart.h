#pragma once

#include "pastchart.h"

namespace hems {

/// One sensor's power over the last hour.
class HourChart : public PastChart {
    Q_OBJECT

public:
    static constexpr qint64 kSpanMs = 60 * 60'000;

    explicit HourChart(const QTimeZone& zone, QWidget* parent = nullptr);

    /// points: adjoining, in order.
    void setPoints(const QList<HistoryPoint>& points, qint64 nowMs);

protected:
    QString emptyText() const override;
};

} // namespace hems
