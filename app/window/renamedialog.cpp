#include "renamedialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hems {

namespace {

enum Column { NumberColumn, SerialColumn, NameColumn };

/// Keeps a name to what fits everywhere.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->setMaxLength(RenameDialog::kLongestName);
        return editor;
    }
};

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

RenameDialog::RenameDialog(const QList<SensorRecord>& sensors, SensorId selected, QWidget* parent)
    : QDialog(parent)
    , m_sensors(sensors)
    , m_table(new QTableWidget(static_cast<int>(sensors.size()), 3, this))
{
    setWindowTitle(tr("Rename sensors"));
    m_table->setHorizontalHeaderLabels({tr("Number"), tr("Serial number"), tr("Name")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setItemDelegateForColumn(NameColumn, new NameDelegate(m_table));
    fill(selected);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &RenameDialog::sendChanges);

    auto* layout = new QVBoxLayout(this);
    auto* explanation = new QLabel(tr("A sensor without a name is called by its serial number."), this);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(640, 560);
}

void RenameDialog::fill(SensorId selected)
{
    for (int row = 0; row < m_sensors.size(); ++row) {
        const SensorRecord& sensor = m_sensors[row];
        m_table->setItem(row, NumberColumn, fixedItem(QString::number(sensor.id)));
        m_table->setItem(row, SerialColumn, fixedItem(sensor.sn));
        m_table->setItem(row, NameColumn, new QTableWidgetItem(sensor.name));
        if (sensor.id == selected)
            m_table->setCurrentCell(row, NameColumn);
    }
    m_table->resizeColumnsToContents();
}

void RenameDialog::sendChanges()
{
    for (int row = 0; row < m_sensors.size(); ++row) {
        const QString name = m_table->item(row, NameColumn)->text().simplified().left(kLongestName);
        if (name != m_sensors[row].name)
            emit renamed(m_sensors[row].id, name);
    }
}

} // namespace hems
