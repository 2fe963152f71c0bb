#pragma once

#include <QString>
#include <QStringList>

namespace hems::csv {

/// One field by RFC 4180, quoted where needed. A text that a spreadsheet would take for a formula (leading =
/// + - @) gets an apostrophe in front.
QString text(const QString& value);

/// The fields of one line, joined by commas; as they are, so texts must have gone through text().
QString line(const QStringList& fields);

} // namespace hems::csv
