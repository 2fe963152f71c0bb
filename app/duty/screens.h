#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

class QScreen;

namespace hems {

/// A monitor as its owner knows it.
struct ScreenInfo {
    QString name;   ///< of its socket, such as "HDMI-1"
    QString maker;  ///< and model, as far as it tells them
    QString serial; ///< empty: it tells none
    QRect area;     ///< within the whole desktop

    bool operator==(const ScreenInfo&) const = default;
};

/// The monitors that are plugged in, the first one first.
class Screens : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty while none is plugged in, or all are off.
    virtual QList<ScreenInfo> list() const = 0;

signals:
    /// One came, went or has another size or place.
    void changed();
};

/// Those of the running program.
class DesktopScreens : public Screens {
    Q_OBJECT

public:
    explicit DesktopScreens(QObject* parent = nullptr);

    QList<ScreenInfo> list() const override;

private:
    void follow(const QScreen* screen);
};

} // namespace hems
