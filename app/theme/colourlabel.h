#pragma once

#include "theme.h"

#include <QLabel>

namespace hems::theme {

/// A label of plain text in one of the program's colours, whatever the look.
class ColourLabel : public QLabel {
    Q_OBJECT

public:
    explicit ColourLabel(Colour colour, QWidget* parent = nullptr);

    void setColour(Colour colour);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintText();

    Colour m_colour;
};

} // namespace hems::theme
