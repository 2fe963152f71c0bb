#pragma once

#include "webhost.h"
#include "weboptions.h"
#include "websettingspage.h"

#include <QPointer>

class QSettings;

namespace hems {

class Preferences;

/// The web page of the desktop program: follows the home from the start, and is served while its owner wants
/// it. What he chooses holds at once and is kept.
class WebControl : public QObject {
    Q_OBJECT

public:
    /// host, settings and preferences outlive it.
    WebControl(const WebServer::Config& config, const WebChoice& choice, HomeHost& host, QSettings& settings,
               Preferences* preferences, QObject* parent = nullptr);

    void start();
    /// Before the host stops.
    void stop() { m_web.stop(); }
    const WebPageState& state() const { return m_state; }

signals:
    void listeningOn(const QString& address, quint16 port);
    /// text: for the owner.
    void failed(const QString& text);

private:
    SettingsPage* makePage(QWidget* parent);
    void choose(const WebSettings& settings);
    void note(const QString& url, const QString& problem);

    WebHost m_web;
    QSettings& m_settings;
    WebChoice m_choice;
    WebPageState m_state;
    QString m_codeProblem; // empty: the access code can be read
    QPointer<WebSettingsPage> m_page;
};

} // namespace hems
