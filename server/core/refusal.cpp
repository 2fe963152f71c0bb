#include "refusal.h"

namespace hems {

std::string_view refusalText(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None:
        return "";
    case RefusalReason::NotJson:
        return "this is not valid JSON";
    case RefusalReason::NotAnObject:
        return "a message is one JSON object";
    case RefusalReason::TooLong:
        return "a message has at most 4096 bytes";
    case RefusalReason::TooDeep:
        return "a message is nested at most 8 deep";
    case RefusalReason::WrongType:
        return "type must be data";
    case RefusalReason::WrongId:
        return "id must be a whole number from 0 to 2147483647";
    case RefusalReason::WrongSerial:
        return "sn must be a text of 1 to 64 printable characters";
    case RefusalReason::WrongState:
        return "state must be on, suspend or off";
    case RefusalReason::WrongPower:
        return "power must be a number of watts from -1000000 to 1000000";
    case RefusalReason::WrongTime:
        return "time must be a number of seconds since 1970";
    case RefusalReason::IdTaken:
        return "this id belongs to a sensor with another sn";
    case RefusalReason::TooManySensors:
        return "this home takes no more sensors";
    case RefusalReason::TooManyConnections:
        return "this home takes no more connections";
    }
    Q_UNREACHABLE();
}

} // namespace hems
