#include "jsoncursor.h"

#include "utf8.h"

namespace hems {

namespace {

// Whether c stands in a string for itself: no quote, escape, control character or part of a longer character.
bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

} // namespace

bool JsonCursor::readString(std::string_view& value)
{
    if (!take('"'))
        return false;
    const std::size_t start = m_at;
    std::size_t at = m_at;
    while (at < m_text.size() && isPlain(m_text[at]))
        ++at;
    m_at = at;
    if (at == m_text.size() || m_text[at] != '"')
        return readUnusualString(start, value);
    value = m_text.substr(start, at - start);
    ++m_at;
    return true;
}

// Goes on where the first byte came that needs a closer look. start: of the string.
bool JsonCursor::readUnusualString(std::size_t start, std::string_view& value)
{
    std::size_t copied = start; // what lies before it is in scratch already
    bool escaped = false;
    while (m_at < m_text.size()) {
        const auto c = static_cast<unsigned char>(m_text[m_at]);
        if (c == '"') {
            value = m_text.substr(copied, m_at - copied);
            ++m_at;
            if (escaped) {
                m_scratch.append(value);
                value = m_scratch;
            }
            return true;
        }
        if (c < 0x20)
            return false;
        if (c == '\\') {
            if (!escaped)
                m_scratch.clear();
            escaped = true;
            m_scratch.append(m_text.substr(copied, m_at - copied));
            ++m_at;
            if (!decodeEscape())
                return false;
            copied = m_at;
        } else if (c < 0x80) {
            ++m_at;
        } else if (!takeUtf8()) {
            return false;
        }
    }
    return false;
}

bool JsonCursor::takeUtf8()
{
    const std::size_t length = utf8::decode(m_text.substr(m_at)).length;
    m_at += length;
    return length > 0;
}

bool JsonCursor::decodeEscape()
{
    if (m_at == m_text.size())
        return false;
    const char c = m_text[m_at++];
    switch (c) {
    case '"':
    case '\\':
    case '/':
        m_scratch.push_back(c);
        return true;
    case 'b':
        m_scratch.push_back('\b');
        return true;
    case 'f':
        m_scratch.push_back('\f');
        return true;
    case 'n':
        m_scratch.push_back('\n');
        return true;
    case 'r':
        m_scratch.push_back('\r');
        return true;
    case 't':
        m_scratch.push_back('\t');
        return true;
    case 'u':
        return decodeUnicodeEscape();
    default:
        return false;
    }
}

bool JsonCursor::decodeUnicodeEscape()
{
    unsigned unit = 0;
    if (!readHex4(unit))
        return false;
    char32_t code = unit;
    if (unit >= 0xDC00 && unit <= 0xDFFF)
        return false;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        unsigned low = 0;
        if (m_text.substr(m_at, 2) != "\\u")
            return false;
        m_at += 2;
        if (!readHex4(low) || low < 0xDC00 || low > 0xDFFF)
            return false;
        code = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    }
    utf8::append(m_scratch, code);
    return true;
}

bool JsonCursor::readHex4(unsigned& unit)
{
    if (m_text.size() - m_at < 4)
        return false;
    unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = m_text[m_at++];
        unsigned digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<unsigned>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = static_cast<unsigned>(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F')
            digit = static_cast<unsigned>(c - 'A') + 10;
        else
            return false;
        unit = unit * 16 + digit;
    }
    return true;
}

bool JsonCursor::takeDigits()
{
    const std::size_t start = m_at;
    while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
        ++m_at;
    return m_at > start;
}

bool JsonCursor::readNumber(std::string_view& digits)
{
    peek();
    const std::size_t start = m_at;
    const auto next = [this] { return m_at < m_text.size() ? m_text[m_at] : '\0'; };
    if (next() == '-')
        ++m_at;
    if (next() == '0')
        ++m_at;
    else if (!takeDigits())
        return false;
    if (next() == '.') {
        ++m_at;
        if (!takeDigits())
            return false;
    }
    if (next() == 'e' || next() == 'E') {
        ++m_at;
        if (next() == '+' || next() == '-')
            ++m_at;
        if (!takeDigits())
            return false;
    }
    digits = m_text.substr(start, m_at - start);
    return true;
}

bool JsonCursor::skipValue(int depth)
{
    std::string_view ignored;
    switch (peek()) {
    case '{':
        ++m_at;
        return skipMembers('}', depth + 1);
    case '[':
        ++m_at;
        return skipMembers(']', depth + 1);
    case '"':
        return readString(ignored);
    case 't':
        return takeWord("true");
    case 'f':
        return takeWord("false");
    case 'n':
        return takeWord("null");
    default:
        return readNumber(ignored);
    }
}

bool JsonCursor::skipMembers(char closing, int depth)
{
    if (depth > kMaxDepth) {
        m_tooDeep = true;
        return false;
    }
    if (take(closing))
        return true;
    do {
        std::string_view key;
        if (closing == '}' && !(readString(key) && take(':')))
            return false;
        if (!skipValue(depth))
            return false;
    } while (take(','));
    return take(closing);
}

bool JsonCursor::takeWord(std::string_view word)
{
    if (m_text.substr(m_at, word.size()) != word)
        return false;
    m_at += word.size();
    return true;
}

} // namespace hems
