#pragma once

#include "settingsdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace hems {

class Settings;
class SettingsPage;

/// The way from the settings dialog to the settings file and back. What holds at once goes out as a signal;
/// the rest is read at the next start.
class Preferences : public QObject {
    Q_OBJECT

public:
    /// settings outlive it. window: the dialog's parent.
    Preferences(Settings& settings, QWidget* window, QObject* parent = nullptr);

    Price price() const;

    /// Makes a page of the dialog anew each time that it is opened.
    using MakePage = std::function<SettingsPage*(QWidget* parent)>;
    void addPage(MakePage make) { m_pages.append(std::move(make)); }

public slots:
    void open();
    void setSpaceUse(const hems::SpaceUse& use);

signals:
    void priceChanged(const hems::Price& price);

private:
    void keep(const HomeChoices& before, const HomeChoices& now);

    Settings& m_settings;
    QWidget* m_window;
    QList<MakePage> m_pages;
    std::optional<SpaceUse> m_use;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace hems
