#include "switchdesk.h"

#include "homejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr const char* kNotJson =
    QT_TRANSLATE_NOOP("hems::WebApi", "Send a JSON object such as {\"wanted\":\"off\"}.");
constexpr const char* kNotWanted = QT_TRANSLATE_NOOP("hems::WebApi", "\"wanted\" is \"on\" or \"off\".");
constexpr const char* kNotBool = QT_TRANSLATE_NOOP("hems::WebApi", "\"%1\" is true or false.");
constexpr const char* kUnknownField =
    QT_TRANSLATE_NOOP("hems::WebApi", "\"%1\" is no field of this request.");
constexpr const char* kNoSensor = QT_TRANSLATE_NOOP("hems::WebApi", "There is no sensor %1.");
constexpr const char* kTooMany =
    QT_TRANSLATE_NOOP("hems::WebApi", "Too much is being switched at once. Try again in a moment.");
constexpr const char* kTooLate = QT_TRANSLATE_NOOP(
    "hems::WebApi", "It is not known yet whether the switch could be kept: the disk is too slow. Look "
                    "again in a moment.");

/// What a request to switch says.
struct Order {
    Wanted wanted = Wanted::On;
    bool withProtected = false;
};

// Answers, and gives nothing, where it makes no sense.
std::optional<Order> readOrder(const WebCall& call, bool isForAll)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject()) {
        call.refuse(400, kNotJson);
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    for (const QString& key : object.keys()) {
        if (key != "wanted"_L1 && !(isForAll && key == "include_protected"_L1)) {
            call.refuse(400, kUnknownField, key.left(40));
            return std::nullopt;
        }
    }
    const QString wanted = object.value("wanted"_L1).toString();
    if (wanted != "on"_L1 && wanted != "off"_L1) {
        call.refuse(400, kNotWanted);
        return std::nullopt;
    }
    const QJsonValue withProtected = object.value("include_protected"_L1);
    if (!withProtected.isUndefined() && !withProtected.isBool()) {
        call.refuse(400, kNotBool, u"include_protected"_s);
        return std::nullopt;
    }
    return Order{wanted == "on"_L1 ? Wanted::On : Wanted::Off, withProtected.toBool()};
}

QJsonArray toJson(const QList<SensorId>& ids)
{
    QJsonArray array;
    for (const SensorId id : ids)
        array.append(id);
    return array;
}

} // namespace

SwitchDesk::SwitchDesk(const WebHome& home, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_home(home)
    , m_patience(patience)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &SwitchDesk::giveUp);
}

void SwitchDesk::putOne(const WebCall& call, SensorId id)
{
    if (!m_home.sensor(id))
        return call.refuse(404, kNoSensor, QString::number(id));
    const auto order = readOrder(call, false);
    if (!order)
        return;
    const HttpReply forgotten = problemReply(404, call.say(kNoSensor).arg(id));
    ask(call, {id}, order->wanted, [this, id, forgotten] {
        const WebSensor* const sensor = m_home.sensor(id);
        return sensor ? jsonReply(homejson::sensor(m_home, *sensor)) : forgotten;
    });
}

// What is protected stays on: the fridge is not to thaw because somebody left the house.
void SwitchDesk::putAll(const WebCall& call)
{
    const auto order = readOrder(call, true);
    if (!order)
        return;
    QList<SensorId> switched;
    QList<SensorId> leftOn;
    for (const auto& [id, sensor] : m_home.sensors()) {
        const bool isSpared = order->wanted == Wanted::Off && sensor.isProtected() && !order->withProtected;
        if (isSpared)
            leftOn.append(id);
        else if (sensor.live.record().wanted != order->wanted)
            switched.append(id);
    }
    HttpReply reply = jsonReply({{u"wanted"_s, wantedName(order->wanted)},
                                 {u"sensors"_s, toJson(switched)},
                                 {u"left_on"_s, toJson(leftOn)}});
    if (switched.isEmpty())
        return call.answer(reply);
    ask(call, switched, order->wanted, [reply] { return reply; });
}

void SwitchDesk::ask(const WebCall& call, const QList<SensorId>& ids, Wanted wanted,
                     std::function<HttpReply()> success)
{
    if (m_open.size() >= kMostOpen)
        return call.refuse(503, kTooMany);
    m_open.append(
        {ids, wanted, call.answer, std::move(success), call.say(kTooLate), QDeadlineTimer(m_patience)});
    if (!m_timer.isActive())
        m_timer.start(m_patience);
    emit switchAsked(ids, wanted, {Asker::Page, call.request.peer.toString()});
}

// The store does not say who asked; an equal request that was stored for somebody else is on disk just as
// well.
std::optional<SwitchDesk::Open> SwitchDesk::take(const QList<SensorId>& ids, Wanted wanted)
{
    const auto found = std::ranges::find_if(
        m_open, [&](const Open& open) { return open.ids == ids && open.wanted == wanted; });
    return found == m_open.end() ? std::nullopt : std::optional(m_open.takeAt(found - m_open.begin()));
}

void SwitchDesk::stored(const QList<SensorId>& ids, Wanted wanted)
{
    if (const auto open = take(ids, wanted))
        open->answer(open->success());
}

void SwitchDesk::failed(const QList<SensorId>& ids, Wanted wanted, const QString& text)
{
    if (const auto open = take(ids, wanted))
        open->answer(problemReply(503, text));
}

void SwitchDesk::giveUp()
{
    while (!m_open.isEmpty() && m_open.first().until.hasExpired()) {
        const Open late = m_open.takeFirst();
        late.answer(problemReply(503, late.tooLate));
    }
    if (!m_open.isEmpty())
        m_timer.start(static_cast<int>(m_open.first().until.remainingTime()) + 1);
}

} // namespace hems
