#pragma once

#include "signalwatch.h"

namespace hems {

/// Turns SIGTERM and SIGINT into a Qt signal, so that a program ends in its own time with all stored. One at
/// a time in a program.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);

signals:
    void stopAsked();

private:
    SignalWatch m_watch;
};

} // namespace hems
