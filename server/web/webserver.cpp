#include "webserver.h"

#include "translations.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcWeb, "hems.web", QtInfoMsg)

constexpr std::chrono::milliseconds kTick{LiveFeed::kChangesApartMs + 5}; // a tick too early would be none

constexpr const char* kNotThere = QT_TRANSLATE_NOOP("hems::WebApi", "There is nothing at %1.");

std::vector<SpokenTexts> makeVoices()
{
    std::vector<SpokenTexts> voices;
    for (const QString& code : translations::codes())
        voices.emplace_back(code);
    return voices;
}

} // namespace

WebServer::WebServer(const Config& config, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_voices(makeVoices())
    , m_home(config.zone)
    , m_guard(config.clock, config.hostNames)
    , m_switches(m_home, std::chrono::seconds(8), this)
    , m_history(m_home, config.database, this)
    , m_feed(m_home, m_voices, config.live, this)
    , m_front(
          config.front, *this, [this] { return m_feed.pages(); }, this)
    , m_api({m_home, m_guard, m_switches, m_history, m_feed, m_assets,
             [this] { return m_front.openConnections(); }})
    , m_tickTimer(this)
{
    m_home.setPrice(config.price);
    connect(&m_front, &HttpFront::listeningOn, this, &WebServer::listeningOn);
    connect(&m_front, &HttpFront::listenFailed, this, &WebServer::listenFailed);
    connect(&m_switches, &SwitchDesk::switchAsked, this, &WebServer::switchAsked);
    connect(&m_switches, &SwitchDesk::switchAsked, this,
            [](const QList<SensorId>& ids, Wanted wanted, const SwitchOrigin& origin) {
                qCInfo(lcWeb).noquote()
                    << origin.text << "asks for" << ids.size() << "sensor(s)" << wantedName(wanted);
            });
    m_tickTimer.setInterval(kTick);
    m_tickTimer.setTimerType(Qt::PreciseTimer);
    m_tickTimer.callOnTimeout(this, &WebServer::tick);
}

WebServer::~WebServer()
{
    stop();
}

void WebServer::start(const WebAddress& at)
{
    stop();
    if (const QString problem = m_guard.load(m_config.dataDir); !problem.isEmpty())
        emit warned(problem);
    emit codeKnown(m_guard.code().text());
    advance();
    if (m_home.isOpen())
        loadPast();
    m_tickTimer.start();
    m_front.start(at);
}

void WebServer::stop()
{
    m_tickTimer.stop();
    m_front.stop();
    m_feed.endAll();
}

void WebServer::tick()
{
    advance();
    readPastDays();
    m_feed.tell();
}

void WebServer::readPastDays()
{
    const auto use = [this](const std::optional<PastDays>& days) {
        if (days)
            m_home.setPastDays(*days);
        else
            m_home.setPastDaysFailed();
    };
    if (m_home.arePastDaysDue() && m_history.loadDays(use))
        m_home.setPastDaysAsked();
}

void WebServer::advance()
{
    m_home.advance(m_config.clock());
}

// Pages may be open before it has been read.
void WebServer::loadPast()
{
    m_history.loadPast([this](const PowerTrail& past) {
        m_home.setPast(past);
        if (!past.isEmpty())
            m_feed.tellAll();
    });
}

const SpokenTexts& WebServer::textsFor(const HttpRequest& request) const
{
    const QString code = SpokenTexts::codeFor(request.header("accept-language"));
    const auto found = std::ranges::find(m_voices, code, &SpokenTexts::code);
    return found == m_voices.end() ? m_voices.front() : *found;
}

void WebServer::handle(const HttpRequest& request, const HttpAnswer& answer)
{
    if (const auto refusal = m_guard.checkOrigin(request))
        return answer(problemReply(refusal->status, QString::fromLatin1(refusal->reason)));
    advance();
    int limited = 0;
    const WebRights rights = m_guard.rights(request, &limited);
    m_api.handle({request, rights, textsFor(request), answer}, limited);
}

std::optional<HttpReply> WebServer::upgrade(const HttpRequest& request, QTcpSocket* socket)
{
    if (const auto refusal = m_guard.checkOrigin(request))
        return problemReply(refusal->status, QString::fromLatin1(refusal->reason));
    const SpokenTexts& texts = textsFor(request);
    if (request.path != "/api/v1/live"_L1)
        return problemReply(404, texts.text("hems::WebApi", kNotThere).arg(request.path.left(100)));
    int limited = 0;
    if (!m_guard.rights(request, &limited).mayLook)
        return WebApi::mayNotLook(texts, limited);
    advance();
    return m_feed.take(request, socket);
}

void WebServer::setSensors(const QList<SensorRecord>& sensors)
{
    m_home.setSensors(sensors);
    if (!m_tickTimer.isActive())
        return;
    advance();
    loadPast();
}

void WebServer::addSensors(const QList<SensorRecord>& sensors)
{
    m_home.addSensors(sensors);
}

void WebServer::applyPolls(const Polls& polls)
{
    m_home.applyPolls(polls);
}

void WebServer::confirmWanted(const QList<SensorId>& ids, Wanted wanted)
{
    m_home.setWanted(ids, wanted);
    advance();
    m_switches.stored(ids, wanted);
}

void WebServer::refuseWanted(const QList<SensorId>& ids, Wanted wanted, const QString& text)
{
    m_switches.failed(ids, wanted, text);
}

void WebServer::setName(SensorId id, const QString& name)
{
    m_home.setName(id, name);
}

void WebServer::setSerial(SensorId id, const QString& sn)
{
    m_home.setSerial(id, sn);
}

void WebServer::setProfiles(const SensorProfiles& profiles)
{
    m_home.setProfiles(profiles);
}

void WebServer::forgetSensor(SensorId id)
{
    m_home.forget(id);
}

void WebServer::setGuard(const GuardSettings& guard)
{
    m_home.setLimit(guard.homeMilliwatts);
}

void WebServer::setTally(const DayFigures& today)
{
    m_home.setTally(today);
}

void WebServer::setPrice(const Price& price)
{
    m_home.setPrice(price);
}

void WebServer::addRefusals(const RefusalCounts& counts)
{
    m_home.addRefusals(counts);
}

void WebServer::setListening(const QString& address, quint16 port)
{
    m_home.setListening(address, port);
}

void WebServer::setListenFailure(const QString& text)
{
    m_home.setListenFailure(text);
}

void WebServer::setStorageFailure(const QString& text, qint64 sinceUtcMs)
{
    m_home.setStorageFailure(text, sinceUtcMs);
}

void WebServer::setRecording()
{
    m_home.setRecording();
}

} // namespace hems
