#pragma once

#include "pointerplace.h"

#include <QObject>

namespace hems {

/// Notices every touch, click and key in the program. While the wall sleeps it keeps them to itself: whoever
/// touches a black wall means to wake it, not to switch the oven.
class TouchWatch : public QObject {
    Q_OBJECT

public:
    explicit TouchWatch(QObject* parent = nullptr);

    /// What is pressed when the swallowing ends is swallowed until it is released.
    void setSwallowing(bool swallowing);
    /// A finger, a button or a key is down.
    bool isPressed() const { return m_pressed; }

signals:
    void touched();
    void released();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followPress(bool isPress);

    PointerPlace m_place;
    bool m_endsWithRelease = false;
    bool m_swallowing = false;
    bool m_pressed = false;
};

} // namespace hems
