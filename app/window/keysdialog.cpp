#include "keysdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hems {

namespace {

constexpr int kGap = 12;
constexpr QSize kSize(680, 700);

QTableWidgetItem* makeItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

KeysDialog::KeysDialog(const QList<Key>& menuKeys, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const QList<Key> keys = wallKeys() + menuKeys;
    auto* table = new QTableWidget(static_cast<int>(keys.size()), 2, this);
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAccessibleName(windowTitle());
    for (int row = 0; row < keys.size(); ++row) {
        table->setItem(row, 0, makeItem(keys[row].keys));
        table->setItem(row, 1, makeItem(keys[row].text));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection); // a text of more lines is not cut
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    layout->setSpacing(kGap);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(kSize);
}

QList<KeysDialog::Key> KeysDialog::wallKeys()
{
    const auto key = [](Qt::Key code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    return {
        {key(Qt::Key_Tab), tr("To the next tile or switch")},
        {tr("Arrows"), tr("From tile to tile, and to the next page")},
        {tr("Page up, Page down"), tr("To another page of tiles")},
        {key(Qt::Key_Space), tr("Switches; held for two seconds where the wall is locked so")},
        {key(Qt::Key_Return), tr("Opens the tile's card, as a long press does")},
        {key(Qt::Key_Escape), tr("Closes the card, or leaves full screen")},
    };
}

} // namespace hems
