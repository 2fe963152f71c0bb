#pragma once

#include <QByteArray>

namespace hems {

/// Bytes as the test data writes them: \n, \r, \t, \\ and \xHH as in C, and \*N(bytes): N times. Any other
/// escaped character is itself.
QByteArray unescaped(const QByteArray& text);

} // namespace hems
