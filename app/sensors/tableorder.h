#pragma once

#include "sensortypes.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace hems {

/// How a sensor stands, as far as its owner sorts and filters by it; in the order of how much it wants a
/// look.
enum class Standing { Ignoring, Lost, Silent, Changing, On, Off, Unheard };

/// What a sensor's line in the table is ordered and found by.
struct SensorLine {
    SensorId id = 0;
    QString title;
    QString serial;
    QString room; ///< empty: in none
    Standing standing = Standing::Unheard;
    Wanted wanted = Wanted::On;
    std::optional<qint32> milliwatts; ///< nothing: unknown
    double wattHours = 0;             ///< of today
    qint64 lastHeardUtcMs = 0;        ///< 0: not yet
    qint64 periodMs = 0;
    qint64 refusals = 0;
};

/// A row of the table: a sensor's, or the heading of a room.
struct TableEntry {
    bool isRoom = false;
    SensorId id = -1;
    QString room;

    bool operator==(const TableEntry&) const = default;
};

/// Which sensors are shown and in what order.
struct TableOrder {
    enum class Column { Name, Wanted, Room, State, Power, Today, LastHeard, Period, Refused };
    static constexpr int Columns = 9;
    enum class Show { All, On, Off, Trouble };

    QString text;                ///< in the name, the serial number, the room or the number
    Show show = Show::All;       ///< Trouble: those that ignore, are silent or lost
    std::optional<QString> room; ///< nothing: all of them
    Column column = Column::Name;
    bool descending = false;
    bool grouped = true;
    QSet<QString> folded; ///< rooms of which only the heading is seen

    bool shows(const SensorLine& line) const;
    /// The rows from top to bottom. Rooms stand by their names, what is in none comes last; where no sensor
    /// has a room there are no headings.
    QList<TableEntry> rows(const QList<SensorLine>& lines) const;

    bool operator==(const TableOrder&) const = default;

private:
    bool before(const SensorLine& a, const SensorLine& b) const;
    QList<TableEntry> inRooms(const QList<SensorLine>& sorted) const;
};

} // namespace hems
