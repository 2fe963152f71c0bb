#include "programs.h"

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

quint16 DaemonProcess::waitForPort()
{
    while (m_process.canReadLine() || m_process.waitForReadyRead(20'000)) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith("sensors listening on "))
            return line.mid(line.lastIndexOf(':') + 1).toUShort();
    }
    return 0;
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
