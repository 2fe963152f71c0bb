#pragma once

#include "card.h"
#include "wallfigures.h"

namespace hems {

class ShareDonut;
class ShareLegend;

/// Who draws the power now: a donut and its legend, side by side or, on an upright card, one above the other.
class ShareCard : public Card {
    Q_OBJECT

public:
    explicit ShareCard(QWidget* parent = nullptr);

    /// The sensors whose power is known; none: it is not known who draws.
    void setShares(const QList<SensorShare>& shares);

protected:
    void arrange() override;
    void retranslate() override;

private:
    void showSlices();

    QList<SensorShare> m_shares;
    ShareDonut* m_donut;
    ShareLegend* m_legend;
};

} // namespace hems
