#pragma once

#include "powertext.h"
#include "switchstatustext.h"
#include "theme.h"

#include <QBasicTimer>
#include <QWidget>

namespace hems {

class SensorModel;
class Sparkline;
class ToggleSwitch;

/// One sensor at a glance: its name, power, recent past and state in words, and its switch.
class SensorTile : public QWidget {
    Q_OBJECT

public:
    /// A text as it is painted. For tests, too.
    struct Piece {
        enum class Ink { Text, Muted };
        QRectF rect; ///< holds the whole text
        QString text;
        QFont font;
        Ink ink = Ink::Text;
    };

    explicit SensorTile(QWidget* parent = nullptr);

    /// Takes over what the model tells of a row; repaints if anything differs.
    void showSensor(const SensorModel& model, int row);
    /// The sparkline alone, for frames between readings.
    void showTrail(const SensorModel& model, int row);

    SensorId sensorId() const { return m_content.id; }
    QString statusText() const { return m_content.status; }
    StateTone tone() const { return m_content.tone; }
    const QList<Piece>& pieces() const { return m_pieces; }
    ToggleSwitch* toggle() const { return m_toggle; }
    Sparkline* sparkline() const { return m_sparkline; }

    /// px per px of the design.
    void setUnit(double unit);

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

        bool operator==(const Content&) const = default;
    };

    void tellAll();
    void layOut();
    QFont nameFont(double scale) const;
    double layOutHead();
    void layOutPower(double top);
    double layOutFoot();
    theme::Colour toneColour() const;

    Content m_content;
    QList<Piece> m_pieces;
    QRectF m_dot;
    double m_unit = 1;
    bool m_showsFocus = false;
    QBasicTimer m_longPress;
    QPoint m_pressedAt;
    ToggleSwitch* m_toggle;
    Sparkline* m_sparkline;
};

} // namespace hems
