#pragma once

#include "pointerplace.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hems {

/// Hides the mouse's pointer over the program while nobody moves it. A finger never shows one.
class PointerHider : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kStill{3};

    explicit PointerHider(QObject* parent = nullptr);
    ~PointerHider() override;

    /// While off the pointer is always there.
    void setOn(bool on);
    bool isHidden() const { return m_hidden; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hide();
    void show();

    PointerPlace m_place;
    QTimer m_still{this};
    bool m_on = false;
    bool m_hidden = false;
};

} // namespace hems
