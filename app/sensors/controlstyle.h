#pragma once

#include "scale.h"

#include <QComboBox>

namespace hems {

/// The looks of buttons, fields and choices on these pages: as the history's, with room for a finger. A
/// dialog named "page" lies on the wall's ground.
QString controlStyleSheet(const Scale& scale);

/// A choice that shows by an arrow that there is more.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hems
