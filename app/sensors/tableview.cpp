#include "tableview.h"

#include "sensortable.h"
#include "stylesheet.h"
#include "tabledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QScroller>

#include <array>
#include <chrono>

namespace hems {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kArrangePeriod = 5s;
constexpr qint64 kCalmMs = 3'000; ///< nothing moves so soon after a finger
/// How wide the columns are, in px of the design; the first takes the rest.
constexpr std::array kWidths{0, 92, 150, 220, 112, 122, 130, 132, 96};
constexpr int kLeastName = 240;
static_assert(kWidths.size() == TableOrder::Columns);

} // namespace

TableView::TableView(SensorTable* table, Clock now, QWidget* parent)
    : QTableView(parent)
    , m_table(table)
    , m_delegate(new TableDelegate(this))
    , m_now(std::move(now))
{
    setModel(table);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(m_delegate, &TableDelegate::switchPressed, this, &TableView::switchCell);
    connect(m_delegate, &TableDelegate::foldPressed, this, &TableView::fold);
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::rememberSelection);
    connect(table, &QAbstractItemModel::modelReset, this, &TableView::restoreSelection);
    connect(table, &SensorTable::rearranged, this, &TableView::placeColumns);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectionMoved);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TableView::selectionMoved);
    m_arranging.callOnTimeout(this, &TableView::arrangeCalmly);
    m_arranging.start(kArrangePeriod);
}

void TableView::setScale(const Scale& scale)
{
    m_scale = scale;
    m_delegate->setScale(scale);
    setStyleSheet(theme::cardTableStyleSheet() +
                  u"QHeaderView::section { font-size: %1px; }"_s.arg(scale.font(15).pixelSize()));
    horizontalHeader()->setFont(scale.font(15, QFont::Medium)); // which its size hints go by
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    placeColumns();
}

void TableView::placeColumns()
{
    // Below its room's heading no sensor needs to name it.
    constexpr int room = static_cast<int>(TableOrder::Column::Room);
    setColumnHidden(room, m_table->rowCount() > 0 && m_table->entry(0).isRoom);
    int rest = viewport()->width();
    for (int column = 1; column < TableOrder::Columns; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = std::max(m_scale.px(kWidths[static_cast<std::size_t>(column)]),
                                   horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(0, std::max(rest, m_scale.px(kLeastName)));
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void TableView::refresh()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_table->refresh(first < 0 ? 0 : first, last < 0 ? m_table->rowCount() - 1 : last, m_now());
}

QList<SensorId> TableView::selectedSensors() const
{
    QList<SensorId> ids;
    QSet<SensorId> known;
    const auto add = [&](SensorId id) {
        if (!known.contains(id)) {
            known.insert(id);
            ids.append(id);
        }
    };
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const TableEntry& entry = m_table->entry(row);
            if (!entry.isRoom)
                add(entry.id);
            else
                for (const SensorId id : m_table->membersOf(entry.room))
                    add(id);
        }
    }
    return ids;
}

SensorId TableView::currentSensor() const
{
    return currentIndex().isValid() ? m_table->entry(currentIndex().row()).id : -1;
}

void TableView::selectSensor(SensorId id)
{
    const int row = m_table->rowOf(id);
    if (row < 0)
        return;
    // Not by selectRow(), which asks the keyboard whether to add to what is selected.
    selectionModel()->setCurrentIndex(m_table->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_table->index(row, 0));
}

void TableView::selectFirst()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->entry(row).isRoom)
            return selectSensor(m_table->entry(row).id);
    }
}

void TableView::rememberSelection()
{
    m_current = currentSensor();
    m_selected = selectedSensors();
}

void TableView::restoreSelection()
{
    QItemSelection selection;
    for (const SensorId id : m_selected) {
        if (const int row = m_table->rowOf(id); row >= 0)
            selection.select(m_table->index(row, 0), m_table->index(row, TableOrder::Columns - 1));
    }
    if (const int row = m_table->rowOf(m_current); row >= 0)
        selectionModel()->setCurrentIndex(m_table->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    emit selectionMoved();
}

void TableView::arrangeCalmly()
{
    const bool isCalm = !m_touched.isValid() || m_touched.hasExpired(kCalmMs);
    if (isVisible() && isCalm && state() == QAbstractItemView::NoState)
        m_table->arrange();
}

void TableView::switchCell(const QModelIndex& index, Wanted wanted)
{
    const TableEntry& entry = m_table->entry(index.row());
    if (entry.isRoom)
        emit roomSwitchAsked(entry.room, wanted);
    else
        emit switchAsked({entry.id}, wanted);
}

void TableView::fold(const QModelIndex& index)
{
    const TableEntry entry = m_table->entry(index.row());
    m_table->setFolded(entry.room, !m_table->order().folded.contains(entry.room));
}

// What the cursor is on says where to: all of them go the same way.
void TableView::switchSelected()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const bool isOn = current.siblingAtColumn(0).data(SensorTable::WantedRole).toBool();
    const Wanted wanted = isOn ? Wanted::Off : Wanted::On;
    const QList<SensorId> ids = selectedSensors();
    if (m_table->entry(current.row()).isRoom && selectionModel()->selectedRows().size() <= 1)
        emit roomSwitchAsked(m_table->entry(current.row()).room, wanted);
    else if (!ids.isEmpty())
        emit switchAsked(ids, wanted);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    m_touched.start();
    const bool isRoom = currentIndex().isValid() && m_table->entry(currentIndex().row()).isRoom;
    switch (event->key()) {
    case Qt::Key_Space:
        switchSelected();
        return;
    case Qt::Key_F2:
        if (currentIndex().isValid() && !isRoom)
            QAbstractItemView::edit(currentIndex().siblingAtColumn(0));
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isRoom) {
            m_table->setFolded(m_table->entry(currentIndex().row()).room, event->key() == Qt::Key_Left);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    m_touched.start();
    QTableView::mousePressEvent(event);
}

bool TableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool isEditing = QTableView::edit(index, trigger, event);
    m_table->setHeld(state() == QAbstractItemView::EditingState);
    return isEditing;
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    m_table->setHeld(false);
}

} // namespace hems
