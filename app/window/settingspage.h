#pragma once

#include <QWidget>

namespace hems {

/// One page of the settings dialog: shows what is chosen now and, when the owner agrees, hands on what was
/// changed. Its title is its windowTitle().
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The owner has agreed: keeps what was changed, or tells who does.
    virtual void keep() = 0;
};

} // namespace hems
