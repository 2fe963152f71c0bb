#pragma once

#include "keptdays.h"
#include "serverconfig.h"
#include "storageprofile.h"
#include "theme.h"
#include "weboptions.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace hems {

/// What the desktop program was asked for; a plain value, passed in.
struct AppOptions {
    ServerConfig server;
    bool isListenFixed = false; ///< where it listens was said on the command line, which wins
    StorageProfile storage = StorageProfile::Safe;
    KeptDays keptDays = kForEver; ///< how long raw readings are kept
    WebChoice web;                ///< off unless asked for
    QString dataDir;
    QString language; ///< one of translations::codes(); empty: as last chosen, or the desktop's
    std::optional<theme::Choice> look; ///< none: as last chosen
    int demoSensors = 0;               ///< 0: the simulator is not started
    bool isDemo = false;               ///< the data folder is the demo's, not the owner's
    bool isSimulation = false;         ///< beside the owner's home, which goes on behind it
    std::optional<bool> motion;        ///< none: as last chosen, or as the desktop wants
    bool fullscreen = false;
    QString screen; ///< to fill: a number from 1, a name or a serial number; empty: as chosen
    std::optional<QSize> size;
    QString screenOff;      ///< the program that turns monitors off while the wall sleeps; empty: none
    QString screenshotFile; ///< empty: none
    std::chrono::seconds screenshotAfter{3};
};

/// The outcome of reading a command line: options, or an exit code with a text for standard output (0) or
/// standard error (2).
struct AppOptionsResult {
    std::optional<AppOptions> options;
    int exitCode = 0;
    QString text;
};

/// arguments: with the program's name first.
AppOptionsResult readAppOptions(const QStringList& arguments);

} // namespace hems
