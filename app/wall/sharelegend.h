#pragma once

#include "scale.h"
#include "shareslices.h"

#include <QWidget>

namespace hems {

/// The list beside the donut: colour, name, share.
class ShareLegend : public QWidget {
    Q_OBJECT

public:
    explicit ShareLegend(QWidget* parent);

    void setScale(const Scale& scale);
    void setSlices(const QList<ShareSlice>& slices);
    const QList<ShareSlice>& slices() const { return m_slices; }
    /// How many lines fit into a height.
    int linesIn(int height) const;
    /// The name in a line as it stands, elided at need.
    QString shownTitle(int line) const;
    QRect lineRect(int line) const;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString title(int line) const;
    double leastLineHeight() const;
    double lineHeight() const;
    double swatchSide() const;
    QRectF titleRect(int line) const;
    QString share(int line) const;

    Scale m_scale;
    QList<ShareSlice> m_slices;
    double m_sum = 0;
    double m_shareWidth = 0;
};

} // namespace hems
