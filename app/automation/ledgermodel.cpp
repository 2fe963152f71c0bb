#include "ledgermodel.h"

#include "ledgertexts.h"
#include "theme.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

bool byNumber(const LedgerLine& a, const LedgerLine& b)
{
    return a.number < b.number;
}

bool isOfSchedules(LedgerKind kind)
{
    return kind == LedgerKind::MissedSchedule || kind == LedgerKind::ClockJumped;
}

} // namespace

LedgerModel::LedgerModel(const QTimeZone& zone, QObject* parent)
    : QAbstractListModel(parent)
    , m_zone(zone)
{
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerLine& line = m_lines[m_rows[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return text(line);
    case Qt::ForegroundRole:
        if (line.kind == LedgerKind::SwitchFailed || line.kind == LedgerKind::NothingObeys)
            return QColor(theme::Bad);
        return line.isDry ? QColor(theme::Muted) : QColor(theme::Text);
    default:
        return {};
    }
}

// With its day, since a ledger is read later.
QString LedgerModel::text(const LedgerLine& line) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(line.utcMs, m_zone).date();
    return m_locale.toString(day, QLocale::ShortFormat) + u' ' +
           LedgerTexts::timed(line, m_titles.value(line.sensor, QString::number(line.sensor)), m_zone,
                              m_locale);
}

bool LedgerModel::shows(const LedgerLine& line) const
{
    if (m_show == Show::Guard && (isOfSchedules(line.kind) || line.isDry))
        return false;
    if (m_show == Show::Schedules && !isOfSchedules(line.kind))
        return false;
    if (m_show == Show::DryRuns && !line.isDry)
        return false;
    return m_text.isEmpty() || text(line).contains(m_text, Qt::CaseInsensitive);
}

void LedgerModel::choose()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (shows(m_lines[i]))
            m_rows.append(i);
    }
    endResetModel();
}

void LedgerModel::addOlder(const LedgerLines& lines)
{
    LedgerLines all = lines;
    all.removeIf([this](const LedgerLine& line) { return m_lines.contains(line); });
    std::stable_sort(all.begin(), all.end(), byNumber);
    setLines(all + m_lines);
}

void LedgerModel::addLines(const LedgerLines& lines)
{
    LedgerLines fresh = lines;
    fresh.removeIf([this](const LedgerLine& line) { return m_lines.contains(line); });
    setLines(m_lines + fresh);
}

void LedgerModel::setLines(const LedgerLines& lines)
{
    m_lines = lines.size() > kMost ? lines.sliced(lines.size() - kMost) : lines;
    choose();
}

void LedgerModel::setFilter(const QString& text, Show show)
{
    m_text = text;
    m_show = show;
    choose();
}

void LedgerModel::setTitles(const SensorTitles& titles)
{
    if (titles == m_titles)
        return;
    m_titles = titles;
    choose();
}

void LedgerModel::retranslate(const QLocale& locale)
{
    m_locale = locale;
    choose();
}

QString LedgerModel::asText() const
{
    QString all;
    for (qsizetype i = m_rows.size(); i-- > 0;)
        all += text(m_lines[m_rows[i]]) + u'\n';
    return all;
}

} // namespace hems
