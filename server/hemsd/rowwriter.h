#pragma once

#include <QStringList>

class QTextStream;

namespace hems {

enum class OutputFormat { Json, Csv };

/// Rows of named values as a JSON array of objects, or as CSV under a line of their names. Written as they
/// come, so that their number does not matter.
class RowWriter {
public:
    RowWriter(QTextStream& out, OutputFormat format, const QStringList& columns);

    /// A text as a value of this format, quoted as it needs.
    QString text(const QString& value) const;
    /// The shortest writing of a number that reads back as the same.
    static QString number(double value);

    void begin();
    /// As many values as columns, each from text() or number(). False once nothing can be written any more.
    bool add(const QStringList& values);
    void end();

private:
    QTextStream& m_out;
    OutputFormat m_format;
    QStringList m_columns;
    bool m_first = true;
};

/// A text as a JSON string with its quotes.
QString jsonText(const QString& value);

} // namespace hems
