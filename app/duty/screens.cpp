#include "screens.h"

#include <QGuiApplication>
#include <QScreen>

namespace hems {

DesktopScreens::DesktopScreens(QObject* parent)
    : Screens(parent)
{
    for (const QScreen* screen : QGuiApplication::screens())
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](const QScreen* screen) {
        follow(screen);
        emit changed();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::changed);
}

void DesktopScreens::follow(const QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &Screens::changed);
}

QList<ScreenInfo> DesktopScreens::list() const
{
    QList<ScreenInfo> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen->geometry().isEmpty())
            continue; // stands in for the last one while that is away, on Wayland
        const QString maker = (screen->manufacturer() + u' ' + screen->model()).simplified();
        screens.append({screen->name(), maker, screen->serialNumber().simplified(), screen->geometry()});
    }
    return screens;
}

} // namespace hems
