#pragma once

#include "rowwriter.h"
#include "timerange.h"
#include "whose.h"

#include <QCoreApplication>

#include <optional>

namespace hems {

/// What a reading command was asked for, checked.
struct ReadOptions {
    QString command; ///< sensors, readings, energy or doubts
    QString dataDir;
    OutputFormat format = OutputFormat::Json;
    QTimeZone zone;
    TimeRange range;
    Whose whose; ///< a room: of energy only
    RowLength by = RowLength::Total;
};

/// Understands the command line of a reading command. Either options, or help to be printed, or an error: one
/// sentence that says what is wrong.
class ReadOptionsParser {
    Q_DECLARE_TR_FUNCTIONS(hems::ReadOptionsParser)

public:
    /// arguments: the program's name, the command, its options.
    explicit ReadOptionsParser(const QStringList& arguments);

    const std::optional<ReadOptions>& options() const { return m_options; }
    QString help() const { return m_help; }
    QString error() const { return m_error; }

    static QStringList commands();

private:
    std::optional<ReadOptions> m_options;
    QString m_help;
    QString m_error;
};

} // namespace hems
