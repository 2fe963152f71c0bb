#pragma once

#include "lockkeeper.h"

#include <QObject>

class QWidget;

namespace hems {

class WallView;

/// Ties the child lock to the wall: its sign there, and what is closed as it locks: whatever was opened while
/// it was open and is full of switches. What is only looked at stays, and so does a job that runs.
class WallLock : public QObject {
    Q_OBJECT

public:
    /// window: the dialogs' parent.
    WallLock(LockKeeper* lock, WallView* view, QWidget* window, QObject* parent = nullptr);

signals:
    /// It locks: windows of their own are to go as well.
    void closing();

private:
    void take(LockKeeper::State state);
    void closeDialogs() const;

    WallView* m_view;
    QWidget* m_window;
};

} // namespace hems
