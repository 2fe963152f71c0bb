#pragma once

#include "readingimport.h"
#include "storeguest.h"

#include <QFile>

#include <atomic>

namespace hems {

/// How an import went.
struct ImportOutcome {
    QString failure; ///< for the owner; empty: it came to its end. What came before is kept.
    qint64 readings = 0;
    qint64 badLines = 0;
    QList<ReadingImport::BadLine> named; ///< the first of them
};

/// Imports a file of readings through the running store, a short slice at a time. Calls back on the storage
/// thread.
class ImportGuest : public StoreGuest {
    Q_DECLARE_TR_FUNCTIONS(hems::ImportGuest)

public:
    struct Host {
        std::function<void(qint64 readBytes, qint64 allBytes)> progressed;
        std::function<void(const ImportOutcome&)> finished;
        std::atomic<bool> isCancelled = false;
    };

    ImportGuest(Database& database, const QString& file, const std::shared_ptr<Host>& host);

    /// Where the store goes before the import has come to its end, that is told.
    ~ImportGuest() override;

    bool step() override;

private:
    bool end(const QString& failure);

    QFile m_file;
    ReadingImport m_import;
    std::shared_ptr<Host> m_host;
    bool m_hasStarted = false;
    bool m_hasEnded = false;
};

} // namespace hems
