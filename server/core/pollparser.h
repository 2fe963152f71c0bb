#pragma once

#include "refusal.h"
#include "sensortypes.h"

#include <optional>
#include <string>
#include <string_view>

namespace hems {

class JsonCursor;

/// What one message says, before anybody asked whether its sensor is known.
struct PollMessage {
    RefusalReason refusal = RefusalReason::None;
    SensorId id = -1;    ///< −1: no usable id, and refusal says so
    std::string_view sn; ///< UTF-8; valid until the next parse and while the message's bytes live
    ReportedState state = ReportedState::Off;
    qint32 milliwatts = 0;
    /// The power that it gives whatever its state; nothing: none that can be used.
    std::optional<qint32> saidMilliwatts = {};
    double seconds = 0; ///< the sensor's clock, Unix time; any finite number

    /// Whether id, sn and state can be used; refusal may still say that power or time can't.
    bool isUsable() const
    {
        return refusal == RefusalReason::None || refusal == RefusalReason::WrongPower ||
               refusal == RefusalReason::WrongTime;
    }
};

/// Reads the message of the sensor protocol: one JSON object, validated whole, its five known fields checked.
/// Allocates nothing unless a text holds escapes. Where several fields are wrong, the first of type, id, sn,
/// state, power, time is named.
class PollParser {
public:
    PollMessage parse(std::string_view object);

private:
    struct Fields;
    bool readField(JsonCursor& cursor, std::string_view key, Fields& fields);
    bool readId(JsonCursor& cursor, Fields& fields);
    bool readSerial(JsonCursor& cursor, Fields& fields);
    bool readPower(JsonCursor& cursor, Fields& fields);
    bool readTime(JsonCursor& cursor, Fields& fields);

    std::string m_scratch;
    std::string m_serial; // a serial number that held escapes
};

/// Whether text is a serial number: 1 to 64 printable characters, in valid UTF-8.
bool isSerialNumber(std::string_view text);

/// Watts as sensors write them in digits: a decimal number, nothing else, not even spaces around it.
/// Returns false unless it is finite and within ±1 000 000. milliwatts: rounded to the nearest.
bool parseWatts(std::string_view digits, qint32& milliwatts);

} // namespace hems
