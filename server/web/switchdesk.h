#pragma once

#include "switchorigin.h"
#include "webcall.h"
#include "webhome.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTimer>

namespace hems {

/// The switches that were asked for over the web: reads what is asked, has it stored, and answers once it is
/// on disk or can't be.
class SwitchDesk : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMostOpen = 64;

    /// home: outlives it. patience: with the store, which says by itself soon that it can't.
    explicit SwitchDesk(const WebHome& home, std::chrono::milliseconds patience = std::chrono::seconds(8),
                        QObject* parent = nullptr);

    /// PUT sensors/{id}/wanted.
    void putOne(const WebCall& call, SensorId id);
    /// PUT sensors/wanted.
    void putAll(const WebCall& call);

    /// After the home knows of it.
    void stored(const QList<SensorId>& ids, Wanted wanted);
    void failed(const QList<SensorId>& ids, Wanted wanted, const QString& text);

signals:
    void switchAsked(const QList<hems::SensorId>& ids, hems::Wanted wanted, const hems::SwitchOrigin& origin);

private:
    struct Open {
        QList<SensorId> ids;
        Wanted wanted = Wanted::On;
        HttpAnswer answer;
        std::function<HttpReply()> success;
        QString tooLate;
        QDeadlineTimer until;
    };
    void ask(const WebCall& call, const QList<SensorId>& ids, Wanted wanted,
             std::function<HttpReply()> success);
    std::optional<Open> take(const QList<SensorId>& ids, Wanted wanted);
    void giveUp();

    const WebHome& m_home;
    const std::chrono::milliseconds m_patience;
    QList<Open> m_open;
    QTimer m_timer;
};

} // namespace hems
