#pragma once

#include "appliance.h"
#include "faultplan.h"
#include "sensortypes.h"

#include <QByteArray>
#include <QMetaType>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <optional>
#include <vector>

namespace hems {

/// One sensor of a scenario.
struct PlannedSensor {
    const Appliance::Kind* kind = nullptr;
    int instance = 1; ///< 1: the first of its kind
    FaultPlan plan;
};

/// A simulated home with all that goes wrong in it, as scenarios/README.md describes the file. A value.
struct Scenario {
    QString description;
    quint64 seed = 1;
    appliances::Routine routine = appliances::Routine::Family;
    std::optional<QTime> startsAt; ///< nothing: the time that it is
    std::chrono::milliseconds period{1000};
    double speed = 1;                   ///< that it is meant to be seen at, ≥ 1
    std::vector<PlannedSensor> sensors; ///< sensor 1 first

    /// The home that it plays in, if it starts at utcMs.
    Household householdAt(qint64 utcMs) const;
    /// Its sensors' ids and names, in the language of the moment.
    QList<std::pair<SensorId, QString>> names() const;

    /// The names of those that come with the program.
    static QStringList builtIns();

    struct Loaded;
    /// A built-in scenario by its name, otherwise a file. seed: in place of the scenario's own.
    static Loaded load(const QString& nameOrFile, std::optional<quint64> seed = std::nullopt);
    static Loaded parse(const QByteArray& json, std::optional<quint64> seed = std::nullopt);
};

/// Either a scenario, or one sentence on what is wrong with it and where.
struct Scenario::Loaded {
    Scenario scenario;
    QString error;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::Scenario)
