#include "connectionsmodel.h"

#include "theme.h"

#include <algorithm>
#include <utility>

namespace hems {

namespace {

constexpr qsizetype kNamedInACell = 1;

bool isFigure(int column)
{
    return column >= ConnectionsModel::Polls && column <= ConnectionsModel::Refused;
}

bool hasSameSensors(const ConnectionReport& one, const ConnectionReport& other)
{
    return one.sensorCount == other.sensorCount && one.sensors == other.sensors;
}

bool byKey(const ConnectionReport& one, const ConnectionReport& other)
{
    return one.key < other.key;
}

} // namespace

ConnectionsModel::ConnectionsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int ConnectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ConnectionsModel::setReports(const QList<ConnectionReport>& reports, const QDateTime& now)
{
    Q_ASSERT(std::is_sorted(reports.begin(), reports.end(), byKey));
    const bool newDay = m_now.date() != now.date();
    m_now = now;
    removeVanished(reports);
    insertNew(reports);
    update(reports);
    if (newDay)
        tellChanged(Since, Since, [](qsizetype) { return true; });
}

void ConnectionsModel::removeVanished(const QList<ConnectionReport>& reports)
{
    const auto gone = [&](qsizetype row) {
        return !std::binary_search(reports.begin(), reports.end(), m_rows[row], byKey);
    };
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (!gone(last))
            continue;
        qsizetype first = last;
        while (first > 0 && gone(first - 1))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

// All rows are among the reports now.
void ConnectionsModel::insertNew(const QList<ConnectionReport>& reports)
{
    for (qsizetype first = 0; first < reports.size(); ++first) {
        const auto isNew = [&](qsizetype at) {
            return first >= m_rows.size() || reports[at].key < m_rows[first].key;
        };
        if (!isNew(first))
            continue;
        qsizetype end = first + 1;
        while (end < reports.size() && isNew(end))
            ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        m_rows = reports.first(end) + m_rows.sliced(first);
        endInsertRows();
        first = end - 1;
    }
}

// Rows and reports are of the same connections now. The first columns seldom change, and are told apart, so
// that a table sorted by them stands still.
void ConnectionsModel::update(const QList<ConnectionReport>& reports)
{
    const QList<ConnectionReport> before = std::exchange(m_rows, reports);
    tellChanged(Sensors, Sensors, [&](qsizetype row) { return !hasSameSensors(before[row], m_rows[row]); });
    tellChanged(Polls, LastRefusal, [&](qsizetype row) { return before[row] != m_rows[row]; });
}

template <typename Changed>
void ConnectionsModel::tellChanged(Column first, Column last, Changed changed)
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!changed(row))
            continue;
        qsizetype end = row + 1;
        while (end < m_rows.size() && changed(end))
            ++end;
        emit dataChanged(index(static_cast<int>(row), first), index(static_cast<int>(end - 1), last));
        row = end;
    }
}

void ConnectionsModel::setTitles(const connectiontexts::Titles& titles)
{
    if (m_titles == titles)
        return;
    m_titles = titles;
    tellChanged(Sensors, Sensors, [](qsizetype) { return true; });
}

void ConnectionsModel::retranslate(const QLocale& locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellChanged(Address, LastRefusal, [](qsizetype) { return true; });
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionReport& report = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(report, column);
    case Qt::ToolTipRole:
        return theme::plainToolTip(toolTip(report, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if ((column == Refused && report.refusals > 0) || (column == Slowed && report.slowedMs > 0) ||
            (column == Sent && report.unsentBytes > 0))
            return QColor(theme::Warning);
        return column == LastRefusal ? QVariant(QColor(theme::Muted)) : QVariant();
    case SortRole:
        return sortKey(report, column);
    default:
        return {};
    }
}

QString ConnectionsModel::text(const ConnectionReport& report, int column) const
{
    switch (column) {
    case Address:
        return connectiontexts::address(report);
    case Sensors:
        return connectiontexts::sensors(report, m_titles, kNamedInACell);
    case Since:
        return connectiontexts::since(report.sinceUtcMs, m_now, m_locale);
    case Polls:
        return m_locale.toString(report.polls);
    case AnswerTime:
        return connectiontexts::answerTime(report.p99Micros, m_locale);
    case Received:
        return connectiontexts::bytes(report.bytesIn, m_locale);
    case Sent:
        return connectiontexts::bytes(report.bytesOut, m_locale);
    case Slowed:
        return connectiontexts::duration(report.slowedMs, m_locale);
    case Refused:
        return m_locale.toString(report.refusals);
    case LastRefusal:
        return connectiontexts::lastRefusal(report);
    default:
        Q_UNREACHABLE();
    }
}

QString ConnectionsModel::toolTip(const ConnectionReport& report, int column) const
{
    switch (column) {
    case Sensors:
        return connectiontexts::sensors(report, m_titles, ConnectionReport::kListedSensors);
    case AnswerTime:
        return tr("Half of the answers: %1. 99 in 100: %2.")
            .arg(connectiontexts::answerTime(report.medianMicros, m_locale),
                 connectiontexts::answerTime(report.p99Micros, m_locale));
    case Sent:
        if (report.unsentBytes > 0)
            return tr("%1 of answers wait, because the sensor does not read them.")
                .arg(connectiontexts::bytes(report.unsentBytes, m_locale));
        return {};
    case Slowed:
        if (report.slowedMs > 0)
            return tr("It sends faster than allowed, so it is read later. Nothing is lost.");
        return {};
    case LastRefusal:
        return connectiontexts::lastRefusal(report);
    default:
        return {};
    }
}

QVariant ConnectionsModel::sortKey(const ConnectionReport& report, int column) const
{
    switch (column) {
    case Address:
        return connectiontexts::addressSortKey(report);
    case Sensors:
        return report.sensors.isEmpty() ? qint64(-1) : qint64(report.sensors.first());
    case Since:
        return report.sinceUtcMs;
    case Polls:
        return report.polls;
    case AnswerTime:
        return report.p99Micros;
    case Received:
        return report.bytesIn;
    case Sent:
        return report.bytesOut;
    case Slowed:
        return report.slowedMs;
    case Refused:
        return report.refusals;
    default:
        return text(report, column);
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == AnswerTime)
        return theme::plainToolTip(
            tr("So fast are 99 in 100 answers, of about the last minute and while this "
               "window is open."));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Sensors:
        return tr("Sensors");
    case Since:
        return tr("Since");
    case Polls:
        return tr("Messages");
    case AnswerTime:
        return tr("Answered in");
    case Received:
        return tr("Received");
    case Sent:
        return tr("Sent");
    case Slowed:
        return tr("Slowed");
    case Refused:
        return tr("Refused");
    default:
        return tr("Last refusal");
    }
}

} // namespace hems
