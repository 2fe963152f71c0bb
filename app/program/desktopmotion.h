#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace hems {

/// Whether the desktop asks for less motion, by the settings portal that GNOME, KDE and most others answer:
/// org.freedesktop.appearance reduced-motion, GNOME's enable-animations and KDE's AnimationDurationFactor. It
/// is asked without waiting and heard when it changes. Where there is no portal, nobody asks for anything.
class DesktopMotion : public QObject {
    Q_OBJECT

public:
    explicit DesktopMotion(const QDBusConnection& bus, QObject* parent = nullptr);

    /// What one of the portal's settings says about it; nothing: it is about something else, or not
    /// understood.
    static std::optional<bool> asksForLess(const QString& group, const QString& key, const QVariant& value);

public slots:
    void ask();

signals:
    void lessMotionAsked(bool asked);

private slots:
    void hear(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askFor(const QString& group, const QString& key);

    QDBusConnection m_bus;
};

} // namespace hems
