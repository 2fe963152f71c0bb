#pragma once

#include "sensortypes.h"

#include <QByteArray>
#include <QMetaType>

#include <string_view>

namespace hems {

/// Why a message was refused. The values are stored in the database: append only.
enum class RefusalReason : quint8 {
    None = 0,
    NotJson = 1,
    NotAnObject = 2,
    TooLong = 3,
    TooDeep = 4,
    WrongType = 5,
    WrongId = 6,
    WrongSerial = 7,
    WrongState = 8,
    WrongPower = 9, ///< the state is taken, the reading is not
    WrongTime = 10, ///< the state is taken, the reading is not
    IdTaken = 11,   ///< another serial number already has this id
    TooManySensors = 12,
    TooManyConnections = 13, ///< closed without a reply
};

/// The plain English that goes to the sensor in "error".
std::string_view refusalText(RefusalReason reason);

/// Whether the bytes were no message at all; eight such in a row end a connection.
constexpr bool isGarbage(RefusalReason reason)
{
    return reason == RefusalReason::NotJson || reason == RefusalReason::NotAnObject ||
           reason == RefusalReason::TooLong || reason == RefusalReason::TooDeep;
}

/// Refusals of one kind that came from one address since the last report, counted.
struct RefusalCount {
    QString address;      ///< the peer's, without its port
    qint32 sensorId = -1; ///< −1: the message named no usable id
    RefusalReason reason = RefusalReason::None;
    qint64 count = 0;
    qint64 lastUtcMs = 0;
    QByteArray lastText; ///< the newest such message, cut to kept bytes; raw, never to be shown unescaped
    static constexpr qsizetype kKeptBytes = 200;
};

using RefusalCounts = QList<RefusalCount>;

} // namespace hems

Q_DECLARE_METATYPE(hems::RefusalCount)
