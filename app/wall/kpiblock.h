#pragma once

#include "scale.h"
#include "wallfigures.h"

#include <QWidget>

namespace hems {

class TextLabel;

/// One figure of the day: what it is, how much, a note and, where not all was measured, how much was.
class KpiBlock : public QWidget {
    Q_OBJECT

public:
    explicit KpiBlock(QWidget* parent);

    void setScale(const Scale& scale);
    void setKpi(const Kpi& kpi);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<TextLabel*> lines() const;
    void fit(TextLabel* line, QFont font, int leastPixels);
    void arrange();

    Scale m_scale;
    TextLabel* m_label;
    TextLabel* m_value;
    TextLabel* m_note;
    TextLabel* m_proof;
};

} // namespace hems
