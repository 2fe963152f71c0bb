#include "messagesplitter.h"

namespace hems {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

std::optional<MessageSplitter::Piece> MessageSplitter::take(std::string_view& stream)
{
    if (m_taken) {
        m_held.clear();
        m_held.shrink_to_fit(); // an idle connection keeps no buffer
        m_taken = false;
    }
    while (!stream.empty()) {
        std::optional<Piece> piece;
        switch (m_mode) {
        case Mode::Between:
            piece = begin(stream);
            break;
        case Mode::Object:
            piece = continueObject(stream);
            break;
        case Mode::Lost:
            piece = lose(stream);
            break;
        default:
            piece = continueGarbage(stream);
            break;
        }
        if (piece)
            return piece;
    }
    return std::nullopt;
}

std::optional<MessageSplitter::Piece> MessageSplitter::begin(std::string_view& stream)
{
    while (!stream.empty() && isBlank(stream.front()))
        stream.remove_prefix(1);
    if (stream.empty())
        return std::nullopt;
    m_length = 0;
    m_depth = 0;
    m_inString = false;
    m_escaped = false;
    if (stream.front() != '{')
        return beginGarbage(stream);
    m_mode = Mode::Object;
    return std::nullopt;
}

std::optional<MessageSplitter::Piece> MessageSplitter::beginGarbage(std::string_view& stream)
{
    const Piece piece{Piece::Kind::Garbage, stream};
    switch (stream.front()) {
    case '"':
        m_mode = Mode::GarbageString;
        m_inString = true;
        stream.remove_prefix(1);
        m_length = 1;
        break;
    case '[':
        m_mode = Mode::GarbageArray;
        break;
    default:
        m_mode = Mode::GarbageText;
        break;
    }
    return piece;
}

// Feeds one byte to the string and depth state; true where it closes the outermost `opening`.
bool MessageSplitter::endsNested(char c, char opening, char closing)
{
    if (m_inString) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = false;
        return false;
    }
    if (c == '"')
        m_inString = true;
    else if (c == opening)
        ++m_depth;
    else if (c == closing)
        return --m_depth == 0;
    return false;
}

// How many bytes of bytes belong to the object: up to its closing brace, or all of them. The state lives in
// locals meanwhile, as this loop sees every byte of every sensor.
std::size_t MessageSplitter::scanObject(std::string_view bytes)
{
    int depth = m_depth;
    bool inString = m_inString;
    bool escaped = m_escaped;
    std::size_t at = 0;
    for (bool closed = false; at < bytes.size() && !closed; ++at) {
        const char c = bytes[at];
        if (inString) {
            if (c == '"')
                inString = escaped;
            escaped = c == '\\' && !escaped;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}') {
            closed = --depth == 0;
        }
    }
    m_depth = depth;
    m_inString = inString;
    m_escaped = escaped;
    return at;
}

std::optional<MessageSplitter::Piece> MessageSplitter::continueObject(std::string_view& stream)
{
    const std::size_t room = kMaxMessageBytes - m_length;
    const std::size_t length = scanObject(stream.substr(0, room));
    if (m_depth > 0 && stream.size() > room)
        return lose(stream);
    std::string_view object = stream.substr(0, length);
    stream.remove_prefix(length);
    if (m_depth > 0) {
        m_held.append(object);
        m_length += length;
        return std::nullopt;
    }
    if (!m_held.empty()) {
        m_held.append(object);
        object = m_held;
        m_taken = true;
    }
    m_mode = Mode::Between;
    return Piece{Piece::Kind::Object, object};
}

std::optional<MessageSplitter::Piece> MessageSplitter::continueGarbage(std::string_view& stream)
{
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (++m_length > kMaxMessageBytes)
            return lose(stream);
        const char c = stream[i];
        bool ended = false;
        switch (m_mode) {
        case Mode::GarbageText:
            ended = c == '\n' || c == '{';
            break;
        case Mode::GarbageString:
            endsNested(c, '[', ']');
            ended = !m_inString;
            break;
        default:
            ended = endsNested(c, '[', ']');
            break;
        }
        if (!ended)
            continue;
        stream.remove_prefix(m_mode == Mode::GarbageText ? i : i + 1); // a brace begins the next object
        m_mode = Mode::Between;
        return std::nullopt;
    }
    stream = {};
    return std::nullopt;
}

MessageSplitter::Piece MessageSplitter::lose(std::string_view& stream)
{
    m_mode = Mode::Lost;
    m_held.clear();
    m_held.shrink_to_fit();
    const Piece piece{Piece::Kind::Endless, stream};
    stream = {};
    return piece;
}

} // namespace hems
