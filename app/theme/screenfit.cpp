#include "screenfit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace hems {

namespace {

constexpr int kTitleBar = 36; // px; what the desktop puts above is not known before the window is there

QRect roomFor(const QWidget& window)
{
    const QRect screen = window.screen()->availableGeometry();
    return screen.adjusted(0, std::min(kTitleBar, screen.height() / 8), 0, 0);
}

void fit(QWidget& window)
{
    const QRect room = roomFor(window);
    const QSize size = window.size().boundedTo(room.size());
    if (size == window.size())
        return;
    window.resize(size);
    const QPoint centred = room.center() - QPoint(size.width() / 2, size.height() / 2);
    window.move(std::max(room.left(), centred.x()), std::max(room.top(), centred.y()));
}

} // namespace

ScreenFit::ScreenFit(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void ScreenFit::grow(QWidget& window)
{
    window.resize(window.sizeHint().expandedTo(window.size()).boundedTo(roomFor(window).size()));
}

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        auto* const dialog = qobject_cast<QDialog*>(watched);
        if (dialog && dialog->isWindow() && !dialog->isFullScreen() && !dialog->isMaximized())
            fit(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hems
