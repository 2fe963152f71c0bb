#pragma once

#include <string>
#include <string_view>

namespace hems {

/// Walks once over a JSON text (RFC 8259) without building a tree and without allocating, except to decode a
/// string that holds escapes. Strict: raw control characters, bad UTF-8 (RFC 3629) and lone surrogates are
/// errors. Every read* returns false on an error, after which the cursor is of no further use.
class JsonCursor {
public:
    static constexpr int kMaxDepth = 8; ///< the outermost object counts as 1

    /// text: must outlive the cursor. scratch: where a string with escapes is decoded.
    JsonCursor(std::string_view text, std::string& scratch)
        : m_text(text)
        , m_scratch(scratch)
    {
    }

    /// The next byte that is no white space, without taking it; NUL at the end.
    char peek()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    /// Takes c if it is the next byte that is no white space.
    bool take(char c)
    {
        if (peek() != c || m_at == m_text.size())
            return false;
        ++m_at;
        return true;
    }
    bool atEnd() { return peek() == '\0' && m_at == m_text.size(); }

    /// Reads a string. value: its UTF-8, in the text itself or in scratch (valid until the next string with
    /// escapes).
    bool readString(std::string_view& value);
    /// Reads a number as it is written.
    bool readNumber(std::string_view& digits);
    /// Reads any value and forgets it. depth: of the value that holds it.
    bool skipValue(int depth);

    /// Whether the last error was nesting deeper than kMaxDepth.
    bool tooDeep() const { return m_tooDeep; }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    bool readUnusualString(std::size_t start, std::string_view& value);
    bool skipMembers(char closing, int depth);
    bool takeWord(std::string_view word);
    bool takeDigits();
    bool decodeEscape();
    bool decodeUnicodeEscape();
    bool readHex4(unsigned& unit);
    bool takeUtf8();

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string& m_scratch;
    bool m_tooDeep = false;
};

} // namespace hems
