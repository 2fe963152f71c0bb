#pragma once

#include "locksign.h"
#include "networkdoorstate.h"
#include "scale.h"
#include "wallfigures.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace hems {

class Banner;
class BarsCard;
class FirstSensorHelp;
class HeaderBar;
class NoticesPanel;
class ShareCard;
class TotalCard;

/// The wall: header, total, shares, tiles and bars, laid out for any size as one design. The setters only
/// keep what they are given; showFrame() passes on what has changed since, so that whoever feeds the wall
/// decides how often it draws, and a card whose figures stand still costs nothing.
class WallView : public QWidget {
    Q_OBJECT

public:
    explicit WallView(QWidget* parent = nullptr);

    /// The widget that shows the sensors' tiles; the wall becomes its parent and places it. Replaces (and
    /// deletes) an earlier one.
    void setTileArea(QWidget* tiles);

    /// figures.known == 0: the wall explains how to connect a first sensor instead of showing its cards.
    void setHeader(const HeaderFigures& figures);
    void setTotal(const TotalFigures& figures);
    /// The sensors whose power is known now, in any order.
    void setShares(const QList<SensorShare>& shares);
    /// What stands across the top; none: no banner.
    void setNotices(const QList<Alert>& notices);

    /// Shown while there are no sensors.
    void setNetworkDoor(const NetworkDoorState& door);

    /// Shown in the header.
    void setLock(LockSign::State state);

    /// What the wall is drawn at; others that draw on it should use the same.
    const Scale& scale() const { return m_scale; }

public slots:
    void showFrame();
    /// Tells all notices and alerts in full, over the wall; without any it does nothing.
    void openNotices();

signals:
    void scaleChanged(const hems::Scale& scale);
    /// The button of the empty wall was pressed.
    void simulatorRequested();
    /// Its switch.
    void networkDoorRequested(bool open);
    /// The owner wants to see another span of the total's line.
    void spanChosen(hems::LineSpan span);
    void lockPressed();

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A value as last given, and whether the screen shows an older one.
    template <typename T>
    struct Pending {
        T value{};
        bool dirty = false;

        void set(const T& newer)
        {
            dirty = dirty || !(newer == value);
            value = newer;
        }
        bool take() { return std::exchange(dirty, false); }
    };

    void showHeader();
    QList<Alert> allNotices() const;
    void closeNotices();
    bool asksForNotices(QPoint place) const;
    void showEmptiness(bool empty);
    void arrange();
    QRect arrangeTop(QRect room);
    void arrangeWide(const QRect& room);
    void arrangeUpright(const QRect& room);

    Scale m_scale;
    Pending<HeaderFigures> m_headerFigures;
    Pending<TotalFigures> m_totalFigures;
    Pending<QList<SensorShare>> m_shares;
    Pending<QList<Alert>> m_notices;

    Banner* m_banner;
    HeaderBar* m_header;
    TotalCard* m_total;
    ShareCard* m_share;
    BarsCard* m_bars;
    FirstSensorHelp* m_help;
    QWidget* m_tiles;
    NoticesPanel* m_panel = nullptr; ///< while it is open
    QPointer<QWidget> m_focusBefore;
    bool m_isPressed = false;
};

} // namespace hems
