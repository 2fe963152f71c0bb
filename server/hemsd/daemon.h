#pragma once

#include "daemonoptions.h"
#include "datafolder.h"
#include "heartbeat.h"
#include "homehost.h"
#include "webhost.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace hems {

/// hemsd at work: a home, its page, and what both tell whoever started the program, systemd above all. Ends
/// by QCoreApplication::exit(): 1 where nobody can listen or store at the start.
class Daemon : public QObject {
    Q_OBJECT

public:
    /// arguments: the command line, to be read again by reload(); options: what it says now.
    Daemon(const QStringList& arguments, const DaemonOptions& options, const DataFolder& folder);
    ~Daemon() override;

    void start();

public slots:
    /// Reads the options again. What can change while the program runs does; the log says what can't, or what
    /// is wrong.
    void reload();

private:
    void connectServer();
    void connectStore();
    void connectPage();
    void tellReadyOnce();
    void applyWeb(const WebChoice& web);
    QString status() const;

    const QStringList m_arguments;
    const DaemonOptions m_options; // as they are in force since the start
    const DataFolder& m_folder;
    HomeHost m_host;
    std::unique_ptr<WebHost> m_page; // nothing: no page was asked for at the start
    WebChoice m_web;
    std::unique_ptr<Heartbeat> m_heartbeat;
    QTimer m_beatTimer;
    QString m_sensorsAt; // empty: not listening yet
    QString m_pageAt;    // empty: not served
    bool m_isPageSettled = false;
    bool m_isReady = false;
};

/// Runs hemsd until SIGTERM or SIGINT. arguments: with the program's name first. Returns the exit code: 0 all
/// stored, 1 the world was in the way, 2 wrong options; one sentence on standard error says what to do.
int runDaemon(const QStringList& arguments);

} // namespace hems
