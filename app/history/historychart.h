#pragma once

#include "historycanvas.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QGestureEvent;
class QNativeGestureEvent;

namespace hems {

/// The history's picture in the window, and the hands on it: dragging chooses a range, the wheel and pinching
/// zoom, Shift and dragging or two fingers move, a click chooses a bar; all of it by keys too. It moves
/// nothing by itself, it asks.
class HistoryChart : public QWidget {
    Q_OBJECT

public:
    explicit HistoryChart(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setColour(QColor colour);
    void setZone(const QTimeZone& zone);
    /// The old picture is stretched to it until the next comes.
    void setRange(TimeRange shown);
    void setPicture(const HistoryPicture& picture);
    void select(TimeRange row);
    TimeRange selected() const { return m_canvas.selected(); }
    const HistoryCanvas& canvas() const { return m_canvas; }
    /// The picture as it is seen, with a title above it, as many pixels as on the screen.
    QImage image(const QString& title, const QString& subtitle) const;

signals:
    void rangeChosen(hems::TimeRange range);
    /// factor < 1: closer.
    void zoomAsked(double factor, qint64 aroundMs);
    void panAsked(qint64 ms);
    /// A bar was clicked, or the chosen one again (an empty range: no bar is chosen any more).
    void barChosen(hems::TimeRange row);
    /// Into a bar: it is to fill the picture.
    void barEntered(hems::TimeRange row);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Drag { None, Choosing, Moving };

    void rearrange();
    void retranslate();
    void pinch(const QGestureEvent& event);
    bool pinch(const QNativeGestureEvent& event);
    void panPixels(double pixels);
    void chooseNeighbour(int steps);
    void endDrag(double x);
    void paintChoice(QPainter& painter) const;
    double clampedX(double x) const;

    HistoryCanvas m_canvas;
    RowLength m_barLength = RowLength::Hour;
    QTimeZone m_zone = QTimeZone::utc();
    QPixmap m_painted; // the canvas as last painted; null: it changed
    Drag m_drag = Drag::None;
    double m_dragFrom = 0;
    bool m_showsFocus = false;
    std::optional<QPointF> m_mouse;
};

} // namespace hems
