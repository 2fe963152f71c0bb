#include "screenpower.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcDuty, "hems.duty")

} // namespace

ScreenPower::ScreenPower(const QString& program, QObject* parent)
    : QObject(parent)
{
    m_process.setProgram(program);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // the only one that is not followed by finished()
            end(false);
    });
}

ScreenPower::~ScreenPower()
{
    m_process.disconnect(this);
    const bool mayBeOff = m_isOff || (isBusy() && !m_isTurningOn);
    m_process.waitForFinished();
    if (mayBeOff)
        QProcess::execute(m_process.program(), arguments(true));
}

void ScreenPower::setOn(bool on, const QStringList& names)
{
    if (m_process.program().isEmpty())
        return;
    if (on)
        m_isRefused = false;
    else if (!m_isOff && !isBusy())
        m_names = names;
    m_wantsOn = on;
    follow();
}

void ScreenPower::follow()
{
    if (isBusy() || m_wantsOn != m_isOff)
        return;
    if (m_wantsOn || (!m_isRefused && !m_names.isEmpty()))
        start(m_wantsOn);
}

void ScreenPower::start(bool on)
{
    m_isTurningOn = on;
    m_process.setArguments(arguments(on));
    m_process.start(QIODevice::ReadOnly);
}

void ScreenPower::end(bool hasSucceeded)
{
    if (hasSucceeded) {
        m_isOff = !m_isTurningOn;
        return follow();
    }
    m_isRefused = !m_isTurningOn && !m_wantsOn;
    if (std::exchange(m_hasComplained, true))
        return;
    QString reason = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
    if (reason.isEmpty())
        reason = m_process.errorString();
    qCWarning(lcDuty).noquote() << m_process.program() << "does not turn the monitor"
                                << (m_isTurningOn ? "on:" : "off:") << reason;
}

QStringList ScreenPower::arguments(bool on) const
{
    QStringList arguments;
    for (const QString& name : m_names)
        arguments << u"--output"_s << name << (on ? u"--on"_s : u"--off"_s);
    return arguments;
}

} // namespace hems
