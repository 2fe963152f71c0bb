#pragma once

#include "scale.h"

#include <QAbstractButton>

namespace hems {

/// One segment of a row of choices: a word, on a pill where it is the one that holds.
class SpanButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SpanButton(QWidget* parent);

    void setScale(const Scale& scale);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QFont labelFont() const;
    double pillHeight() const;

    Scale m_scale;
    bool m_showsFocus = false;
};

} // namespace hems
