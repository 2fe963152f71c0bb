#pragma once

#include <QScrollArea>

namespace hems {

/// What a dialog holds above its buttons: as large as it likes to be, and on a screen that is too small for
/// it, scrolled.
class ScrollBody : public QScrollArea {
public:
    /// Takes content over.
    explicit ScrollBody(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hems
