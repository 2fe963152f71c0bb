#pragma once

#include "commandrecord.h"
#include "historyloader.h"
#include "ledgerline.h"

#include <QObject>

namespace hems {

/// Reads what the sensors' page tells of one sensor, and the automation page of the home: its last hour, its
/// commands, the ledger. Lives on a thread of its own with connections that only read.
class DetailsLoader : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostCommands = 100;
    static constexpr int kMostLines = 2'000;

    explicit DetailsLoader(const QString& databaseFile);

    /// On its own thread.
    void loadHour(SensorId id, qint64 nowMs, const QTimeZone& zone);
    void loadCommands(SensorId id, qint64 nowMs);
    void loadLedger();

signals:
    void hourLoaded(const hems::HistoryPicture& picture);
    void commandsLoaded(hems::SensorId id, const hems::CommandRecords& newestFirst, qint64 nowMs);
    /// By rising number.
    void ledgerLoaded(const hems::LedgerLines& lines);
    /// text: for the owner.
    void failed(const QString& text);

private:
    bool open();

    QString m_databaseFile;
    HistoryLoader m_hours;
    HistoryReader m_reader;
    quint64 m_orders = 0;
    bool m_isOpen = false;
};

} // namespace hems
