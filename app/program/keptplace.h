#pragma once

#include <QObject>

class QSettings;

namespace hems {

class HistoryWindow;
class SensorModel;
class TileGrid;

/// Brings back what was seen when the program last ended: the page of the tiles and the open history.
class KeptPlace : public QObject {
    Q_OBJECT

public:
    /// All outlive it but the tiles, which may go before it.
    KeptPlace(const SensorModel* model, TileGrid* tiles, HistoryWindow* history, QSettings& file,
              QObject* parent = nullptr);

    /// While the tiles are still there. Pages turn by themselves, so only the last one is worth a write.
    void keepPage();

private:
    void restore();

    TileGrid* m_tiles;
    HistoryWindow* m_history;
    QSettings& m_file;
    bool m_isRestored = false;
};

} // namespace hems
