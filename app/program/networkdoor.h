#pragma once

#include "networkdoorstate.h"

#include <QObject>
#include <QTimer>

class QSettings;

namespace hems {

struct AppOptions;
class HomeHost;

/// Whether devices of the home's network may dial in: the owner's choice, which holds at once and is kept as
/// [server] listen in the settings file, and what there is to know of it. What the command line says wins. A
/// made-up home has no such door.
class NetworkDoor : public QObject {
    Q_OBJECT

public:
    /// host and settings outlive it.
    NetworkDoor(const AppOptions& options, HomeHost& host, QSettings& settings, QObject* parent = nullptr);

    const NetworkDoorState& state() const { return m_state; }

public slots:
    void setOpen(bool open);
    /// This computer's addresses may have changed.
    void refresh();

signals:
    void changed(const hems::NetworkDoorState& state);

private:
    void setListening(const QString& address, quint16 port);
    void setListenFailure(const QString& text);
    void tell(const NetworkDoorState& state);

    HomeHost& m_host;
    QSettings& m_settings;
    NetworkDoorState m_state;
    QTimer m_refreshTimer;
};

} // namespace hems
