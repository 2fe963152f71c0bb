#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hems::utf8 {

struct Decoded {
    char32_t code = 0;
    std::size_t length = 0; ///< bytes that the character takes; 0: not UTF-8
};

/// The first character of text by RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
Decoded decode(std::string_view text);

/// Adds the UTF-8 of code, which must be a Unicode scalar value.
void append(std::string& text, char32_t code);

} // namespace hems::utf8
