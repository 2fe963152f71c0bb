#include "tableorder.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace hems {

namespace {

bool isTrouble(Standing standing)
{
    return standing == Standing::Ignoring || standing == Standing::Silent || standing == Standing::Lost;
}

/// "Lamp 2" before "Lamp 10", as the language has it.
QCollator collator()
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Texts as a number each, in their order: thousands are compared again and again while they are sorted.
QHash<QString, qsizetype> ranksOf(const QList<SensorLine>& lines, QString SensorLine::*text)
{
    QStringList texts;
    texts.reserve(lines.size());
    for (const SensorLine& line : lines)
        texts.append(line.*text);
    const QCollator collate = collator();
    std::sort(texts.begin(), texts.end(), collate);
    QHash<QString, qsizetype> ranks;
    for (qsizetype i = 0; i < texts.size(); ++i)
        ranks.insert(texts[i], ranks.value(texts[i], i));
    return ranks;
}

/// Unknown powers stand below all known ones.
qint64 powerKey(const SensorLine& line)
{
    return line.milliwatts ? *line.milliwatts : std::numeric_limits<qint64>::min();
}

} // namespace

bool TableOrder::shows(const SensorLine& line) const
{
    if (room && line.room != *room)
        return false;
    if (show == Show::On && line.wanted != Wanted::On)
        return false;
    if (show == Show::Off && line.wanted != Wanted::Off)
        return false;
    if (show == Show::Trouble && !isTrouble(line.standing))
        return false;
    const auto has = [this](const QString& where) { return where.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(line.title) || has(line.serial) || has(line.room) ||
           QString::number(line.id) == text;
}

bool TableOrder::before(const SensorLine& a, const SensorLine& b) const
{
    switch (column) {
    case Column::Wanted:
        return a.wanted < b.wanted;
    case Column::State:
        return a.standing < b.standing;
    case Column::Power:
        return powerKey(a) < powerKey(b);
    case Column::Today:
        return a.wattHours < b.wattHours;
    case Column::LastHeard:
        return a.lastHeardUtcMs < b.lastHeardUtcMs;
    case Column::Period:
        return a.periodMs < b.periodMs;
    case Column::Refused:
        return a.refusals < b.refusals;
    case Column::Name:
    case Column::Room:
        break;
    }
    return false; // by their texts, which are ranked
}

QList<TableEntry> TableOrder::rows(const QList<SensorLine>& lines) const
{
    QList<SensorLine> shown;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(shown),
                 [this](const SensorLine& line) { return shows(line); });
    if (column == Column::Name || column == Column::Room) {
        const auto words = column == Column::Name ? &SensorLine::title : &SensorLine::room;
        const QHash<QString, qsizetype> ranks = ranksOf(shown, words);
        std::stable_sort(shown.begin(), shown.end(), [&](const SensorLine& a, const SensorLine& b) {
            return descending ? ranks[b.*words] < ranks[a.*words] : ranks[a.*words] < ranks[b.*words];
        });
    } else {
        std::stable_sort(shown.begin(), shown.end(), [this](const SensorLine& a, const SensorLine& b) {
            return descending ? before(b, a) : before(a, b);
        });
    }
    const auto isHoused = [](const SensorLine& line) { return !line.room.isEmpty(); };
    if (grouped && std::any_of(shown.begin(), shown.end(), isHoused))
        return inRooms(shown);
    QList<TableEntry> rows;
    for (const SensorLine& line : shown)
        rows.append({false, line.id, line.room});
    return rows;
}

QList<TableEntry> TableOrder::inRooms(const QList<SensorLine>& sorted) const
{
    QHash<QString, QList<TableEntry>> sensors;
    for (const SensorLine& line : sorted)
        sensors[line.room].append({false, line.id, line.room});
    QStringList rooms = sensors.keys();
    const QCollator collate = collator();
    std::sort(rooms.begin(), rooms.end(), [&](const QString& a, const QString& b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : collate.compare(a, b) < 0;
    });
    QList<TableEntry> rows;
    for (const QString& each : rooms) {
        rows.append({true, -1, each});
        if (!folded.contains(each))
            rows += sensors[each];
    }
    return rows;
}

} // namespace hems
