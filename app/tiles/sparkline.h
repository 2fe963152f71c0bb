#pragma once

#include "powertrail.h"
#include "sensortypes.h"

#include <QWidget>

namespace hems {

/// The last minutes of a power as a line without axes, the newest at the right. What is unknown is a gap;
/// with nothing known it is a flat line.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    /// Repaints only if the trail differs from the one shown.
    void setTrail(const PowerTrail& trail);
    /// Whose colour the line has.
    void setSensor(SensorId id);
    /// px per px of the design.
    void setUnit(double unit);

    /// The line in pieces between its gaps, in the widget's px.
    QList<QPolygonF> lines() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool shows(const PowerTrail& trail) const;
    QRectF canvas() const;

    QList<PowerTrail::Bucket> m_buckets;
    qint64 m_bucketMs = 1;
    int m_capacity = 1;
    SensorId m_sensor = 0;
    double m_unit = 1;
};

} // namespace hems
