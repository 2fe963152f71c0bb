#include "pointerplace.h"

#include <QCursor>
#include <QMouseEvent>

#include <utility>

namespace hems {

PointerPlace::PointerPlace()
    : m_last(QCursor::pos())
{
}

bool PointerPlace::hasMoved(const QEvent& event)
{
    if (event.type() != QEvent::MouseMove)
        return true;
    const QPoint place = static_cast<const QMouseEvent&>(event).globalPosition().toPoint();
    return std::exchange(m_last, place) != place;
}

} // namespace hems
