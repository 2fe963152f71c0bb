#pragma once

#include <QComboBox>

namespace hems {

/// A choice that shows by an arrow that there is more, also where a style sheet draws its frame and leaves
/// the arrow out.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace hems
