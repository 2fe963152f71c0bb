#pragma once

#include "spanpast.h"

#include <QObject>
#include <QThread>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace hems {

class HistoryReader;

/// Reads the past of the wall's line and the same time a week ago. On a thread of its own, from a connection
/// that only reads; of what is asked for meanwhile the last is read next. Where nothing can be read it keeps
/// silent: the line then begins now.
class SpanLoader : public QObject {
    Q_OBJECT

public:
    SpanLoader(const QString& databaseFile, const QTimeZone& zone, QObject* parent = nullptr);
    /// Waits for a read that is under way, which ends soon.
    ~SpanLoader() override;

public slots:
    void load(const hems::SpanOrder& order);

signals:
    void loaded(const hems::SpanPast& past);

private:
    void begin();
    void run(const SpanOrder& order);
    std::optional<SpanPast> read(HistoryReader& reader, const SpanOrder& order) const;

    QString m_databaseFile;
    QTimeZone m_zone;
    std::unique_ptr<QThread> m_thread;
    std::optional<SpanOrder> m_next;
};

} // namespace hems
