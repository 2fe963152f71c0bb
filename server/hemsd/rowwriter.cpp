#include "rowwriter.h"

#include "csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace hems {

RowWriter::RowWriter(QTextStream& out, OutputFormat format, const QStringList& columns)
    : m_out(out)
    , m_format(format)
    , m_columns(columns)
{
    if (format == OutputFormat::Csv)
        return;
    for (QString& column : m_columns)
        column = jsonText(column) + u':';
}

QString RowWriter::text(const QString& value) const
{
    return m_format == OutputFormat::Json ? jsonText(value) : csv::text(value);
}

QString RowWriter::number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

void RowWriter::begin()
{
    if (m_format == OutputFormat::Csv)
        m_out << csv::line(m_columns);
    else
        m_out << '[';
}

bool RowWriter::add(const QStringList& values)
{
    Q_ASSERT(values.size() == m_columns.size());
    if (m_format == OutputFormat::Csv) {
        m_out << csv::line(values);
        return m_out.status() == QTextStream::Ok;
    }
    m_out << (std::exchange(m_first, false) ? "\n" : ",\n");
    for (qsizetype column = 0; column < values.size(); ++column)
        m_out << (column == 0 ? '{' : ',') << m_columns.at(column) << values.at(column);
    m_out << '}';
    return m_out.status() == QTextStream::Ok;
}

void RowWriter::end()
{
    if (m_format == OutputFormat::Json)
        m_out << (m_first ? "]" : "\n]");
}

QString jsonText(const QString& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace hems
