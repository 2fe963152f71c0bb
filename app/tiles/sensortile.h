#pragma once

#include "eased.h"
#include "powertext.h"
#include "switchstatustext.h"
#include "theme.h"
#include "tilelayout.h"
#include "toggleswitch.h"

#include <QBasicTimer>
#include <QWidget>

namespace hems {

class SensorModel;
class Sparkline;

/// One sensor at a glance: its name, power, recent past and state in words, and its switch.
class SensorTile : public QWidget {
    Q_OBJECT

public:
    using Piece = TilePiece;

    explicit SensorTile(QWidget* parent = nullptr);

    /// Takes over what the model tells of a row; repaints if anything differs.
    void showSensor(const SensorModel& model, int row);
    /// The sparkline alone, for frames between readings.
    void showTrail(const SensorModel& model, int row);
    /// Whether its figure and its switch move on their way, which roll() takes them.
    void setMotion(bool moves);
    /// Shows them as they are then; false: they have arrived.
    bool roll(qint64 steadyMs);
    /// What its figure is written in.
    QColor figureColour() const;

    SensorId sensorId() const { return m_content.id; }
    /// The whole tile in words: "Kettle, 1,012 W, On".
    QString spokenText() const;
    QString statusText() const { return m_content.status; }
    StateTone tone() const { return m_content.tone; }
    const QList<Piece>& pieces() const { return m_pieces; }
    ToggleSwitch* toggle() const { return m_toggle; }
    Sparkline* sparkline() const { return m_sparkline; }

    /// px per px of the design: of the tile's content, and of the whole wall, at which its power is written
    /// at least so that it can be read from across the room.
    void setUnits(double content, double wall);

    /// As TileLayout has it.
    int nameLinesNeeded() const { return m_nameLinesNeeded; }
    /// The tiles of a page all leave room for as many, so that their figures stand in line.
    void setNameLines(int lines);

signals:
    void switchRequested(hems::SensorId id, hems::Wanted wanted);
    /// Enter, a double click or a long press.
    void activated(hems::SensorId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Content {
        SensorId id = 0;
        QString title;
        PowerText power;
        QString status;
        StateTone tone = StateTone::Idle;
        int fading = 0; ///< of SensorModel::kFaded

        bool operator==(const Content&) const = default;
    };

    PowerText takePower(std::optional<qint32> milliwatts, qint64 steadyMs);
    void show(const Content& content);
    void rewritePower(const PowerText& power);
    void tellAll();
    void layOut();
    QColor inkOf(const Piece& piece) const;

    Content m_content;
    Eased m_milliwatts;
    bool m_isKnown = false;
    bool m_moves = false;
    bool m_isRolling = false;
    QList<Piece> m_pieces;
    QRectF m_dot;
    QRectF m_swatch;
    double m_unit = 1;
    double m_wallUnit = 1;
    int m_nameLinesNeeded = 1;
    int m_nameLines = 1;
    bool m_showsFocus = false;
    QBasicTimer m_longPress;
    QPoint m_pressedAt;
    ToggleSwitch* m_toggle;
    Sparkline* m_sparkline;
};

} // namespace hems
