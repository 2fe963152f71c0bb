#pragma once

#include "refusal.h"

#include <optional>
#include <string>
#include <string_view>

namespace hems {

/// Finds the JSON objects in a stream of bytes that may be cut anywhere (../shared protocol: the end of an
/// object is its closing brace). It looks at braces and strings only; whether an object is valid is the
/// parser's question. What stands between objects and is not white space is one piece of garbage: a string or
/// an array up to its end, anything else up to the next line or brace. Garbage is reported at its first byte,
/// so that it is answered at once.
class MessageSplitter {
public:
    static constexpr std::size_t kMaxMessageBytes = 4096;

    struct Piece {
        enum class Kind {
            Object,  ///< bytes: one whole object, valid until the next take()
            Garbage, ///< bytes: as much of it as is at hand; the rest is skipped silently
            Endless, ///< no end within kMaxMessageBytes: the stream can't be followed any further
        };
        Kind kind;
        std::string_view bytes;
    };

    /// Takes the next piece off the front of stream, or nothing when all of stream is taken and no piece is
    /// complete. After Endless every call returns Endless.
    std::optional<Piece> take(std::string_view& stream);

    /// Bytes held back for an object whose end has not come.
    std::size_t heldBytes() const { return m_taken ? 0 : m_held.size(); }
    /// Whether the stream stands in the middle of an object.
    bool midObject() const { return m_mode == Mode::Object; }

private:
    enum class Mode { Between, Object, GarbageText, GarbageString, GarbageArray, Lost };

    std::optional<Piece> begin(std::string_view& stream);
    std::optional<Piece> beginGarbage(std::string_view& stream);
    std::optional<Piece> continueObject(std::string_view& stream);
    std::optional<Piece> continueGarbage(std::string_view& stream);
    std::size_t scanObject(std::string_view bytes);
    bool endsNested(char c, char opening, char closing);
    Piece lose(std::string_view& stream);

    std::string m_held; // the beginning of an object that arrived in parts
    std::size_t m_length = 0;
    int m_depth = 0;
    Mode m_mode = Mode::Between;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_taken = false; // m_held was handed out by the last take()
};

} // namespace hems
