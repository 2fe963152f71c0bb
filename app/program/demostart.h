#pragma once

#include "appoptions.h"
#include "settings.h"

#include <QObject>

#include <atomic>

namespace hems {

/// Before the demo's home opens: its past is made on a thread of its own, while a window and the terminal say
/// how far it is. Where there is little to make, nobody is told. The home is given a price, unless it has
/// one.
class DemoStart : public QObject {
    Q_OBJECT

public:
    DemoStart(const AppOptions& options, const QString& databaseFile, QObject* parent = nullptr);

    /// Returns when it is done or stopped; false: stopped, so that the program is to end.
    bool run();
    /// What is wrong and what to do; empty: nothing.
    const QString& problem() const { return m_problem; }

public slots:
    void stop() { m_isStopped = true; }

signals:
    /// part: 0 … 1.
    void progressed(double part);

private:
    void settle();
    void make();

    const AppOptions m_options;
    const QString m_databaseFile;
    Settings m_settings;
    QString m_problem;
    std::atomic<bool> m_isStopped = false;
};

} // namespace hems
