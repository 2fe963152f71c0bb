#include "tilespage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace hems {

namespace {

constexpr int kGap = 12; // px, as in the dialog

} // namespace

TilesPage::TilesPage(TileOrder order, QWidget* parent)
    : SettingsPage(parent)
    , m_order(new QComboBox(this))
    , m_before(order)
{
    setWindowTitle(tr("Tiles"));
    m_order->addItem(tr("By the sensors' numbers"), QVariant::fromValue(TileOrder::Fixed));
    m_order->addItem(tr("The busiest first"), QVariant::fromValue(TileOrder::BusiestFirst));
    m_order->setCurrentIndex(order == TileOrder::BusiestFirst ? 1 : 0);
    auto* note = new QLabel(tr("Busy is what has drawn the most, or fed in the most, over the last five "
                               "minutes. The tiles change places once a minute at most, or where their pages "
                               "begin anew."),
                            this);
    note->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(kGap);
    form->setHorizontalSpacing(2 * kGap);
    form->addRow(tr("&Order on the wall"), m_order);
    form->addRow(note);
}

void TilesPage::keep()
{
    const auto order = m_order->currentData().value<TileOrder>();
    if (order != m_before)
        emit orderChosen(order);
}

} // namespace hems
