#pragma once

#include "card.h"

namespace hems {

class HistoryChart;

/// The card that the history's chart lies on.
class ChartCard : public Card {
    Q_OBJECT

public:
    /// chart: becomes the card's.
    explicit ChartCard(HistoryChart* chart, QWidget* parent = nullptr);

protected:
    void arrange() override;
    void retranslate() override {}

private:
    HistoryChart* m_chart;
};

} // namespace hems
