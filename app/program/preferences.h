#pragma once

#include "settingsdialog.h"

#include <QObject>
#include <QPointer>

namespace hems {

class Settings;

/// The way from the settings dialog to the settings file and back. What holds at once goes out as a signal;
/// the rest is read at the next start.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// settings outlive it. window: the dialog's parent.
    Preferences(Settings& settings, QWidget* window, QObject* parent = nullptr);

    Price price() const;

public slots:
    void open();
    void setSpaceUse(const hems::SpaceUse& use);

signals:
    void priceChanged(const hems::Price& price);

private:
    void keep(const HomeChoices& before, const HomeChoices& now);

    Settings& m_settings;
    QWidget* m_window;
    std::optional<SpaceUse> m_use;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace hems
