#include "programs.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace hems {

QString programPath(const QString& name)
{
    return QStringLiteral(HEMS_PROGRAMS "/") + name;
}

DaemonProcess::DaemonProcess(const QString& dataDir, const QStringList& options)
    : DaemonProcess(QStringList{programPath(u"hemsd"_s), u"--port"_s, u"0"_s, u"--web"_s, u"off"_s,
                                u"--data-dir"_s, dataDir} +
                    options)
{
}

DaemonProcess::DaemonProcess(const QStringList& command)
{
    m_process.start(command.first(), command.sliced(1));
}

DaemonProcess::~DaemonProcess()
{
    kill();
    complaints();
}

// The lines come in any order.
quint16 DaemonProcess::waitForPort(const QByteArray& word)
{
    const auto find = [this, &word] {
        return std::ranges::find_if(m_printed,
                                    [&word](const QByteArray& line) { return line.startsWith(word); });
    };
    auto found = find();
    while (found == m_printed.end() && (m_process.canReadLine() || m_process.waitForReadyRead(20'000))) {
        if (!m_process.canReadLine())
            continue;
        m_printed.append(m_process.readLine().trimmed());
        found = find();
    }
    return found == m_printed.end() ? 0 : found->mid(found->lastIndexOf(':') + 1).toUShort();
}

QByteArray DaemonProcess::complaints()
{
    const QByteArray more = m_process.readAllStandardError();
    std::fputs(more.constData(), stderr);
    return m_complaints += more;
}

void DaemonProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

int DaemonProcess::terminate()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit;
    while (m_process.canReadLine())
        m_printed.append(m_process.readLine().trimmed());
    return ended ? m_process.exitCode() : -1;
}

ProgramOutcome runProgram(const QString& name, const QStringList& arguments, int timeoutMs)
{
    QProcess process;
    process.start(programPath(name), arguments);
    ProgramOutcome outcome;
    if (process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

} // namespace hems
