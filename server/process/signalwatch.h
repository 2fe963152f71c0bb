#pragma once

#include <QObject>

#include <initializer_list>
#include <vector>

namespace hems {

/// Turns Unix signals into a Qt signal, which comes from the event loop and not amid whatever runs. One watch
/// at a time for each of them.
class SignalWatch : public QObject {
    Q_OBJECT

public:
    explicit SignalWatch(std::initializer_list<int> numbers, QObject* parent = nullptr);
    ~SignalWatch() override;

signals:
    /// One of them came, or several since the last time.
    void raised();

private:
    const std::vector<int> m_numbers;
    int m_descriptor;
};

} // namespace hems
