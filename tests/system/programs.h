#pragma once

#include <QProcess>
#include <QStringList>

namespace hems {

/// Where one of the project's programs ("hemsd", "hems-simulator", "hems") is.
QString programPath(const QString& name);

/// hemsd as a process of its own, on any free port.
class DaemonProcess {
public:
    explicit DaemonProcess(const QString& dataDir, const QStringList& options = {});
    ~DaemonProcess();

    /// Waits until it says that it listens; 0 where it does not.
    quint16 waitForPort();
    qint64 pid() const { return m_process.processId(); }
    /// As a power cut would: SIGKILL.
    void kill();
    /// SIGTERM; returns the exit code, or −1 where it does not end.
    int terminate();

private:
    QProcess m_process;
};

/// What a program that ends by itself printed.
struct ProgramOutcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs one of the project's programs to its end.
ProgramOutcome runProgram(const QString& name, const QStringList& arguments, int timeoutMs = 60'000);

} // namespace hems
