#pragma once

#include "coverage.h"
#include "historyfigures.h"
#include "historyreader.h"

#include <QObject>

#include <atomic>

namespace hems {

/// Reads what the history asks for, from a connection of its own that only reads. Lives on a thread of its
/// own; each read is short, and what became stale while it waited (of reasons: also between two sensors) is
/// left out.
class HistoryLoader : public QObject {
    Q_OBJECT

public:
    explicit HistoryLoader(const QString& databaseFile);

    /// From any thread: pictures and reasons older than these are no longer wanted.
    void expect(quint64 picture, quint64 reasons);

    /// On its own thread.
    void load(const HistoryOrder& order);
    void explain(const ReasonsOrder& order);

signals:
    void loaded(const hems::HistoryPicture& picture);
    void explained(const hems::Reasons& reasons);

private:
    bool open(QString* failure);
    bool read(const HistoryOrder& order, const Coverage& coverage, HistoryPicture* picture);
    bool readOthers(const HistoryOrder& order, const Coverage& coverage, HistoryPicture* picture);
    std::optional<Coverage> coverage(const HistoryOrder& order);
    std::optional<QList<HistoryPoint>> points(const HistoryOrder& order, const Coverage& coverage,
                                              TimeRange range, int most);
    std::optional<QList<HistoryBar>> bars(const HistoryOrder& order, const Coverage& coverage,
                                          TimeRange range, RowLength length);

    QString m_databaseFile;
    HistoryReader m_reader;
    bool m_isOpen = false;
    std::atomic<quint64> m_picture = 0;
    std::atomic<quint64> m_reasons = 0;
};

} // namespace hems
