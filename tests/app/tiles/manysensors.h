#pragma once

#include "sensors.h"

namespace hems {

/// So many sensors that report, each drawing as many watts as its number; their names are of many kinds.
inline void addSensors(SensorModel& model, int count)
{
    using namespace Qt::StringLiterals;
    const QStringList names{u"Kettle"_s, u"热水器和厨房的所有灯具"_s, u"سخان المياه في الحمام الكبير"_s,
                            u"<b>Bold</b>"_s, u"The washing machine in the cellar"_s};
    QList<SensorRecord> records;
    for (SensorId id = 1; id <= count; ++id)
        records.append(named(id, names[id % names.size()]));
    model.setSensors(records);
    for (SensorId id = 1; id <= count; ++id)
        pollSteadily(model, id, id * 1000);
    model.advance(kNow, kNow);
}

/// Lets a sensor draw so much for the five minutes that its line shows.
inline void livePast(SensorModel& model, SensorId id, qint32 milliwatts)
{
    for (qint64 ms = kNow; ms <= kNow + 5 * 60'000; ms += 5'000) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const SensorId other = model.sensor(row).record().id;
            model.applyPolls({pollOf(other, ms, other == id ? milliwatts : other * 1000)});
        }
        model.advance(ms, ms);
    }
}

} // namespace hems
