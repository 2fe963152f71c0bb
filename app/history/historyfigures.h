#pragma once

#include "energymeter.h"
#include "historyperiod.h"
#include "whose.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace hems {

/// Whose history: the home's, a room's or one sensor's.
struct HistorySubject {
    enum class Kind { Home, Room, Sensor };
    Kind kind = Kind::Home;
    SensorId sensor = 0;
    QString title; ///< of a room its name, by which it is known

    bool isHome() const { return kind == Kind::Home; }
    bool isRoom() const { return kind == Kind::Room; }
    bool isSensor() const { return kind == Kind::Sensor; }
    Whose whose() const { return isHome() ? Whose() : isRoom() ? Whose::room(title) : Whose(sensor); }
    bool isSame(const HistorySubject& other) const { return whose() == other.whose(); }
};

/// The power over one column of the chart.
struct HistoryPoint {
    TimeRange slot;
    double meanWatts = 0;
    double leastWatts = 0;
    double greatestWatts = 0;
    double measured = 0; ///< the share of the slot, as far as it is over; 0: nothing is known

    bool isKnown() const { return measured > 0; }
};

/// The energy of one bar.
struct HistoryBar {
    TimeRange row;
    EnergySum sum;
    /// The share of the row that was measured, as far as it is over. Of the home or a room: of the time that
    /// each of its sensors has been there; before there was any, all is missing.
    double measured = 0;

    double kiloWattHours() const { return sum.netWattHours() / 1000; }
};

/// A picture that is asked for. More than what is shown comes with it on both sides, so that moving is
/// smooth.
struct HistoryOrder {
    quint64 number = 0; ///< rising; answers to older ones are dropped
    Whose whose;
    TimeRange shown;
    TimeRange compared;      ///< empty: nothing
    TimeRange summed;        ///< what the total is over: what is shown, or a chosen bar
    TimeRange summedAgainst; ///< as far as summed is over; empty: nothing
    int columns = 800;       ///< at most so many points over what is shown
    QTimeZone zone;
    qint64 nowMs = 0; ///< what holds counts up to then
};

struct HistoryPicture {
    HistoryOrder order;
    QList<HistoryPoint> points; ///< adjoining, in order, from before what is shown to after it
    QList<HistoryBar> bars;
    RowLength barLength = RowLength::Hour;
    HistoryBar total;           ///< of order.summed, up to now
    QList<HistoryPoint> others; ///< of what it is compared with, moved onto what is shown
    QList<HistoryBar> otherBars;
    HistoryBar otherTotal; ///< of order.summedAgainst
    QString failure;       ///< for the owner; empty: all could be read
};

/// Why a stretch was high: every sensor's energy in it and in those that it is measured against.
struct ReasonsOrder {
    quint64 number = 0;
    TimeRange row;
    QList<TimeRange> bases; ///< as long as the part of row that is over
    qint64 nowMs = 0;
    Whose whose = {}; ///< the home's sensors, or a room's
};

using SensorEnergies = QList<std::pair<SensorId, EnergySum>>;

struct Reasons {
    ReasonsOrder order;
    SensorEnergies now;
    QList<SensorEnergies> bases;
    QString failure;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::HistoryPicture)
Q_DECLARE_METATYPE(hems::Reasons)
