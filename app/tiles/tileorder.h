#pragma once

#include "sensortypes.h"

#include <QHash>
#include <QList>

namespace hems {

class SensorModel;

/// In which order the home's tiles stand. Fixed: by the sensors' numbers.
enum class TileOrder : quint8 { Fixed, BusiestFirst };

/// Which sensor stands at which place. A sensor is as busy as the mean of what it drew, or fed in, over the
/// last five minutes. The ranking stands still until it is settled anew, and even then a sensor passes the
/// one before it only where it is clearly busier: tiles that change places all the time can't be found.
class TileRanking {
public:
    TileOrder order() const { return m_order; }
    /// To be followed by follow().
    void setOrder(TileOrder order);

    /// Takes in who came and leaves out who went; newcomers stand last until the next settling.
    void follow(const SensorModel& model);
    /// Orders anew. True: some change places.
    bool settle(const SensorModel& model);

    /// It is to be settled as soon as anything is measured.
    bool isWaiting() const { return m_order == TileOrder::BusiestFirst && !m_isSettled; }

    /// The model's row of the sensor at a place, and the reverse; −1: it has none.
    int row(int place) const;
    int place(int row) const;

    /// So much busier passes.
    static constexpr double kClearly = 1.15;
    static constexpr double kClearlyWatts = 3;

private:
    void rank(const QHash<SensorId, double>& busy);
    void index(const SensorModel& model);

    TileOrder m_order = TileOrder::Fixed;
    bool m_isSettled = false; // by anything that was measured
    QList<SensorId> m_ids;    // in their order
    QList<int> m_rows;        // by place
    QList<int> m_places;      // by row
};

} // namespace hems
