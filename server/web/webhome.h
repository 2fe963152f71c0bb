#pragma once

#include "daycurve.h"
#include "daytally.h"
#include "livesensor.h"
#include "powertrail.h"
#include "price.h"
#include "refusal.h"
#include "sensorprofile.h"
#include "serverclock.h"

#include <QString>
#include <QTimeZone>

#include <map>
#include <optional>

namespace hems {

/// One sensor as the web page knows it.
struct WebSensor {
    LiveSensor live;
    std::optional<SensorProfile> profile;
    EnergySum today;
    qint64 polls = 0;         ///< since the program started
    qint64 heardSteadyMs = 0; ///< the last one

    bool isProtected() const { return profile && profile->isProtected; }
};

/// The home as the web page knows it: fed by the same batches as the wall's model, on a thread of its own, so
/// that a page asks nobody else. Pure: no socket, no clock of its own.
class WebHome {
public:
    static constexpr qint64 kTrailMs = 15 * 60'000;
    static constexpr int kTrailSteps = 300;
    /// What came late changes past days: they are to be read again so often.
    static constexpr qint64 kPastDaysMs = 3'600'000;
    /// Where they could not be read, again so soon.
    static constexpr qint64 kPastDaysRetryMs = 60'000;

    explicit WebHome(const QTimeZone& zone);

    void setSensors(const QList<SensorRecord>& sensors);
    void addSensors(const QList<SensorRecord>& sensors);
    void applyPolls(const Polls& polls);
    void setWanted(const QList<SensorId>& ids, Wanted wanted);
    void setName(SensorId id, const QString& name);
    /// Another device has the id now.
    void setSerial(SensorId id, const QString& sn);
    /// Those that are new or have changed.
    void setProfiles(const SensorProfiles& profiles);
    /// The sensor is known no more.
    void forget(SensorId id);
    void setTally(const DayFigures& today);
    void setPrice(const Price& price) { m_price = price; }
    /// What the home is to stay below; 0: no limit.
    void setLimit(qint64 milliwatts) { m_limitMilliwatts = milliwatts; }
    void addRefusals(const RefusalCounts& counts);
    /// What the history knows of the minutes before the start.
    void setPast(const PowerTrail& past) { m_trail.prepend(past); }

    /// Whether the days that today is set against are to be read: from the start on, each hour, and when the
    /// day is another.
    bool arePastDaysDue() const;
    /// They are being read.
    void setPastDaysAsked();
    void setPastDaysFailed();
    void setPastDays(const PastDays& days) { m_pastDays = days; }

    /// text: empty while sensors can connect.
    void setListening(const QString& address, quint16 port);
    void setListenFailure(const QString& text);
    /// Nothing is being recorded since then.
    void setStorageFailure(const QString& text, qint64 sinceUtcMs);
    void setRecording();

    /// The moment that everything is told of from now on.
    void advance(const Moment& now);

    const Moment& now() const { return m_now; }
    const QTimeZone& zone() const { return m_zone; }
    const std::map<SensorId, WebSensor>& sensors() const { return m_sensors; }
    const WebSensor* sensor(SensorId id) const;
    int reporting() const;
    /// What is known of the home's power, mW; nothing where no reading holds.
    std::optional<qint64> totalMilliwatts() const;
    /// Nothing before the store has counted it.
    const std::optional<DayFigures>& today() const { return m_today; }
    /// Of days that may be other than the last ones, after midnight.
    const PastDays& pastDays() const { return m_pastDays; }
    const Price& price() const { return m_price; }
    /// Nothing where there is none.
    std::optional<qint64> limitMilliwatts() const;
    const PowerTrail& trail() const { return m_trail; }
    const std::map<RefusalReason, qint64>& refusals() const { return m_refusals; }

    bool isListening() const { return m_listenFailure.isEmpty() && !m_listenAddress.isEmpty(); }
    const QString& listenAddress() const { return m_listenAddress; }
    quint16 listenPort() const { return m_listenPort; }
    const QString& listenFailure() const { return m_listenFailure; }
    /// Whether the home's data have been opened.
    bool isOpen() const { return m_isOpen; }
    /// Whether they have, and readings get onto the disk.
    bool isRecording() const { return m_isOpen && m_storageFailure.isEmpty(); }
    const QString& storageFailure() const { return m_storageFailure; }
    qint64 storageFailedUtcMs() const { return m_storageFailedUtcMs; }

private:
    WebSensor* find(SensorId id);

    const QTimeZone m_zone;
    Moment m_now;
    std::map<SensorId, WebSensor> m_sensors;
    std::map<SensorId, SensorProfile> m_profiles; // of sensors that are not known yet, too
    std::optional<DayFigures> m_today;
    PastDays m_pastDays;
    TimeRange m_pastDaysAskedOn;
    qint64 m_pastDaysAskedMs = 0; // of the steady clock
    Price m_price;
    qint64 m_limitMilliwatts = 0;
    PowerTrail m_trail{kTrailMs, kTrailSteps};
    std::map<RefusalReason, qint64> m_refusals;
    QString m_listenAddress;
    quint16 m_listenPort = 0;
    QString m_listenFailure;
    bool m_isOpen = false;
    QString m_storageFailure;
    qint64 m_storageFailedUtcMs = 0;
};

} // namespace hems
