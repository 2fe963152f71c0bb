#pragma once

#include "backgroundjob.h"
#include "importguest.h"

namespace hems {

class HomeHost;

/// Imports a file of readings into the running home: its store does it between its own commits, so that
/// sensors are answered and recorded meanwhile. Deleting the job cancels; what is imported by then stays.
class ImportJob : public QObject {
    Q_OBJECT

public:
    ImportJob(const QString& file, QObject* parent = nullptr);
    ~ImportJob() override;

    void start(HomeHost& host);

signals:
    void progressed(qint64 done, qint64 all);
    void finished(const hems::JobOutcome& outcome);

private:
    QString m_file;
    std::shared_ptr<ImportGuest::Host> m_host;
};

} // namespace hems
