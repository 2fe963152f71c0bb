#pragma once

#include <QObject>

namespace hems {

/// Turns Ctrl+C and SIGTERM into a Qt signal, so that the program ends in its own time. One in a program,
/// made before any other thread, which would take the signals otherwise.
class InterruptWatch : public QObject {
    Q_OBJECT

public:
    explicit InterruptWatch(QObject* parent = nullptr);
    ~InterruptWatch() override;

signals:
    void interrupted();

private:
    int m_descriptor;
};

} // namespace hems
