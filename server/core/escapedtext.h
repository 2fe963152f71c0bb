#pragma once

#include <QByteArray>
#include <QString>

namespace hems {

/// Bytes from outside as one line of plain text: what can't be printed is written as \xNN (a character, by
/// its number, or a byte that is no UTF-8).
QString escapedText(const QByteArray& bytes);

} // namespace hems
