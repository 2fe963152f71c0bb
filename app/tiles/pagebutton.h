#pragma once

#include <QAbstractButton>

namespace hems {

/// A page's dot, or an arrow to the next one: as large as a finger, however small what is painted of it. The
/// page that is shown has a longer dot.
class PageButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Sign { Dot, Back, On };

    PageButton(Sign sign, QWidget* parent);

    /// unit: px per px of the design. centre: px from the button's top to the middle of what is painted.
    void setLook(double unit, double centre);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double dotSize() const;
    void paintDot(QPainter& painter) const;
    void paintArrow(QPainter& painter) const;

    Sign m_sign;
    double m_unit = 1;
    double m_centre = 0;
    bool m_showsFocus = false;
};

} // namespace hems
