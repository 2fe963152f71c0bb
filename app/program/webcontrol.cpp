#include "webcontrol.h"

#include "lanaddresses.h"
#include "preferences.h"

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// Where others in the network find this computer; its own address where it has no other.
QString reachableAddress(const QString& listening)
{
    const QStringList addresses = reachableAddresses(listening);
    if (!addresses.isEmpty())
        return addresses.first();
    const QHostAddress at(listening);
    if (at == QHostAddress(QHostAddress::AnyIPv4))
        return u"127.0.0.1"_s;
    return at == QHostAddress(QHostAddress::AnyIPv6) ? u"::1"_s : listening;
}

} // namespace

WebControl::WebControl(const WebServer::Config& config, const WebChoice& choice, HomeHost& host,
                       QSettings& settings, Preferences* preferences, QObject* parent)
    : QObject(parent)
    , m_web(config, host)
    , m_settings(settings)
    , m_choice(choice)
{
    const WebServer* const server = m_web.server();
    connect(server, &WebServer::listeningOn, this, [this](const QString& address, quint16 port) {
        note(webUrl(reachableAddress(address), port), m_codeProblem);
        emit listeningOn(address, port);
    });
    connect(server, &WebServer::listenFailed, this, [this](const QString& text) {
        note(m_state.url, text);
        emit failed(text);
    });
    connect(server, &WebServer::warned, this, [this](const QString& text) {
        m_codeProblem = text;
        note(m_state.url, text);
        emit failed(text);
    });
    connect(server, &WebServer::codeKnown, this, [this](const QString& code) {
        m_state.code = code;
        note(m_state.url, m_state.problem);
    });
    connect(preferences, &Preferences::priceChanged, &m_web, &WebHost::setPrice);
    preferences->addPage([this](QWidget* dialog) { return makePage(dialog); });
}

void WebControl::start()
{
    if (m_choice.isOn)
        m_web.start(m_choice.at);
}

SettingsPage* WebControl::makePage(QWidget* parent)
{
    m_page = new WebSettingsPage({m_choice.isOn, m_choice.at.address, m_choice.at.port}, m_state, parent);
    connect(m_page, &WebSettingsPage::chosen, this, &WebControl::choose);
    return m_page;
}

void WebControl::choose(const WebSettings& settings)
{
    m_choice = {settings.isServed, {settings.address, static_cast<quint16>(settings.port)}};
    setSettledWebChoice(m_settings, m_choice);
    m_codeProblem.clear();
    note({}, {});
    if (m_choice.isOn)
        m_web.start(m_choice.at);
    else
        m_web.close();
}

void WebControl::note(const QString& url, const QString& problem)
{
    m_state.url = url;
    m_state.problem = problem;
    if (m_page)
        m_page->setState(m_state);
}

} // namespace hems
