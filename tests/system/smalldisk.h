#pragma once

#include "programs.h"

#include <QTemporaryDir>

#include <memory>

namespace hems {

/// hemsd on a disk of 2 MB with little room left: a tmpfs in a mount namespace of its own where this machine
/// allows one, else a limit on the size of its files.
class SmallDisk {
public:
    SmallDisk();

    DaemonProcess& daemon() { return *m_daemon; }
    quint16 port() const { return m_port; }
    /// Which of the two it is.
    const char* kind() const
    {
        return m_isMounted ? "a tmpfs of 2 MB" : "RLIMIT_FSIZE, for no tmpfs can be mounted";
    }
    void makeRoom();
    /// Ends hemsd and returns the folder with its data.
    QString end();

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_copy;
    std::unique_ptr<DaemonProcess> m_daemon;
    bool m_isMounted = false;
    quint16 m_port = 0;
};

} // namespace hems
