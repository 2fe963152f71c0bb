#pragma once

#include <QWidget>

namespace hems {

/// Where the wall hangs in the window: it lets the wall wander by a few px without showing what is behind,
/// and draws the night over it.
class WallStage : public QWidget {
    Q_OBJECT

public:
    /// wall: becomes a child.
    explicit WallStage(QWidget* wall, QWidget* parent = nullptr);

    QWidget* wall() const { return m_wall; }

    /// The wall is made larger by reach px on every side, so that it may be moved by as much.
    void setOrbit(int reach, QPoint offset);
    /// 0: clear … 1: black. What is below it goes on taking clicks.
    void setVeil(double veil);
    double veil() const { return m_veilShare; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void childEvent(QChildEvent* event) override;

private:
    void arrange();

    QWidget* m_wall;
    QWidget* m_veil = nullptr;
    int m_reach = 0;
    QPoint m_offset;
    double m_veilShare = 0;
};

} // namespace hems
