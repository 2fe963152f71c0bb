#pragma once

#include "settingspage.h"
#include "tileorder.h"

class QComboBox;

namespace hems {

/// The settings dialog's page on how the tiles stand.
class TilesPage : public SettingsPage {
    Q_OBJECT

public:
    explicit TilesPage(TileOrder order, QWidget* parent = nullptr);

    void keep() override;

signals:
    void orderChosen(hems::TileOrder order);

private:
    QComboBox* m_order;
    TileOrder m_before;
};

} // namespace hems
