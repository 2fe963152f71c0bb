#pragma once

#include "truthcheck.h"

#include <QCoreApplication>

namespace hems {

/// hems-simulator verify: whether a server has counted what its simulated sensors truly drew. Reads the
/// server's data folder, also while it records.
class VerifyCommand {
    Q_DECLARE_TR_FUNCTIONS(hems::VerifyCommand)

public:
    struct Outcome {
        QString text;     ///< for standard output
        QString error;    ///< for standard error: a sentence
        int exitCode = 0; ///< 0: they agree; 1: they don't, or a file can't be read; 2: wrong options
    };

    /// arguments: of the whole command line, the program's name and "verify" first. nowMs: UTC.
    static Outcome run(const QStringList& arguments, qint64 nowMs);

    /// What a sensor without a fault may be off by, of what truly flowed.
    static constexpr double kTolerance = 0.001;

private:
    static Outcome compare(const QString& dataDir, const QString& truthFile, qint64 nowMs);
    static Outcome table(const QList<TruthDifference>& sensors);
};

} // namespace hems
