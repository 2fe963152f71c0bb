#pragma once

#include "sensortypes.h"
#include "tileorder.h"
#include "tileplan.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <vector>

class QModelIndex;

namespace hems {

class PageDots;
class SensorModel;
class SensorTile;

/// The home's sensors as tiles, in a fixed order or the busiest first, on pages that turn by themselves where
/// there are many. It keeps tiles for one
/// page only; what the model changes is shown at the next refresh().
class TileGrid : public QWidget {
    Q_OBJECT

public:
    explicit TileGrid(SensorModel* model, QWidget* parent = nullptr);

    /// px per px of the design.
    void setUnit(double unit);
    /// Whether figures roll and switches slide, which roll() makes them.
    void setMotion(bool moves);
    /// Shows all of the page as it is then; false: nothing moves any more.
    bool roll(qint64 steadyMs);

    /// How long a page stays; 15 s unless told.
    void setPageTime(std::chrono::milliseconds time) { m_turning.setInterval(time); }
    /// How long the tiles of a single page keep their places at least; a minute unless told.
    void setCalmTime(std::chrono::milliseconds time) { m_calm.setInterval(time); }

    TileOrder order() const { return m_ranking.order(); }

    int page() const { return m_page; }
    int pages() const { return m_plan.pages; }
    /// The tiles of the page, in their order.
    QList<SensorTile*> shownTiles() const;
    /// The sensor's tile, or nothing while it is on another page.
    SensorTile* tileOf(SensorId id) const;
    const PageDots* dots() const { return m_dots; }

    QSize minimumSizeHint() const override;

public slots:
    /// Shows what the model has changed since the last time. Call once a frame.
    void refresh();
    void setPage(int page);
    void nextPage();
    void previousPage();
    /// Busiest first, tiles change places only where pages begin anew by themselves, or with a single page
    /// once in a calm time; never under a finger or while the keyboard is in one of them.
    void setOrder(hems::TileOrder order);

signals:
    /// A switch has been touched: something moves.
    void touched();
    /// The owner wants to see more of it.
    void sensorActivated(hems::SensorId id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectModel();
    void markChanged(const QModelIndex& first, const QModelIndex& last);
    void markStale();
    void layOut();
    void growPool(int count);
    void showPage();
    void showTile(int index);
    void alignNames();
    void requestSwitch(SensorId id, Wanted wanted);
    int rowAt(int index) const { return m_ranking.row(m_page * m_plan.perPage() + index); }
    int indexOf(int row) const;
    int shownCount() const;
    void restartTurning();
    void turn();
    void settle();
    bool isInUse() const;
    void turnTowards(bool right);
    bool moveFocus(int key);

    SensorModel* m_model;
    PageDots* m_dots;
    std::vector<SensorTile*> m_tiles; // as many as the fullest page so far has needed; children of this
    std::vector<bool> m_changed;      // by tile
    TilePlan m_plan;
    double m_unit = 1;
    bool m_moves = false;
    int m_page = 0;
    bool m_stale = true; // rows came or went
    TileRanking m_ranking;
    QTimer m_turning;
    QTimer m_calm;
};

} // namespace hems
