#pragma once

#include "powertext.h"
#include "scale.h"

#include <QWidget>

namespace hems {

class TextLabel;

/// A power in large figures with its unit close behind it, on one line.
class PowerFigure : public QWidget {
    Q_OBJECT

public:
    explicit PowerFigure(QWidget* parent);

    void setScale(const Scale& scale);
    void setPower(const PowerText& power);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Scale m_scale;
    TextLabel* m_number;
    TextLabel* m_unit;
};

} // namespace hems
