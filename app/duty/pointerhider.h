#pragma once

#include "pointerplace.h"

#include <QBasicTimer>
#include <QObject>

namespace hems {

/// Hides the mouse's pointer over the program while nobody moves it. A finger never shows one.
class PointerHider : public QObject {
    Q_OBJECT

public:
    static constexpr int kStillMs = 3'000;

    explicit PointerHider(QObject* parent = nullptr);
    ~PointerHider() override;

    /// While off the pointer is always there.
    void setOn(bool on);
    bool isHidden() const { return m_hidden; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void show();

    PointerPlace m_place;
    QBasicTimer m_still;
    bool m_on = false;
    bool m_hidden = false;
};

} // namespace hems
