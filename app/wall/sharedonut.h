#pragma once

#include "chartcanvas.h"
#include "shareslices.h"

class QPieSeries;

namespace hems {

/// The ring of shares with their sum in its hole. An empty ring is drawn where nothing draws power.
class ShareDonut : public ChartCanvas {
    Q_OBJECT

public:
    explicit ShareDonut(QWidget* parent);

    /// total: what stands in the hole, W; nothing: unknown, a dash.
    void setSlices(const QList<ShareSlice>& slices, std::optional<double> total);

protected:
    void arrange() override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    QPieSeries* m_pie;
    std::optional<double> m_total;
};

} // namespace hems
