#pragma once

#include "sensorprofile.h"
#include "tableorder.h"
#include "toggleswitch.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTimer>

#include <vector>

namespace hems {

class SensorModel;
struct DayFigures;

using ProfileMap = QHash<SensorId, SensorProfile>;

/// The sensors as the owner looks through them: a row each, and a heading with its sums for each room. It
/// reads the SensorModel when it is asked and keeps only the order. What changes is told by refresh(), for
/// the rows that are seen; the rows change their places by arrange() alone, so that a table sorted by power
/// stands still under a finger.
class SensorTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using Column = TableOrder::Column;
    enum Role {
        IdRole = Qt::UserRole + 1, ///< −1: a room's heading
        IsRoomRole,
        RoomRole,
        FoldedRole,
        WantedRole,    ///< bool; of a room: whether any of it is wanted on
        LookRole,      ///< int of ToggleSwitch::Look
        ToneRole,      ///< int of StateTone
        ColourRole,    ///< QColor
        IconRole,      ///< a name of the icon set
        ProtectedRole, ///< bool
    };

    explicit SensorTable(const SensorModel* sensors, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Naming a sensor only asks for it: renameAsked().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const TableOrder& order() const { return m_order; }
    void setOrder(const TableOrder& order);
    void setFolded(const QString& room, bool folded);
    const TableEntry& entry(int row) const { return m_entries[row]; }
    int rowOf(SensorId id) const { return m_rowOf.value(id, -1); } ///< −1: not shown
    /// All that belong to a room and pass the filter, folded away or not.
    QList<SensorId> membersOf(const QString& room) const { return m_members.value(room); }
    /// The rooms that any sensor is in, by name.
    QStringList rooms() const;
    QString roomOf(SensorId id) const { return m_profiles.value(id).room; }
    const ProfileMap& profiles() const { return m_profiles; }
    QColor colourOf(SensorId id) const;
    QString iconOf(SensorId id) const;
    /// Of today, in kWh; a dash while it is not known.
    QString todayText(SensorId id) const;
    int sensorsShown() const { return m_shown; }

    /// Words everything anew, after a change of language.
    void retranslate(const QLocale& locale);

public slots:
    void setToday(const hems::DayFigures& today);
    void setRefusals(const QHash<hems::SensorId, qint64>& refusals);
    void setProfiles(const hems::ProfileMap& profiles);
    /// Tells what has changed since the last time, of the rows from first to last. now: in the home's zone.
    void refresh(int first, int last, const QDateTime& now);
    /// Puts the rows in their places by what is known now.
    void arrange();
    /// While somebody is at a row, nothing moves.
    void setHeld(bool held);

signals:
    void renameAsked(hems::SensorId id, const QString& name);
    /// All rows are others now: what was selected is to be found again.
    void rearranged();

private:
    struct RoomSum {
        int sensors = 0;
        int on = 0; ///< wanted on
        std::optional<qint64> milliwatts;
        double wattHours = 0;
    };

    void markChanged(const QModelIndex& first, const QModelIndex& last);
    void arrangeSoon();
    QList<SensorLine> lines() const;
    SensorLine line(int sourceRow) const;
    void replaceEntries(const QList<TableEntry>& entries);
    void moveEntries(const QList<TableEntry>& entries);
    void indexEntries();
    void sumUp();
    bool hasChanged(int row) const;
    QVariant roomData(const TableEntry& entry, Column column, int role) const;
    QVariant sensorData(SensorId id, int sourceRow, Column column, int role) const;
    QString roomText(const TableEntry& entry, Column column) const;
    QString sensorText(SensorId id, int sourceRow, Column column) const;

    const SensorModel* m_sensors;
    TableOrder m_order;
    QList<TableEntry> m_entries;
    QHash<SensorId, int> m_rowOf;
    QHash<QString, QList<SensorId>> m_members;
    QHash<QString, RoomSum> m_sums;
    int m_shown = 0;
    ProfileMap m_profiles;
    QHash<SensorId, double> m_wattHours;
    QHash<SensorId, qint64> m_refusals;
    std::vector<bool> m_changed; // by the row in m_sensors
    bool m_anyChanged = false;
    QDateTime m_now;
    QLocale m_locale;
    QTimer m_arrangeTimer;
    bool m_isHeld = false;
    bool m_isStale = false; // asked to move while held
};

} // namespace hems
