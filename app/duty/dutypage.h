#pragma once

#include "childlock.h"
#include "dutychoices.h"
#include "settingspage.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace hems {

class LockEditor;

/// The settings of a wall that hangs there for months: its screen, its nights.
class DutyPage : public SettingsPage {
    Q_OBJECT

public:
    DutyPage(const DutyChoices& choices, const LockChoices& lock, const QList<ScreenInfo>& screens,
             QWidget* parent = nullptr);

    DutyChoices choices() const;
    void keep() override;

signals:
    void chosen(const hems::DutyChoices& choices);
    /// Only where it was changed.
    void lockChosen(const hems::LockChoices& choices);

private:
    /// A daily stretch as it is edited.
    struct SpanEdit {
        QCheckBox* isOn = nullptr;
        QTimeEdit* from = nullptr;
        QTimeEdit* to = nullptr;

        DailySpan span() const;
    };

    void makeScreens(const QList<ScreenInfo>& screens);
    SpanEdit makeSpan(const QString& text, const DailySpan& span, const QString& name);
    QWidget* row(const SpanEdit& edit, QWidget* more = nullptr);
    void arrange();

    DutyChoices m_before;
    QList<ScreenWish> m_wishes; // by the box's index
    QComboBox* m_screen;
    QCheckBox* m_awake;
    QCheckBox* m_orbit;
    SpanEdit m_sleep;
    SpanEdit m_dim;
    QSpinBox* m_percent;
    LockChoices m_lockBefore;
    LockEditor* m_lock;
};

} // namespace hems
