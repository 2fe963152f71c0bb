#include "readingcsv.h"

#include "readingtime.h"
#include "timerange.h"

#include <charconv>
#include <chrono>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kLatestMs = 7'258'118'400'000; // 2200-01-01
constexpr qint64 kMostMilliwatts = 1'000'000'000;

// A decimal number in thousandths, rounded; nothing where text is no such number.
std::optional<qint64> thousandths(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative)
        text = text.sliced(1);
    qint64 value = 0;
    int decimals = -1; // before the point
    bool digits = false;
    for (const char c : text) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || value > 100'000'000'000'000)
            return std::nullopt;
        digits = true;
        if (decimals < 3)
            value = value * 10 + (c - '0');
        else if (decimals == 3 && c >= '5')
            ++value;
        decimals += decimals >= 0 ? 1 : 0;
    }
    if (!digits)
        return std::nullopt;
    for (decimals = std::max(decimals, 0); decimals < 3; ++decimals)
        value *= 10;
    return negative ? -value : value;
}

std::optional<int> digitsOf(QByteArrayView text, qsizetype from, qsizetype count)
{
    int value = 0;
    const char* begin = text.data() + from;
    const auto [end, error] = std::from_chars(begin, begin + count, value);
    return error == std::errc() && end == begin + count && *begin != '-' ? std::optional(value)
                                                                         : std::nullopt;
}

// 2026-11-22T18:30:00.250Z, which most lines have; others take the long way.
std::optional<qint64> plainUtc(QByteArrayView text)
{
    if (text.size() < 20 || !text.endsWith('Z') || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto year = digitsOf(text, 0, 4);
    const auto month = digitsOf(text, 5, 2);
    const auto day = digitsOf(text, 8, 2);
    const auto hour = digitsOf(text, 11, 2);
    const auto minute = digitsOf(text, 14, 2);
    const auto seconds = thousandths(text.sliced(17, text.size() - 18));
    if (!year || !month || !day || !hour || !minute || !seconds)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(*day))};
    if (!date.ok() || *hour > 23 || *minute > 59 || *seconds < 0 || *seconds >= 60'000)
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return ((days * 24 + *hour) * 60 + *minute) * 60'000 + *seconds;
}

std::optional<qint64> momentOf(QByteArrayView text)
{
    if (const auto seconds = thousandths(text))
        return seconds;
    if (const auto utc = plainUtc(text))
        return utc;
    const QString moment = QString::fromLatin1(text);
    const bool hasZone =
        moment.endsWith(u'Z') || moment.lastIndexOf(u'+') > 10 || moment.lastIndexOf(u'-') > 10;
    return hasZone ? parseMoment(moment, QTimeZone("UTC")) : std::nullopt;
}

std::optional<ReportedState> stateOf(QByteArrayView text)
{
    if (text == QByteArrayView("on"))
        return ReportedState::On;
    if (text == QByteArrayView("suspend"))
        return ReportedState::Suspend;
    return text == QByteArrayView("off") ? std::optional(ReportedState::Off) : std::nullopt;
}

// The fields of a line by RFC 4180.
QList<QByteArray> fieldsOf(QByteArrayView line)
{
    QList<QByteArray> fields(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.last() += line[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.append(QByteArray());
        else
            fields.last() += c;
    }
    return fields;
}

// The apostrophe that csv::text() puts before what a spreadsheet would take for a formula goes again.
QString serialOf(const QByteArray& field)
{
    const QString sn = QString::fromUtf8(field);
    return sn.size() > 1 && sn.front() == u'\'' && u"=+-@"_s.contains(sn[1]) ? sn.sliced(1) : sn;
}

void appendDigits(QByteArray* out, qint64 value, int count)
{
    char digits[8] = {};
    for (int i = count; i-- > 0; value /= 10)
        digits[i] = static_cast<char>('0' + value % 10);
    out->append(digits, count);
}

void appendThousandths(QByteArray* out, qint64 value)
{
    if (value < 0)
        out->append('-');
    value = std::abs(value);
    out->append(QByteArray::number(value / 1000));
    int count = 3;
    for (value %= 1000; count > 0 && value % 10 == 0; value /= 10)
        --count;
    if (count == 0)
        return;
    out->append('.');
    appendDigits(out, value, count);
}

} // namespace

std::variant<ReadingCsv::Line, QString> ReadingCsv::parse(QByteArrayView text)
{
    const QList<QByteArray> fields = fieldsOf(text);
    if (fields.size() != 5)
        return tr("there are %1 fields rather than time,id,sn,state,watts").arg(fields.size());
    Line line;
    const auto moment = momentOf(fields[0]);
    if (!moment || *moment < kEarliestReadingMs || *moment >= kLatestMs)
        return tr("'%1' is no time").arg(QString::fromUtf8(fields[0]));
    line.reading.reading.utcMs = *moment;
    bool isNumber = false;
    line.reading.id = fields[1].toInt(&isNumber);
    if (!isNumber || line.reading.id < 0)
        return tr("'%1' is no sensor's id").arg(QString::fromUtf8(fields[1]));
    line.sn = serialOf(fields[2]);
    if (line.sn.isEmpty() || line.sn.size() > 64)
        return tr("a serial number has 1 to 64 characters");
    const auto state = stateOf(fields[3]);
    if (!state)
        return tr("'%1' is none of on, suspend, off").arg(QString::fromUtf8(fields[3]));
    line.reading.reading.state = *state;
    const auto milliwatts = thousandths(fields[4]);
    if (!milliwatts || std::abs(*milliwatts) > kMostMilliwatts)
        return tr("'%1' is no power in watts").arg(QString::fromUtf8(fields[4]));
    line.reading.reading.milliwatts = static_cast<qint32>(*milliwatts);
    return line;
}

void ReadingCsv::append(QByteArray* out, SensorId id, const QByteArray& sn, const Reading& reading)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(reading.utcMs)};
    const auto midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const qint64 intoDay = (moment - midnight).count();
    appendDigits(out, int(date.year()), 4);
    out->append('-');
    appendDigits(out, unsigned(date.month()), 2);
    out->append('-');
    appendDigits(out, unsigned(date.day()), 2);
    out->append('T');
    appendDigits(out, intoDay / 3'600'000, 2);
    out->append(':');
    appendDigits(out, intoDay / 60'000 % 60, 2);
    out->append(':');
    appendDigits(out, intoDay / 1'000 % 60, 2);
    if (intoDay % 1'000 != 0) {
        out->append('.');
        appendDigits(out, intoDay % 1'000, 3);
    }
    out->append("Z,").append(QByteArray::number(id)).append(',').append(sn).append(',');
    out->append(stateName(reading.state).toLatin1()).append(',');
    appendThousandths(out, reading.milliwatts);
    out->append('\n');
}

} // namespace hems
