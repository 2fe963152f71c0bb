#pragma once

#include "livesensor.h"
#include "recentpast.h"

#include <QAbstractListModel>

#include <unordered_map>
#include <vector>

namespace hems {

/// The home's sensors as they are now, a row each, in the order of their ids. Lives on the GUI thread; polls
/// reach it in batches, and silence by advance(). It asks for switches and shows them as asked for; whether
/// they are stored and sent is others' work.
class SensorModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        SerialRole,
        WattsRole,    ///< double, W; invalid while unknown
        PresenceRole, ///< int of Presence
        PhaseRole,    ///< int of SwitchPhase
        WantedRole,   ///< bool
    };

    explicit SensorModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    const LiveSensor& sensor(int row) const { return m_rows[static_cast<std::size_t>(row)].live; }
    /// The last minutes of a sensor's power, for its sparkline.
    const PowerTrail& trail(int row) const { return m_rows[static_cast<std::size_t>(row)].trail; }
    /// The last 15 minutes of the home's power.
    const PowerTrail& totalTrail() const { return m_totalTrail; }
    int rowOf(SensorId id) const; ///< −1: not known
    /// What is wanted, or asked for and not stored yet.
    Wanted shownWanted(int row) const;
    /// Whether a switch is asked for and not stored yet.
    bool isAsking(int row) const { return m_rows[static_cast<std::size_t>(row)].asked.has_value(); }

    /// The sum of all powers that hold now, mW; nothing while no sensor's does.
    std::optional<qint64> totalMilliwatts() const;
    /// How many sensors report now.
    int reporting() const;
    /// The monotonic clock that the model stands at, ms.
    qint64 steadyMs() const { return m_steadyMs; }
    /// For how long a sensor has said nothing, ms; 0 before its first message.
    qint64 silenceMs(int row) const;
    /// How far a sensor's figure has faded with its age: 0 until its next poll is overdue, kFaded when it
    /// holds no longer.
    int fading(int row) const;
    static constexpr int kFaded = 4;

public slots:
    void setSensors(const QList<hems::SensorRecord>& sensors);
    void addSensors(const QList<hems::SensorRecord>& sensors);
    void removeSensor(hems::SensorId id);
    /// What was before the trails began.
    void setPast(const hems::RecentPast& past);
    /// What the sensors' earlier readings say of what is usual.
    void setDoubts(const QHash<hems::SensorId, hems::ReadingDoubts>& doubts);
    void applyPolls(const hems::Polls& polls);
    /// Moves the model's clocks on: readings that are too old stop counting, trails move. Call a few times a
    /// second.
    void advance(qint64 steadyMs, qint64 utcMs);
    void requestSwitch(hems::SensorId id, hems::Wanted wanted);
    void requestAll(hems::Wanted wanted);
    /// Those of them that are the other way.
    void requestMany(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void confirmWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void refuseWanted(const QList<hems::SensorId>& ids);
    void setName(hems::SensorId id, const QString& name);
    void setSerial(hems::SensorId id, const QString& sn);

signals:
    void switchRequested(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    /// A sensor is called otherwise from now on: seldom, unlike dataChanged().
    void titleChanged(hems::SensorId id);

private:
    /// What of a row changes by time alone.
    struct Moment {
        Presence presence = Presence::Unheard;
        std::optional<qint32> milliwatts;
        qint64 silenceStep = 0; ///< the silence as far as its words tell it
        int fading = 0;

        bool operator==(const Moment&) const = default;
    };
    struct Row {
        explicit Row(const SensorRecord& record);

        LiveSensor live;
        PowerTrail trail;
        Moment shown;
        std::optional<Wanted> asked;
        qint64 heardSteadyMs = 0;
    };

    using Records = QList<SensorRecord>;
    Moment momentOf(int row) const;
    Row& at(int row) { return m_rows[static_cast<std::size_t>(row)]; }
    void insertAt(int row, Records::const_iterator from, Records::const_iterator to);
    void reindex(int fromRow);
    /// One dataChanged for each run of neighbours among these rows.
    void emitChanged(std::vector<int>& rows);
    void ask(const QList<SensorId>& ids, Wanted wanted);
    std::vector<int> rowsOf(const QList<SensorId>& ids) const;

    std::vector<Row> m_rows; // by rising id
    std::unordered_map<SensorId, int> m_rowOf;
    PowerTrail m_totalTrail;
    qint64 m_steadyMs = 0;
};

} // namespace hems
