#pragma once

#include "card.h"
#include "wallfigures.h"

namespace hems {

class BarsChart;

/// The sensors' powers now as bars, the greatest first (drawn or fed in), as many as fit;
/// the others are counted.
class BarsCard : public Card {
    Q_OBJECT

public:
    explicit BarsCard(QWidget* parent = nullptr);

    void setShares(const QList<SensorShare>& shares);

protected:
    void arrange() override;
    void retranslate() override;
    bool event(QEvent* event) override;

private:
    void showBars();

    QList<SensorShare> m_shares; // the greatest first
    BarsChart* m_chart;
};

} // namespace hems
