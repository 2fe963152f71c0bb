#include "desktopmotion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;

const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kReducedMotion = u"reduced-motion"_s;
const QString kGnome = u"org.gnome.desktop.interface"_s;
const QString kEnableAnimations = u"enable-animations"_s;
const QString kKde = u"org.kde.kdeglobals.KDE"_s;
const QString kDurationFactor = u"AnimationDurationFactor"_s;

// Read() wraps what it answers once more than it should.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopMotion::DesktopMotion(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                  SLOT(hear(QString, QString, QDBusVariant)));
}

std::optional<bool> DesktopMotion::asksForLess(const QString& group, const QString& key,
                                               const QVariant& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (group == kAppearance && key == kReducedMotion)
        return number == 1;
    if (group == kGnome && key == kEnableAnimations)
        return number == 0;
    if (group == kKde && key == kDurationFactor)
        return number == 0;
    return std::nullopt;
}

void DesktopMotion::ask()
{
    if (!m_bus.isConnected())
        return;
    askFor(kAppearance, kReducedMotion);
    askFor(kGnome, kEnableAnimations);
    askFor(kKde, kDurationFactor);
}

// A desktop answers to its own settings only; an error means that it does not know this one.
void DesktopMotion::askFor(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // That animations are wanted is the usual case: only a wish for less needs to be told.
        if (!reply.isError() && asksForLess(group, key, unwrapped(reply.value().variant())).value_or(false))
            emit lessMotionAsked(true);
        watcher->deleteLater();
    });
}

void DesktopMotion::hear(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (const auto asked = asksForLess(group, key, unwrapped(value.variant())))
        emit lessMotionAsked(*asked);
}

} // namespace hems
