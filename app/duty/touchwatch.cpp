#include "touchwatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace hems {

namespace {

enum class Kind { Other, Press, Release, Move };

Kind kindOf(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
    case QEvent::Shortcut:
    case QEvent::Wheel:
        return Kind::Press;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::KeyRelease:
    case QEvent::WindowDeactivate: // what is released in another window is not heard of
        return Kind::Release;
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
        return Kind::Move;
    default:
        return Kind::Other;
    }
}

/// Whether a release follows it.
bool isHeld(QEvent::Type type)
{
    return type != QEvent::Shortcut && type != QEvent::Wheel;
}

} // namespace

TouchWatch::TouchWatch(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void TouchWatch::setSwallowing(bool swallowing)
{
    m_endsWithRelease = !swallowing && m_swallowing && m_pressed;
    m_swallowing = swallowing || m_endsWithRelease;
}

// A touch may be followed by the mouse events that are made of it, so the end waits for these.
void TouchWatch::followPress(bool isPress)
{
    m_pressed = isPress;
    if (isPress)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_endsWithRelease && !m_pressed)
                m_swallowing = m_endsWithRelease = false;
            if (!m_pressed)
                emit released();
        },
        Qt::QueuedConnection);
}

bool TouchWatch::eventFilter(QObject* watched, QEvent* event)
{
    const Kind kind = kindOf(event->type());
    if (kind == Kind::Other)
        return QObject::eventFilter(watched, event);
    const bool isSwallowed = m_swallowing && event->type() != QEvent::WindowDeactivate;
    if (kind != Kind::Move && isHeld(event->type()))
        followPress(kind == Kind::Press);
    if (event->type() != QEvent::WindowDeactivate && m_place.hasMoved(*event))
        emit touched();
    return isSwallowed;
}

} // namespace hems
