#pragma once

#include "pastchart.h"

#include <optional>

namespace hems {

/// A sensor's last hour or day on its card.
class CardChart : public PastChart {
    Q_OBJECT

public:
    explicit CardChart(const QTimeZone& zone, QWidget* parent = nullptr);

    void clear() override;
    void setPicture(const HistoryPicture& picture);
    /// In words for a screen reader: from, to, the greatest power.
    QString inWords() const;

protected:
    QString emptyText() const override;

private:
    std::optional<double> m_peakWatts;
};

} // namespace hems
