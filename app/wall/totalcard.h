#pragma once

#include "card.h"
#include "wallfigures.h"

namespace hems {

class KpiBlock;
class PowerLineChart;
class SpanPicker;
class TextLabel;

/// The home's power now in large figures, the day's figures beside it and its past as a line: a tap on the
/// line turns to a longer span and, behind the longest, back. Each of the three is renewed only by what is
/// its own.
class TotalCard : public Card {
    Q_OBJECT

public:
    explicit TotalCard(QWidget* parent = nullptr);

    void setFigures(const TotalFigures& figures);

signals:
    /// The owner wants to see another span.
    void spanChosen(hems::LineSpan span);

protected:
    void arrange() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void retranslate() override;

private:
    void showTotal();
    void showKpis();
    void showLine(const TotalFigures& before);
    void showGhostKey();
    void arrangeLine();
    void arrangeGhostKey();
    int kpiBottom() const;
    QList<int> kpiWidths(qsizetype count) const;
    QList<int> wholeKpiWidths() const;
    int arrangeKpis();
    int totalBaseline() const;
    void arrangeTotal(int width);

    TotalFigures m_figures;
    TextLabel* m_total;
    TextLabel* m_unit;
    QList<KpiBlock*> m_kpis;
    SpanPicker* m_picker;
    PowerLineChart* m_chart;
    TextLabel* m_ghostKey; ///< what the dotted line is
    bool m_isPressed = false;
};

} // namespace hems
