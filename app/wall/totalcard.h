#pragma once

#include "card.h"
#include "wallfigures.h"

namespace hems {

class KpiBlock;
class PowerLineChart;
class TextLabel;

/// The home's power now in large figures, the day's figures beside it and the last minutes as a line.
class TotalCard : public Card {
    Q_OBJECT

public:
    explicit TotalCard(QWidget* parent = nullptr);

    void setFigures(const TotalFigures& figures);

protected:
    void arrange() override;
    void retranslate() override;

private:
    int arrangeKpis();
    int totalBaseline() const;
    void arrangeTotal(int width);

    TotalFigures m_figures;
    TextLabel* m_total;
    TextLabel* m_unit;
    QList<KpiBlock*> m_kpis;
    PowerLineChart* m_chart;
};

} // namespace hems
