#pragma once

#include "keptdays.h"
#include "serverconfig.h"
#include "storageprofile.h"
#include "weboptions.h"

#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace hems {

/// What hemsd was asked for.
struct DaemonOptions {
    ServerConfig server;
    StorageProfile profile = StorageProfile::Safe;
    KeptDays keptDays = kForEver;
    WebChoice web;
    QTimeZone zone;
    QString dataDir;
};

/// Without options the program ends: it says text, by its exit code as an answer (0) or a complaint.
struct DaemonOptionsResult {
    std::optional<DaemonOptions> options;
    int exitCode = 0;
    QString text;
};

/// The command line counts first, then the file that its --config names, then settings.ini in the data
/// folder.
DaemonOptionsResult readDaemonOptions(const QStringList& arguments);

/// Which options, by their names, differ between the two and can only be given at the start.
QStringList fixedOptionsChanged(const DaemonOptions& running, const DaemonOptions& asked);

} // namespace hems
