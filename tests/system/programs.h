#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QStringList>

namespace hems {

/// Where one of the project's programs ("hemsd", "hems-simulator", "hems") is.
QString programPath(const QString& name);

/// hemsd as a process of its own, on any free port.
class DaemonProcess {
public:
    explicit DaemonProcess(const QString& dataDir, const QStringList& options = {});
    /// The same, by a command that starts it in surroundings of its own.
    explicit DaemonProcess(const QStringList& command);
    ~DaemonProcess();

    /// Waits until it says that it listens; 0 where it does not.
    quint16 waitForPort() { return waitForPort("sensors listening on "); }
    /// The same of its web page, where the options have one.
    quint16 waitForWebPort() { return waitForPort("web listening on "); }
    /// All lines that it has printed and that were read so far.
    const QByteArrayList& printed() const { return m_printed; }
    qint64 pid() const { return m_process.processId(); }
    /// What it has complained of so far.
    QByteArray complaints();
    /// To its standard input.
    void send(const QByteArray& line) { m_process.write(line); }
    bool waitForEnd() { return m_process.waitForFinished(20'000); }
    /// As a power cut would: SIGKILL.
    void kill();
    /// SIGTERM; returns the exit code, or −1 where it does not end.
    int terminate();

private:
    quint16 waitForPort(const QByteArray& word);

    QProcess m_process;
    QByteArrayList m_printed;
    QByteArray m_complaints;
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
