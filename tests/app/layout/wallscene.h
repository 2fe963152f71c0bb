#pragma once

#include "sensormodel.h"
#include "tilegrid.h"
#include "wallfeed.h"
#include "wallview.h"

#include <QHash>

#include <utility>

namespace hems {

/// The real wall of a home at one fixed moment, the same at every run and on every computer: the evening of
/// 22 November 2026 in Berlin, after a quarter of an hour of readings. Some sensors are off, one is going
/// off, one disobeys and one is lost. What happens after that moment is the same at every run, too.
class WallScene {
public:
    /// names: of the sensors, one each; none: the empty wall.
    explicit WallScene(const QStringList& names);

    /// Lays the wall out for a size and shows a frame, without a window on a screen.
    void show(const QSize& size);

    /// Lets time pass in one step: who is to poll in it does, does as it was told, and a frame is shown.
    void live(qint64 ms);

    /// What can be amiss, all of it at once: the disk, the port, a clash, beside sensors that are lost or
    /// disobey.
    void makeAllAmiss();
    /// Lets time pass in which nobody polls.
    void fallSilent(qint64 ms);
    /// Switches all off, and lets those that obey follow.
    void switchAllOff();

    WallView& wall() { return m_wall; }
    TileGrid& tiles() { return *m_tiles; }
    SensorModel& model() { return m_model; }
    WallFeed& feed() { return m_feed; }

    /// As many names as asked for: those of a usual home, numbered from the thirteenth on.
    static QStringList usualNames(int count);
    /// The same appliances in Chinese.
    static QStringList chineseNames(int count);
    /// Long ones: German, Chinese and Arabic by turns, and one in one unbroken word.
    static QStringList longNames(int count);

    static constexpr const char* kZone = "Europe/Berlin";

private:
    void liveThroughAQuarterHour(int sensors);
    Polls pollsAt(qint64 agoMs, int sensors) const;
    void tellTheDay();
    void poll(int index);

    Moment m_now;
    QHash<int, int> m_toldOff;                          // how often each sensor in a row
    QList<std::pair<QList<SensorId>, Wanted>> m_wanted; // asked for, and stored at the next step
    SensorModel m_model;
    WallView m_wall;
    TileGrid* m_tiles; // the wall's
    WallFeed m_feed;
};

} // namespace hems
