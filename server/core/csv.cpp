#include "csv.h"

using namespace Qt::StringLiterals;

namespace hems::csv {

QString text(const QString& value)
{
    QString field = value;
    if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
        field.prepend(u'\'');
    const bool quoted =
        field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    if (!quoted)
        return field;
    field.replace(u'"', "\"\""_L1);
    return u'"' + field + u'"';
}

QString line(const QStringList& fields)
{
    return fields.join(u',') + u'\n';
}

} // namespace hems::csv
