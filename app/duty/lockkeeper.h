#pragma once

#include "childlock.h"
#include "sensortypes.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractButton;
class QWidget;

namespace hems {

class HoldRing;
class UnlockDialog;

/// Stands before whatever is marked as behind the lock, in all of the program's windows: a button is held for
/// two seconds, or a PIN opens the wall; a menu's key opens the wall first. Make it before what else watches
/// all events and is to come first.
class LockKeeper : public QObject {
    Q_OBJECT

public:
    enum class State { None, Locked, Open };

    using SteadyClock = std::function<qint64()>;

    /// window: the dialogs' parent.
    LockKeeper(const LockChoices& choices, SteadyClock clock, QWidget* window, QObject* parent = nullptr);
    ~LockKeeper() override;

    State state() const;
    const LockChoices& choices() const { return m_lock.choices(); }
    void choose(const LockChoices& choices);
    /// Does it at once, or when the lock has been opened; never, if it is not.
    void guard(const std::function<void()>& action);

public slots:
    void lockNow();
    /// Locks an open wall, or asks for what opens a locked one.
    void turn();

signals:
    void stateChanged(hems::LockKeeper::State state);
    /// A switch was held, whose place shows another sensor by now.
    void switchChosen(hems::SensorId id, hems::Wanted wanted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is pressed: what it does is settled then, whatever its place shows when it is done.
    struct Held {
        QPointer<QAbstractButton> button;
        int subject = -1;
        bool wasOn = false;
    };

    static Held heldOf(QAbstractButton* button);
    bool isLocked() const { return m_lock.isLocked(m_clock()); }
    bool filterMouse(QAbstractButton* button, const QEvent& event);
    bool filterKey(QAbstractButton* button, const QEvent& event);
    bool filterShortcut(QObject* target);
    void press(QAbstractButton* button, QPoint place);
    void release(bool isOver);
    void use(const Held& held);
    void ask(const std::function<void()>& then);
    void follow();

    ChildLock m_lock;
    SteadyClock m_clock;
    QWidget* m_window;
    Held m_held;
    QPointer<HoldRing> m_ring;
    QPointer<UnlockDialog> m_dialog;
    State m_told = State::None;
    QTimer m_closing;
};

} // namespace hems
