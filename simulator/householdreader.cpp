#include "householdreader.h"

#include "localtime.h"

#include <QDateTime>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr auto kHeader = "Date;Time;Global_active_power;Global_reactive_power;Voltage;Global_intensity;"
                         "Sub_metering_1;Sub_metering_2;Sub_metering_3";
constexpr qsizetype kColumns = 9;
constexpr qint64 kMaxLineBytes = 4096;
constexpr double kMostMilliwatts = 1e9; // as the protocol allows

struct Meter {
    int column;
    double factor; // to milliwatts
};
constexpr double kFromWattHoursInAMinute = 60e3;
constexpr double kFromKilowatts = 1e6;
constexpr std::size_t kWhole = 3; // the whole home, of which the rest is what no other meter claims
constexpr std::array<Meter, 4> kMeters{{{6, kFromWattHoursInAMinute},
                                        {7, kFromWattHoursInAMinute},
                                        {8, kFromWattHoursInAMinute},
                                        {2, kFromKilowatts}}};

// What stands in a file, cut to what a message can show.
QString shown(const QByteArray& text)
{
    return QString::fromLatin1(text.left(20));
}

// A figure times factor, in whole milliwatts; nothing where it is no usable figure.
std::optional<qint64> milliwatts(const QByteArray& figure, double factor)
{
    double value = 0;
    const char* end = figure.constData() + figure.size();
    const auto [stop, error] = std::from_chars(figure.constData(), end, value);
    if (error != std::errc() || stop != end || !(std::abs(value * factor) <= kMostMilliwatts))
        return std::nullopt;
    return std::llround(value * factor);
}

} // namespace

HouseholdReader::HouseholdReader(const QTimeZone& zone)
    : m_zone(zone)
{
}

const std::array<RecordedSensor, 4>& HouseholdReader::sensors()
{
    static const std::array<RecordedSensor, 4> kSensors{{
        {1, u"REPLAY-KITCHEN"_s},
        {2, u"REPLAY-LAUNDRY"_s},
        {3, u"REPLAY-HEATER"_s},
        {4, u"REPLAY-REST"_s},
    }};
    return kSensors;
}

bool HouseholdReader::open(const QString& path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        m_error = tr("The recording %1 can't be read: %2. Name a file that is there and may be read.")
                      .arg(path, m_file.errorString());
        return false;
    }
    if (readLine() != kHeader) {
        m_error = tr("%1 is not a recorded household that can be replayed: its first line should be \"%2\".")
                      .arg(path, QString::fromLatin1(kHeader));
        return false;
    }
    return true;
}

std::optional<RecordedReading> HouseholdReader::next()
{
    while (m_row.empty()) {
        const QByteArray line = readLine();
        if (line.isNull())
            return std::nullopt;
        if (!line.isEmpty())
            takeRow(line);
    }
    const RecordedReading reading = m_row.front();
    m_row.pop_front();
    return reading;
}

double HouseholdReader::part() const
{
    const qint64 size = m_file.size();
    return size > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(size) : 1;
}

// The next line without its end; null after the last.
QByteArray HouseholdReader::readLine()
{
    QByteArray line = m_file.readLine(kMaxLineBytes);
    if (line.isEmpty()) {
        if (!m_file.atEnd())
            m_error = tr("The recording %1 can't be read to its end: %2. What came before was replayed.")
                          .arg(m_file.fileName(), m_file.errorString());
        return {};
    }
    ++m_lineNumber;
    // What is longer than any row is one bad line, whatever its length.
    for (QByteArray more = line; !more.isEmpty() && !more.endsWith('\n');)
        more = m_file.readLine(kMaxLineBytes);
    line = line.trimmed();
    return line.isNull() ? QByteArray("") : line;
}

void HouseholdReader::takeRow(const QByteArray& line)
{
    const QList<QByteArray> fields = line.split(';');
    if (fields.size() != kColumns)
        return countBad(tr("it has %1 columns and not %2").arg(fields.size()).arg(kColumns));
    QString reason;
    const std::optional<qint64> utcMs = toUtc(fields[0], fields[1], reason);
    if (!utcMs)
        return countBad(reason);
    std::array<std::optional<qint64>, kMeters.size()> power;
    int missing = 0;
    for (std::size_t i = 0; i < kMeters.size(); ++i) {
        const QByteArray& figure = fields[kMeters[i].column];
        // The full set leaves the last column empty where it marks the others with a question mark.
        if (figure == "?" || figure.isEmpty()) {
            ++missing;
            continue;
        }
        power[i] = milliwatts(figure, kMeters[i].factor);
        if (!power[i])
            return countBad(tr("\"%1\" is no usable power").arg(shown(figure)));
    }
    m_missingValues += missing;
    m_lastMs = utcMs;
    if (missing == 0)
        power[kWhole] = *power[kWhole] - *power[0] - *power[1] - *power[2];
    else
        power[kWhole].reset(); // the rest is not known
    for (std::size_t i = 0; i < power.size(); ++i) {
        if (power[i])
            m_row.push_back({i, *utcMs, static_cast<qint32>(*power[i])});
    }
}

// A local time comes twice when the clocks go back: the second pass is known by its coming after the first.
std::optional<qint64> HouseholdReader::toUtc(const QByteArray& date, const QByteArray& time,
                                             QString& reason) const
{
    const QDate day = QDate::fromString(QString::fromLatin1(date), u"d/M/yyyy"_s);
    const QTime clock = QTime::fromString(QString::fromLatin1(time), u"HH:mm:ss"_s);
    if (!day.isValid() || !clock.isValid()) {
        reason = tr("\"%1 %2\" is no date and time").arg(shown(date), shown(time));
        return std::nullopt;
    }
    bool exists = false;
    for (const Pass pass : {Pass::First, Pass::Second}) {
        const qint64 utcMs = utcOf(day, clock, m_zone, pass);
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, m_zone);
        exists = local.date() == day && local.time() == clock;
        if (exists && (!m_lastMs || utcMs > *m_lastMs))
            return utcMs;
    }
    reason = exists ? tr("it is not later than the line before")
                    : tr("that time does not exist in %1, where the clocks went forward")
                          .arg(QString::fromLatin1(m_zone.id()));
    return std::nullopt;
}

void HouseholdReader::countBad(const QString& reason)
{
    if (m_badLines++ == 0)
        m_firstBadLine = tr("line %1: %2").arg(m_lineNumber).arg(reason);
}

} // namespace hems
