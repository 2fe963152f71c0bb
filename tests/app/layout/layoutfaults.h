#pragma once

#include <QStringList>

class QWidget;

namespace hems {

/// What is wrong with how a widget and all that it holds are laid out, as they would be painted now, a line
/// each: siblings that overlap, children that leave their parent, text that is clipped and text that runs
/// into other text or into a widget that lies on it.
QStringList layoutFaults(QWidget& root);

/// The texts that are painted and end in an ellipsis.
QStringList cutTexts(QWidget& root);

} // namespace hems
