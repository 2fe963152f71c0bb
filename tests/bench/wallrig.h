#pragma once

#include "sensormodel.h"
#include "tilegrid.h"
#include "wallfeed.h"
#include "wallview.h"

#include <random>

namespace hems::bench {

/// A wall fed by a model, at a time that is set: no sockets, no disk, the same powers at every run.
class WallRig {
public:
    WallRig(QSize size, int sensors, bool moves);

    /// Lets so much time pass, each sensor polls once a second in it, and shows a frame.
    void pass(qint64 ms);
    /// All sensors' powers change by much, and a second passes: nothing of the wall can stay as it is.
    void shake();
    /// Paints all of the wall.
    void paint() { m_wall.repaint(); }
    int sensors() const { return m_sensors; }
    QSize size() const { return m_wall.size(); }

private:
    void poll(double wavering);

    int m_sensors;
    std::minstd_rand m_random{1};
    std::vector<qint32> m_milliwatts;
    Moment m_now;
    SensorModel m_model;
    WallView m_wall;
    TileGrid* m_tiles;
    WallFeed m_feed;
};

} // namespace hems::bench
