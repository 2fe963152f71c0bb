#include "historyquery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kFirstMs = 0;                // 1970
constexpr qint64 kLastMs = 4'102'444'800'000; // 2100
constexpr qint64 kHourMs = 3'600'000;

constexpr const char* kUnknown =
    QT_TRANSLATE_NOOP("hems::WebApi", "There is no parameter \"%1\". There are: %2.");
constexpr const char* kTwice = QT_TRANSLATE_NOOP("hems::WebApi", "The parameter \"%1\" is there twice.");
constexpr const char* kMissing = QT_TRANSLATE_NOOP("hems::WebApi", "The parameter \"%1\" is missing.");
constexpr const char* kNoMoment = QT_TRANSLATE_NOOP(
    "hems::WebApi", "\"%1\" takes a moment such as 2026-11-22T00:00:00Z, between 1970 and 2100, not \"%2\".");
constexpr const char* kNoRange = QT_TRANSLATE_NOOP("hems::WebApi", "\"from\" has to be before \"to\".");
constexpr const char* kNoLength =
    QT_TRANSLATE_NOOP("hems::WebApi", "\"by\" takes hour, day, month or total, not \"%1\".");
constexpr const char* kNoNumber =
    QT_TRANSLATE_NOOP("hems::WebApi", "\"%1\" takes a whole number from %2 to %3, not \"%4\".");
constexpr const char* kTooLong = QT_TRANSLATE_NOOP(
    "hems::WebApi", "That would be more than %1 rows. Ask for a shorter time, or for longer rows.");

class Reader {
public:
    Reader(const QUrlQuery& asked, const SpokenTexts& texts, QString* problem)
        : m_asked(asked)
        , m_texts(texts)
        , m_problem(problem)
    {
    }

    bool knowsAll(const QStringList& known)
    {
        QStringList seen;
        for (const auto& [name, value] : m_asked.queryItems()) {
            if (!known.contains(name))
                return wrong(say(kUnknown).arg(name.left(40), known.join(u", "_s)));
            if (seen.contains(name))
                return wrong(say(kTwice).arg(name));
            seen.append(name);
        }
        return true;
    }

    bool moment(const QString& name, const QTimeZone& zone, std::optional<qint64> usual, qint64* utcMs)
    {
        if (!m_asked.hasQueryItem(name)) {
            *utcMs = usual.value_or(0);
            return usual || wrong(say(kMissing).arg(name));
        }
        const QString text = value(name);
        const auto read = parseMoment(text, zone);
        if (!read || *read < kFirstMs || *read > kLastMs)
            return wrong(say(kNoMoment).arg(name, text.left(40)));
        *utcMs = *read;
        return true;
    }

    bool number(const QString& name, int least, int most, std::optional<int>* number)
    {
        if (!m_asked.hasQueryItem(name))
            return true;
        const QString text = value(name);
        bool isNumber = false;
        const int read = text.toInt(&isNumber);
        if (!isNumber || read < least || read > most)
            return wrong(
                say(kNoNumber).arg(name, QString::number(least), QString::number(most), text.left(40)));
        *number = read;
        return true;
    }

    bool length(HistoryQuery* query)
    {
        query->byName = m_asked.hasQueryItem(u"by"_s) ? value(u"by"_s) : u"total"_s;
        const auto read = rowLengthFromName(query->byName);
        if (!read)
            return wrong(say(kNoLength).arg(query->byName.left(40)));
        query->by = *read;
        return true;
    }

    bool wrong(const QString& text)
    {
        *m_problem = text;
        return false;
    }
    QString say(const char* source) const { return m_texts.text("hems::WebApi", source); }

private:
    QString value(const QString& name) const { return m_asked.queryItemValue(name, QUrl::FullyDecoded); }

    const QUrlQuery& m_asked;
    const SpokenTexts& m_texts;
    QString* m_problem;
};

bool isTooLong(const HistoryQuery& query)
{
    const qint64 rowMs = query.by == RowLength::Hour ? kHourMs : 24 * kHourMs;
    return (query.by == RowLength::Hour || query.by == RowLength::Day) &&
           query.range.ms() / rowMs > HistoryQuery::kMostRows;
}

} // namespace

std::optional<HistoryQuery> readHistoryQuery(HistoryQuery::Kind kind, const QUrlQuery& asked,
                                             const QTimeZone& zone, qint64 nowMs, const SpokenTexts& texts,
                                             QString* problem)
{
    const bool isEnergy = kind == HistoryQuery::Kind::Energy;
    HistoryQuery query;
    query.kind = kind;
    Reader reader(asked, texts, problem);
    std::optional<int> sensor;
    std::optional<int> points;
    const bool isRead =
        reader.knowsAll({u"from"_s, u"to"_s, isEnergy ? u"by"_s : u"points"_s, u"sensor"_s}) &&
        reader.moment(u"from"_s, zone, {}, &query.range.fromMs) &&
        reader.moment(u"to"_s, zone, nowMs, &query.range.toMs) &&
        reader.number(u"sensor"_s, 0, std::numeric_limits<SensorId>::max(), &sensor) &&
        reader.number(u"points"_s, 1, HistoryQuery::kMostPoints, &points) && reader.length(&query);
    if (!isRead)
        return std::nullopt;
    query.sensor = sensor;
    query.points = points.value_or(HistoryQuery::kUsualPoints);
    if (query.range.fromMs >= query.range.toMs) {
        reader.wrong(reader.say(kNoRange));
        return std::nullopt;
    }
    if (isEnergy && isTooLong(query)) {
        reader.wrong(reader.say(kTooLong).arg(HistoryQuery::kMostRows));
        return std::nullopt;
    }
    return query;
}

} // namespace hems
