#include "tilespage.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hems {

namespace {

constexpr int kGap = 12; // px, as in the dialog

} // namespace

TilesPage::TilesPage(TileOrder order, QWidget* parent)
    : SettingsPage(parent)
    , m_fixed(new QRadioButton(tr("By the sensors' &numbers"), this))
    , m_busiest(new QRadioButton(tr("The &busiest first"), this))
    , m_before(order)
{
    setWindowTitle(tr("Tiles"));
    (order == TileOrder::BusiestFirst ? m_busiest : m_fixed)->setChecked(true);
    auto* note =
        new QLabel(tr("Busy is what has drawn the most, or fed in the most, over the last five minutes. "
                      "The tiles change places once a minute at most, or where their pages begin anew."),
                   this);
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kGap);
    layout->addWidget(new QLabel(tr("In which order the tiles stand on the wall:"), this));
    layout->addWidget(m_fixed);
    layout->addWidget(m_busiest);
    layout->addWidget(note);
    layout->addStretch(1);
}

void TilesPage::keep()
{
    const TileOrder order = m_busiest->isChecked() ? TileOrder::BusiestFirst : TileOrder::Fixed;
    if (order != m_before)
        emit orderChosen(order);
}

} // namespace hems
