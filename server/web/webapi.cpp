#include "webapi.h"

#include "homejson.h"
#include "webalerts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr const char* kNotHere = QT_TRANSLATE_NOOP("hems::WebApi", "There is nothing at %1.");
constexpr const char* kNotThisWay = QT_TRANSLATE_NOOP("hems::WebApi", "%1 can't be done here; %2 can.");
constexpr const char* kLogInToLook =
    QT_TRANSLATE_NOOP("hems::WebApi", "Log in with the access code to look at the home from here.");
constexpr const char* kLogInToSwitch =
    QT_TRANSLATE_NOOP("hems::WebApi", "Log in with the access code to switch.");
constexpr const char* kWrongCode = QT_TRANSLATE_NOOP("hems::WebApi", "That is not the access code.");
constexpr const char* kTooOften =
    QT_TRANSLATE_NOOP("hems::WebApi", "Too many wrong access codes. Try again in %1 seconds.");
constexpr const char* kCodeMissing =
    QT_TRANSLATE_NOOP("hems::WebApi", "Send a JSON object such as {\"code\":\"…\"}.");
constexpr const char* kNotJsonType = QT_TRANSLATE_NOOP("hems::WebApi", "Send the body as application/json.");
constexpr const char* kBusy = QT_TRANSLATE_NOOP(
    "hems::WebApi", "Too much of the history is being asked for at once. Try again in a moment.");
constexpr const char* kNoSensor = QT_TRANSLATE_NOOP("hems::WebApi", "There is no sensor %1.");

const QString kSensors = u"/api/v1/sensors/"_s;
const QString kWanted = u"/wanted"_s;

QByteArray sessionCookie(const QByteArray& token, qint64 lifeMs)
{
    return QByteArray(WebGuard::kCookie) + '=' + token +
           "; HttpOnly; SameSite=Strict; Path=/; Max-Age=" + QByteArray::number(lifeMs / 1'000);
}

bool bringsJson(const HttpRequest& request)
{
    return request.header("content-type").split(';').first().trimmed().toLower() == "application/json";
}

} // namespace

WebApi::WebApi(const Desks& desks)
    : m_desks(desks)
{
    m_uptime.start();
}

const QList<WebApi::Place>& WebApi::places()
{
    static const QList<Place> all = {
        {"GET", u"/api/v1/session"_s, Need::Nothing, &WebApi::session},
        {"POST", u"/api/v1/login"_s, Need::Nothing, &WebApi::logIn},
        {"POST", u"/api/v1/logout"_s, Need::Nothing, &WebApi::logOut},
        {"GET", u"/api/v1/openapi.json"_s, Need::Nothing, &WebApi::description},
        {"GET", u"/api/v1/home"_s, Need::Look, &WebApi::home},
        {"GET", u"/api/v1/sensors"_s, Need::Look, &WebApi::sensors},
        {"GET", u"/api/v1/alerts"_s, Need::Look, &WebApi::alerts},
        {"GET", u"/api/v1/health"_s, Need::Look, &WebApi::health},
        {"GET", u"/api/v1/energy"_s, Need::Look, &WebApi::energy},
        {"GET", u"/api/v1/readings"_s, Need::Look, &WebApi::readings},
        {"PUT", u"/api/v1/sensors/wanted"_s, Need::Switch, &WebApi::switchAll},
        {"GET", u"/metrics"_s, Need::Look, &WebApi::metrics},
    };
    return all;
}

void WebApi::handle(const WebCall& call, int limited)
{
    ++m_requests;
    const HttpRequest& request = call.request;
    const QByteArray method = request.method == "HEAD" ? "GET" : request.method;
    const bool bringsBody = method == "PUT" || method == "POST";
    if (bringsBody && !request.body.isEmpty() && !bringsJson(request))
        return call.refuse(415, kNotJsonType);
    QByteArray other;
    for (const Place& place : places()) {
        if (place.path != request.path)
            continue;
        if (place.method != method) {
            other = place.method;
            continue;
        }
        if (isAllowed(call, place.need, limited))
            (this->*place.route)(call);
        return;
    }
    if (other.isEmpty() && handleSensor(call, limited))
        return;
    if (!other.isEmpty() || (method != "GET" && m_desks.assets.find(request))) {
        HttpReply reply = problemReply(
            405, call.say(kNotThisWay)
                     .arg(QString::fromLatin1(method), QString::fromLatin1(other.isEmpty() ? "GET" : other)));
        reply.headers.emplaceBack("Allow", other.isEmpty() ? "GET" : other);
        return call.answer(reply);
    }
    if (const auto asset = m_desks.assets.find(request))
        return call.answer(*asset);
    call.refuse(404, kNotHere, request.path.left(100));
}

// /api/v1/sensors/{id} and /api/v1/sensors/{id}/wanted
bool WebApi::handleSensor(const WebCall& call, int limited)
{
    const HttpRequest& request = call.request;
    if (!request.path.startsWith(kSensors))
        return false;
    const bool isSwitch = request.path.endsWith(kWanted);
    const QString text = request.path.sliced(kSensors.size()).chopped(isSwitch ? kWanted.size() : 0);
    const bool isPlain =
        !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isId = false;
    const SensorId id = text.toInt(&isId);
    if (!isPlain || !isId)
        return false;
    const bool isRightMethod =
        isSwitch ? request.method == "PUT" : request.method == "GET" || request.method == "HEAD";
    if (!isRightMethod) {
        const QString right = isSwitch ? u"PUT"_s : u"GET"_s;
        HttpReply reply =
            problemReply(405, call.say(kNotThisWay).arg(QString::fromLatin1(request.method), right));
        reply.headers.emplaceBack("Allow", right.toLatin1());
        call.answer(reply);
        return true;
    }
    if (!isAllowed(call, isSwitch ? Need::Switch : Need::Look, limited))
        return true;
    const WebSensor* const sensor = m_desks.home.sensor(id);
    if (isSwitch)
        m_desks.switches.putOne(call, id);
    else if (sensor)
        call.answer(jsonReply(homejson::sensor(m_desks.home, *sensor)));
    else
        call.refuse(404, kNoSensor, text);
    return true;
}

bool WebApi::isAllowed(const WebCall& call, Need need, int limited) const
{
    const bool isAllowed = need == Need::Nothing || (need == Need::Look && call.rights.mayLook) ||
                           (need == Need::Switch && call.rights.maySwitch);
    if (!isAllowed)
        call.answer(mayNot(call.texts, need, limited));
    return isAllowed;
}

HttpReply WebApi::mayNot(const SpokenTexts& texts, Need need, int limited)
{
    if (limited > 0)
        return tooManyAttempts(texts, limited);
    const char* const source = need == Need::Look ? kLogInToLook : kLogInToSwitch;
    HttpReply reply = problemReply(401, texts.text("hems::WebApi", source));
    reply.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"HEMS\"");
    return reply;
}

HttpReply WebApi::tooManyAttempts(const SpokenTexts& texts, int seconds)
{
    HttpReply reply = problemReply(429, texts.text("hems::WebApi", kTooOften).arg(seconds));
    reply.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return reply;
}

void WebApi::session(const WebCall& call)
{
    call.answer(jsonReply({{u"may_look"_s, call.rights.mayLook}, {u"may_switch"_s, call.rights.maySwitch}}));
}

void WebApi::logIn(const WebCall& call)
{
    const QJsonValue code = QJsonDocument::fromJson(call.request.body).object().value("code"_L1);
    if (!code.isString())
        return call.refuse(400, kCodeMissing);
    int limited = 0;
    const auto token = m_desks.guard.logIn(call.request, code.toString().toUtf8(), &limited);
    if (limited > 0)
        return call.answer(tooManyAttempts(call.texts, limited));
    if (!token)
        return call.refuse(401, kWrongCode);
    call.answer({204, {}, {}, {{"Set-Cookie", sessionCookie(*token, WebSessions::kLifeMs)}}});
}

void WebApi::logOut(const WebCall& call)
{
    m_desks.guard.logOut(call.request);
    m_desks.feed.endSessions(call.request.cookies(WebGuard::kCookie));
    call.answer({204, {}, {}, {{"Set-Cookie", sessionCookie({}, 0)}}});
}

void WebApi::home(const WebCall& call)
{
    call.answer(jsonReply(homejson::home(m_desks.home)));
}

void WebApi::sensors(const WebCall& call)
{
    call.answer(jsonReply({{u"sensors"_s, homejson::sensors(m_desks.home)}}));
}

void WebApi::alerts(const WebCall& call)
{
    call.answer(jsonReply({{u"alerts"_s, webAlerts(m_desks.home, call.texts)}}));
}

void WebApi::health(const WebCall& call)
{
    const WebHome& home = m_desks.home;
    const bool isWell = home.isRecording() && home.isListening();
    call.answer(jsonReply({{u"status"_s, isWell ? u"ok"_s : u"degraded"_s},
                           {u"version"_s, QCoreApplication::applicationVersion()},
                           {u"recording"_s, home.isRecording()},
                           {u"listening"_s, home.isListening()},
                           {u"uptime_s"_s, static_cast<double>(m_uptime.elapsed()) / 1'000}}));
}

void WebApi::energy(const WebCall& call)
{
    m_desks.history.energy(call);
}

void WebApi::readings(const WebCall& call)
{
    m_desks.history.readings(call);
}

void WebApi::switchAll(const WebCall& call)
{
    m_desks.switches.putAll(call);
}

void WebApi::description(const WebCall& call)
{
    QFile file(u":/web-api/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return call.refuse(404, kNotHere, call.request.path);
    call.answer({200, "application/json", file.readAll(), {}});
}

void WebApi::metrics(const WebCall& call)
{
    const WebFigures figures{m_uptime.elapsed(), m_desks.connections(), m_desks.feed.pages(), m_requests};
    const bool isAsked = m_desks.history.counters([home = &m_desks.home, figures, answer = call.answer](
                                                      const std::optional<EnergyCounters::Totals>& totals) {
        answer({200, "text/plain; version=0.0.4; charset=utf-8", metricsText(*home, totals, figures), {}});
    });
    if (!isAsked)
        call.refuse(503, kBusy);
}

} // namespace hems
