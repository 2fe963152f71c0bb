#pragma once

#include <QObject>

class QWidget;

namespace hems {

/// Keeps every dialog within its screen, whatever size it was made for: what does not fit at once has been
/// laid out to wrap or to be scrolled.
class ScreenFit : public QObject {
public:
    /// Watches all windows that are shown from now on.
    explicit ScreenFit(QObject* parent);

    /// Makes a window as large as it likes to be now, if it is smaller, as far as the screen has room.
    static void grow(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hems
