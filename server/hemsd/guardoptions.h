#pragma once

#include "guardsettings.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace hems {

/// The options that set the breaker guard: what is not given stays as it is.
class GuardOptions {
    Q_DECLARE_TR_FUNCTIONS(hems::GuardOptions)

public:
    static void add(QCommandLineParser& parser);
    static bool areSet(const QCommandLineParser& parser);
    /// Empty, or one sentence that says what is wrong.
    static QString read(const QCommandLineParser& parser, GuardSettings& guard);

private:
    static QString readRooms(const QStringList& texts, GuardSettings& guard);
};

} // namespace hems
