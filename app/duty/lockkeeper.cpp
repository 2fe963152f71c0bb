#include "lockkeeper.h"

#include "behindlock.h"
#include "holdring.h"
#include "unlockdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

using namespace std::chrono_literals;

namespace hems {

LockKeeper::LockKeeper(const LockChoices& choices, SteadyClock clock, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_window(window)
{
    m_lock.setChoices(choices);
    m_closing.setInterval(1s);
    connect(&m_closing, &QTimer::timeout, this, &LockKeeper::follow);
    qApp->installEventFilter(this);
    follow();
}

LockKeeper::~LockKeeper()
{
    delete m_ring;
    delete m_dialog;
}

LockKeeper::State LockKeeper::state() const
{
    if (m_lock.choices().kind == LockKind::None)
        return State::None;
    return isLocked() ? State::Locked : State::Open;
}

void LockKeeper::choose(const LockChoices& choices)
{
    m_lock.setChoices(choices);
    if (choices.kind != LockKind::None)
        m_lock.open(m_clock()); // whoever chose is still at it
    follow();
}

void LockKeeper::lockNow()
{
    m_lock.close();
    follow();
}

void LockKeeper::turn()
{
    if (isLocked())
        ask([] {});
    else
        lockNow();
}

void LockKeeper::guard(const std::function<void()>& action)
{
    if (isLocked())
        ask(action);
    else
        action();
}

void LockKeeper::follow()
{
    const State now = state();
    if (now == State::Open)
        m_closing.start();
    else
        m_closing.stop();
    if (std::exchange(m_told, now) != now)
        emit stateChanged(now);
}

void LockKeeper::ask(const std::function<void()>& then)
{
    if (m_dialog)
        return;
    QWidget* parent = QApplication::activeWindow() ? QApplication::activeWindow() : m_window;
    m_dialog = new UnlockDialog(m_lock, m_clock, parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, then] {
        follow();
        then();
    });
    m_dialog->open();
}

bool LockKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Wheel)
        m_lock.touch(m_clock());
    const bool isKey = type == QEvent::KeyPress || type == QEvent::KeyRelease;
    const bool isMouse = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick ||
                         type == QEvent::MouseMove || type == QEvent::MouseButtonRelease;
    const bool isUse = type == behindlock::useEvent();
    if (!isKey && !isMouse && !isUse && type != QEvent::Shortcut && type != QEvent::FocusOut)
        return QObject::eventFilter(watched, event);
    if (!behindlock::isMarked(watched) || !isLocked())
        return QObject::eventFilter(watched, event);
    if (type == QEvent::Shortcut)
        return filterShortcut(watched);
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || !button->isEnabled())
        return QObject::eventFilter(watched, event);
    if (type == QEvent::FocusOut) {
        if (button == m_held.button)
            release(false);
        return false;
    }
    if (isUse) {
        event->accept();
        ask([this, held = heldOf(button)] { use(held); });
        return true;
    }
    return isKey ? filterKey(button, *event) : filterMouse(button, *event);
}

bool LockKeeper::filterShortcut(QObject* target)
{
    auto* action = qobject_cast<QAction*>(target);
    if (!action)
        return false;
    ask([kept = QPointer(action)] {
        if (kept)
            kept->trigger();
    });
    return true;
}

bool LockKeeper::filterMouse(QAbstractButton* button, const QEvent& event)
{
    const auto& mouse = static_cast<const QMouseEvent&>(event);
    const QPoint place = mouse.position().toPoint();
    if (event.type() == QEvent::MouseButtonPress && mouse.button() == Qt::LeftButton)
        press(button, place);
    else if (event.type() == QEvent::MouseMove && !button->rect().contains(place))
        release(false);
    else if (event.type() == QEvent::MouseButtonRelease)
        release(button->rect().contains(place));
    return true;
}

bool LockKeeper::filterKey(QAbstractButton* button, const QEvent& event)
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool isUse = key.key() == Qt::Key_Space || key.key() == Qt::Key_Select ||
                       key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isUse)
        return false;
    if (key.isAutoRepeat())
        return true;
    if (event.type() == QEvent::KeyPress)
        press(button, button->rect().center());
    else
        release(true);
    return true;
}

LockKeeper::Held LockKeeper::heldOf(QAbstractButton* button)
{
    return {button, behindlock::subject(button), button->isChecked()};
}

void LockKeeper::press(QAbstractButton* button, QPoint place)
{
    delete m_ring;
    m_held = heldOf(button);
    if (m_lock.choices().kind != LockKind::Hold)
        return;
    m_ring = new HoldRing(button, place, ChildLock::kHoldMs, m_clock);
    connect(m_ring, &HoldRing::closed, this, [this] {
        m_ring->deleteLater();
        use(std::exchange(m_held, {}));
    });
}

void LockKeeper::release(bool isOver)
{
    delete m_ring;
    const Held held = std::exchange(m_held, {});
    if (m_lock.choices().kind == LockKind::Pin && isOver && held.button)
        ask([this, held] { use(held); });
}

void LockKeeper::use(const Held& held)
{
    if (held.button && behindlock::subject(held.button) == held.subject)
        held.button->click();
    else if (held.subject >= 0)
        emit switchChosen(held.subject, held.wasOn ? Wanted::Off : Wanted::On);
}

} // namespace hems
