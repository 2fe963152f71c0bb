#include "pointerhider.h"

#include <QCursor>
#include <QGuiApplication>
#include <QMouseEvent>

namespace hems {

PointerHider::PointerHider(QObject* parent)
    : QObject(parent)
{
    m_still.setSingleShot(true);
    m_still.setInterval(kStill);
    connect(&m_still, &QTimer::timeout, this, &PointerHider::hide);
}

PointerHider::~PointerHider()
{
    setOn(false);
}

void PointerHider::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        qGuiApp->installEventFilter(this);
        m_still.start();
        return;
    }
    qGuiApp->removeEventFilter(this);
    m_still.stop();
    show();
}

void PointerHider::hide()
{
    if (!m_hidden)
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    m_hidden = true;
}

void PointerHider::show()
{
    if (m_hidden)
        QGuiApplication::restoreOverrideCursor();
    m_hidden = false;
}

// What a touch screen makes of a finger is no movement of a mouse.
bool PointerHider::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isMouse =
        type == QEvent::MouseMove || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
    if (isMouse && m_place.hasMoved(*event) &&
        static_cast<QSinglePointEvent*>(event)->pointerType() != QPointingDevice::PointerType::Finger) {
        show();
        m_still.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hems
