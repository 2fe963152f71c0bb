#pragma once

#include "sensortypes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

#include <variant>

namespace hems {

/// A reading as a line of text: time,id,sn,state,watts. Time is ISO 8601 with Z or an offset, or Unix
/// seconds; fractions of both count to the ms, watts to the mW.
class ReadingCsv {
    Q_DECLARE_TR_FUNCTIONS(hems::ReadingCsv)

public:
    struct Line {
        SensorReading reading;
        QString sn;
    };

    static constexpr QByteArrayView kHeader = "time,id,sn,state,watts";

    /// line: without its end. Either what it says, or what is wrong with it.
    static std::variant<Line, QString> parse(QByteArrayView line);

    /// Adds a line with its end. Time in ISO 8601, UTC; sn: as csv::text() made it.
    static void append(QByteArray* out, SensorId id, const QByteArray& sn, const Reading& reading);
};

} // namespace hems
