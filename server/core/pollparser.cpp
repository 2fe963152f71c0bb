#include "pollparser.h"

#include "jsoncursor.h"
#include "utf8.h"

#include <QChar>

#include <charconv>
#include <cmath>

namespace hems {

namespace {

constexpr double kMaxWatts = 1e6;
constexpr std::size_t kMaxSerialLength = 64;

// The whole of digits as a finite number. from_chars alone would take "nan", "inf" and leave a rest.
bool parseFinite(std::string_view digits, double& value)
{
    if (digits.empty() || !(digits.front() == '-' || digits.front() == '.' ||
                            std::isdigit(static_cast<unsigned char>(digits.front()))))
        return false;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc() && rest == end && std::isfinite(value);
}

// Qt counts the separators of lines and paragraphs as printable; on a label they would break the line.
bool isPrintable(char32_t code)
{
    return QChar::isPrint(code) && code != QChar::LineSeparator && code != QChar::ParagraphSeparator;
}

} // namespace

bool isSerialNumber(std::string_view text)
{
    std::size_t characters = 0;
    while (!text.empty()) {
        utf8::Decoded next{static_cast<unsigned char>(text.front()), 1};
        const bool isPlain = next.code >= 0x20 && next.code < 0x7f; // nearly always; Qt's tables are slow
        if (!isPlain)
            next = utf8::decode(text);
        if (next.length == 0 || ++characters > kMaxSerialLength || !(isPlain || isPrintable(next.code)))
            return false;
        text.remove_prefix(next.length);
    }
    return characters > 0;
}

bool parseWatts(std::string_view digits, qint32& milliwatts)
{
    double watts = 0;
    if (!parseFinite(digits, watts) || std::abs(watts) > kMaxWatts)
        return false;
    milliwatts = static_cast<qint32>(std::llround(watts * 1000));
    return true;
}

/// Which fields were there and right; the last of several counts.
struct PollParser::Fields {
    PollMessage message;
    bool type = false;
    bool id = false;
    bool sn = false;
    bool state = false;
    bool power = false;
    bool time = false;

    RefusalReason firstWrong() const
    {
        if (!type)
            return RefusalReason::WrongType;
        if (!id)
            return RefusalReason::WrongId;
        if (!sn)
            return RefusalReason::WrongSerial;
        if (!state)
            return RefusalReason::WrongState;
        if (!power && message.state == ReportedState::On)
            return RefusalReason::WrongPower;
        if (!time)
            return RefusalReason::WrongTime;
        return RefusalReason::None;
    }
};

PollMessage PollParser::parse(std::string_view object)
{
    JsonCursor cursor(object, m_scratch);
    Fields fields;
    const auto broken = [&cursor] {
        PollMessage message;
        message.refusal = cursor.tooDeep() ? RefusalReason::TooDeep : RefusalReason::NotJson;
        return message;
    };
    if (!cursor.take('{'))
        return broken();
    if (!cursor.take('}')) {
        do {
            std::string_view key;
            if (!cursor.readString(key) || !cursor.take(':') || !readField(cursor, key, fields))
                return broken();
        } while (cursor.take(','));
        if (!cursor.take('}'))
            return broken();
    }
    if (!cursor.atEnd())
        return broken();
    PollMessage& message = fields.message;
    message.refusal = fields.firstWrong();
    if (!fields.id)
        message.id = -1;
    if (fields.power)
        message.saidMilliwatts = message.milliwatts;
    if (message.state != ReportedState::On || !fields.power)
        message.milliwatts = 0;
    return message;
}

// Reads the value of one field. False: the text is not JSON; a well-formed value of the wrong kind is noted
// only.
bool PollParser::readField(JsonCursor& cursor, std::string_view key, Fields& fields)
{
    std::string_view text;
    // key may lie in the scratch buffer that the value's own escapes would overwrite: compare before reading
    // on.
    if (key == "id")
        return readId(cursor, fields);
    if (key == "power")
        return readPower(cursor, fields);
    if (key == "time")
        return readTime(cursor, fields);
    if (key == "sn")
        return readSerial(cursor, fields);
    if (key == "state") {
        fields.state = false;
        if (cursor.peek() != '"')
            return cursor.skipValue(1);
        if (!cursor.readString(text))
            return false;
        fields.state = true;
        if (text == "on")
            fields.message.state = ReportedState::On;
        else if (text == "suspend")
            fields.message.state = ReportedState::Suspend;
        else if (text == "off")
            fields.message.state = ReportedState::Off;
        else
            fields.state = false;
        return true;
    }
    if (key == "type") {
        fields.type = false;
        if (cursor.peek() != '"')
            return cursor.skipValue(1);
        if (!cursor.readString(text))
            return false;
        fields.type = text == "data";
        return true;
    }
    return cursor.skipValue(1);
}

namespace {

bool startsNumber(char c)
{
    return c == '-' || (c >= '0' && c <= '9');
}

} // namespace

bool PollParser::readId(JsonCursor& cursor, Fields& fields)
{
    fields.id = false;
    if (!startsNumber(cursor.peek()))
        return cursor.skipValue(1);
    std::string_view digits;
    if (!cursor.readNumber(digits))
        return false;
    double value = 0;
    if (parseFinite(digits, value) && value >= 0 && value <= 2147483647.0 && value == std::floor(value)) {
        fields.message.id = static_cast<SensorId>(value);
        fields.id = true;
    }
    return true;
}

bool PollParser::readSerial(JsonCursor& cursor, Fields& fields)
{
    fields.sn = false;
    if (cursor.peek() != '"')
        return cursor.skipValue(1);
    std::string_view text;
    if (!cursor.readString(text))
        return false;
    if (!isSerialNumber(text))
        return true;
    if (text.data() == m_scratch.data()) {
        m_serial = text;
        text = m_serial;
    }
    fields.message.sn = text;
    fields.sn = true;
    return true;
}

bool PollParser::readPower(JsonCursor& cursor, Fields& fields)
{
    fields.power = false;
    std::string_view digits;
    if (cursor.peek() == '"') {
        if (!cursor.readString(digits))
            return false;
    } else if (!startsNumber(cursor.peek())) {
        return cursor.skipValue(1);
    } else if (!cursor.readNumber(digits)) {
        return false;
    }
    fields.power = parseWatts(digits, fields.message.milliwatts);
    return true;
}

bool PollParser::readTime(JsonCursor& cursor, Fields& fields)
{
    fields.time = false;
    if (!startsNumber(cursor.peek()))
        return cursor.skipValue(1);
    std::string_view digits;
    if (!cursor.readNumber(digits))
        return false;
    fields.time = parseFinite(digits, fields.message.seconds);
    return true;
}

} // namespace hems
