#pragma once

#include "chartpace.h"
#include "daykpis.h"
#include "easedhome.h"
#include "frameclock.h"
#include "identityclash.h"
#include "serverclock.h"
#include "totalline.h"
#include "wallfigures.h"

#include <QElapsedTimer>
#include <QTimeZone>
#include <QTimer>

namespace hems {

class SensorModel;
class TileGrid;
class WallView;

/// Keeps the wall up to date: it moves the model on, gathers what is shown as plain values and lets the wall
/// and the tiles draw what has changed. News is shown when it comes, and so soon after other news at most
/// kNewsPeriod later, however much there is of it; without any, time alone moves the wall on. While something
/// moves, the tiles follow the news, and the large charts the frames of that.
class WallFeed : public QObject {
    Q_OBJECT

public:
    WallFeed(SensorModel* model, WallView* wall, TileGrid* tiles, const QTimeZone& zone,
             QObject* parent = nullptr);
    WallFeed(SensorModel* model, WallView* wall, TileGrid* tiles, const QTimeZone& zone, ServerClock clock,
             QObject* parent = nullptr);

    /// How long something that happened is shown.
    static constexpr qint64 kPassingMs = 60'000;
    /// So many of these are kept; the oldest go first.
    static constexpr qsizetype kMostPassing = 20;

    /// From one showing of news to the next, at least.
    static constexpr std::chrono::milliseconds kNewsPeriod{50};
    /// From one look at the clocks to the next, at most.
    static constexpr std::chrono::milliseconds kIdlePeriod{250};

    /// The clock of all that moves.
    const FrameClock& frames() const { return m_frames; }

public slots:
    void setListening(const QString& address, quint16 port);
    /// text: why nobody listens and what to do.
    void setListenFailure(const QString& text);
    void setTally(const hems::DayFigures& today);
    void setPastDays(const hems::PastDays& past);
    void setPrice(const hems::Price& price);
    /// text: why nothing is recorded and what to do.
    void setStorageFailure(const QString& text, qint64 sinceUtcMs);
    void setStorageRecovered(qint64 dropped);
    void setClash(const hems::IdentityClash& clash);
    /// Something failed that was asked for; it is shown for a minute.
    void setComplaint(const QString& text);
    /// Whether what is shown is made up, beside a real home.
    void setSimulated(bool simulated) { m_simulated = simulated; }
    /// How much of the past the total's line shows.
    void setSpan(hems::LineSpan span);
    /// What the past of that span was.
    void setSpanPast(const hems::SpanPast& past);
    /// What the home is to stay below, W; 0: no limit.
    void setLimit(double watts);
    /// Whether figures, shapes and switches move to where they belong, or are there at once.
    void setMotion(bool moves);
    /// Brings everything to where it belongs: for a picture.
    void settle();
    void showFrame();

signals:
    /// The line needs to know what was before; the answer goes to setSpanPast().
    void spanPastAsked(const hems::SpanOrder& order);

private:
    void markDirty();
    /// The charts too.
    void redraw()
    {
        m_pace.reset();
        markDirty();
    }
    void showNews(const Moment& now);
    void gather(const Moment& now);
    void gatherCharts(const Moment& now);
    void gatherLine(const Moment& now);
    void tick();
    void moveOn();
    void move(const Moment& now);
    bool glides(const Moment& now) const;
    HeaderFigures header(qint64 nowMs) const;
    QList<SensorShare> shares() const;
    QString sinceText(const QDateTime& heard) const;
    QList<Alert> notices() const;
    QList<Alert> alerts() const;

    /// Something that happened, shown for a while.
    struct Passing {
        Alert alert;
        qint64 untilSteadyMs = 0;
    };
    void addPassing(const Alert& alert);

    SensorModel* m_model;
    WallView* m_wall;
    TileGrid* m_tiles;
    const ServerClock m_clock;
    QTimer m_data;
    QElapsedTimer m_sinceShown;
    FrameClock m_frames;
    bool m_moves = false;
    EasedHome m_eased;
    bool m_dirty = true;
    qint64 m_gatheredSecond = 0;

    Listening m_listening;
    QString m_listenFailure;
    bool m_simulated = false;
    QString m_storageFailure;
    qint64 m_storageFailedUtcMs = 0;
    DayFacts m_day;
    TotalLine m_line;
    TotalFigures m_total;
    ChartPace m_pace;
    QList<Passing> m_passing;
};

} // namespace hems
