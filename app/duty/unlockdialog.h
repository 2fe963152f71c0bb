#pragma once

#include "childlock.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace hems {

/// Asks for what opens the lock: a PIN, by keypad or keys, or a button that is held.
class UnlockDialog : public QDialog {
    Q_OBJECT

public:
    using SteadyClock = std::function<qint64()>;

    /// lock outlives it; accepted() once it is open.
    UnlockDialog(ChildLock& lock, SteadyClock clock, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHold(QGridLayout* pad);
    void makeKeys(QGridLayout* pad);
    QPushButton* makeKey(const QString& text, const QString& name);
    void type(const QString& digit);
    void erase();
    void tryPin();
    void follow();

    ChildLock& m_lock;
    SteadyClock m_clock;
    QString m_typed;
    bool m_wasWrong = false;
    QLabel* m_text;
    QLabel* m_dots;
    QPushButton* m_enter = nullptr;
    QTimer m_waiting;
};

} // namespace hems
