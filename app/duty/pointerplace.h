#pragma once

#include <QPoint>

class QEvent;

namespace hems {

/// Where the pointer was last. Qt sends movements of its own where something appears or goes away under a
/// pointer that stands still: these are nobody's.
class PointerPlace {
public:
    /// From here on.
    PointerPlace();

    /// Whether a mouse movement is one; other events are.
    bool hasMoved(const QEvent& event);

private:
    QPoint m_last;
};

} // namespace hems
