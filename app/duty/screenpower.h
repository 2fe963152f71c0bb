#pragma once

#include <QProcess>
#include <QStringList>

namespace hems {

/// Turns the monitors off while the wall sleeps, where no desktop would: through a program such as wlr-randr,
/// which asks the Wayland compositor for it. Nothing waits for that. Where it is refused the wall is only
/// black.
class ScreenPower : public QObject {
    Q_OBJECT

public:
    /// program: takes "--output NAME --off" or "--on", for several monitors too; empty: they are left alone.
    explicit ScreenPower(const QString& program, QObject* parent = nullptr);
    /// Leaves no monitor off behind it.
    ~ScreenPower() override;

    /// names: of the monitors that are plugged in; those that are off do not count among them, and are kept
    /// in mind. May be told again and again: a monitor that did not come on is asked again, while a refusal
    /// to go off holds until the next night.
    void setOn(bool on, const QStringList& names);
    /// They were turned off and have not come on since.
    bool isOff() const { return m_isOff; }
    /// The program is at work.
    bool isBusy() const { return m_process.state() != QProcess::NotRunning; }

private:
    void follow();
    void start(bool on);
    void end(bool hasSucceeded);
    QStringList arguments(bool on) const;

    QProcess m_process;
    QStringList m_names; // of those that are to go off or are off
    bool m_wantsOn = true;
    bool m_isOff = false;
    bool m_isTurningOn = false; // what the process is doing
    bool m_isRefused = false;   // this night
    bool m_hasComplained = false;
};

} // namespace hems
