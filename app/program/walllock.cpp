#include "walllock.h"

#include "historyview.h"
#include "jobdialog.h"
#include "unlockdialog.h"
#include "wallview.h"

#include <QApplication>

namespace hems {

namespace {

LockSign::State signOf(LockKeeper::State state)
{
    switch (state) {
    case LockKeeper::State::None:
        return LockSign::State::None;
    case LockKeeper::State::Locked:
        return LockSign::State::Locked;
    case LockKeeper::State::Open:
        break;
    }
    return LockSign::State::Open;
}

/// Whether it may stay in sight: nothing is switched there.
bool isWatched(const QDialog* dialog)
{
    const auto* job = qobject_cast<const JobDialog*>(dialog);
    return qobject_cast<const HistoryView*>(dialog) || qobject_cast<const UnlockDialog*>(dialog) ||
           (job && job->isRunning());
}

} // namespace

WallLock::WallLock(LockKeeper* lock, WallView* view, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_window(window)
{
    connect(view, &WallView::lockPressed, lock, &LockKeeper::turn);
    connect(lock, &LockKeeper::stateChanged, this, &WallLock::take);
    m_view->setLock(signOf(lock->state()));
}

void WallLock::take(LockKeeper::State state)
{
    m_view->setLock(signOf(state));
    if (state != LockKeeper::State::Locked)
        return;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    emit closing();
    closeDialogs();
}

void WallLock::closeDialogs() const
{
    for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
        if (!isWatched(dialog))
            dialog->reject();
    }
}

} // namespace hems
