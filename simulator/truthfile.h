#pragma once

#include "sensortypes.h"
#include "truthtally.h"

#include <QCoreApplication>
#include <QIODevice>

#include <vector>

namespace hems {

/// What each simulated sensor truly drew, hour by hour, as a file; docs/simulator.md describes it.
class TruthFile {
    Q_DECLARE_TR_FUNCTIONS(hems::TruthFile)

public:
    struct Sensor {
        SensorId id = 0;
        QString sn;
        std::vector<TruthRow> hours; ///< by rising time
    };

    static constexpr auto kHeader =
        "hour,id,sn,seconds,drawn_wh,fed_in_wh,read_drawn_wh,read_fed_in_wh,faults";

    /// Adds one sensor's lines.
    static void write(QIODevice& file, SensorId id, const QString& sn, const std::vector<TruthRow>& hours);

    /// Reads a whole file; false: error() says what is wrong and where.
    bool read(QIODevice& file);
    const std::vector<Sensor>& sensors() const { return m_sensors; }
    QString error() const { return m_error; }

private:
    bool takeLine(const QByteArray& line);

    std::vector<Sensor> m_sensors;
    QString m_error;
};

} // namespace hems
