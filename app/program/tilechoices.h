#pragma once

#include "tileorder.h"

class QSettings;

namespace hems {

/// How the owner wants the tiles to stand, as the settings keep it. What makes no sense is left there and the
/// usual is used.
struct TileChoices {
    TileOrder order = TileOrder::Fixed;

    static TileChoices read(const QSettings& file);
    void keep(QSettings& file) const;

    bool operator==(const TileChoices&) const = default;
};

} // namespace hems
