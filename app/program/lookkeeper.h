#pragma once

#include "theme.h"

#include <QTimer>

#include <functional>

namespace hems {

/// Keeps the program in the look that the owner chose, also where that changes with the time of day.
class LookKeeper : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QTime()>;

    explicit LookKeeper(Clock clock = &QTime::currentTime, QObject* parent = nullptr);

    theme::Choice choice() const { return m_choice; }
    void choose(theme::Choice choice);
    /// Leaves the look to another, until the next choice.
    void rest();

private:
    void follow();

    Clock m_clock;
    theme::Choice m_choice = theme::Choice::Dark;
    QTimer m_timer;
};

} // namespace hems
