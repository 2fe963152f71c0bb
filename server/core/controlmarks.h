#pragma once

#include "controlledload.h"

#include <QHash>

namespace hems {

/// Which of the loads' marks are on disk, so that only what a restart must know otherwise is written again.
class ControlMarks {
public:
    void load(const QList<ControlMark>& marks);
    std::optional<ControlMark> find(SensorId id) const;
    void forget(SensorId id) { m_written.remove(id); }

    /// Whether mark is to be written; from then on it counts as that. changedMs: ControlledLoad's.
    bool take(const ControlMark& mark, qint64 changedMs, bool isSilent);

private:
    struct Written {
        ControlMark mark;
        std::optional<qint64> changedMs; ///< nothing: of a run before
    };

    QHash<SensorId, Written> m_written;
};

} // namespace hems
